package vn.camket.output.page;

import vn.camket.finding.Severity;

/** Names how a cell looks. */
public enum Face {
    TITLE,
    NOTE,
    CAPTION,
    HEAD,
    TEXT,
    /** Text that no program may take for a number or a day when it is typed anew. */
    WORDS,
    CODE,
    NUMBER,
    /** Two decimals; the head says what they are a percentage of. */
    PERCENT,
    DATE,
    LINK,
    /** To be filled in by the reader. */
    ANSWER,
    ANSWER_DATE,
    FOLDED,
    /** A heading between the rows of a table. */
    BAND,
    WAIVED,
    /** In a small table that is read as a whole. */
    LABEL,
    COUNT,
    TOTAL,
    /** A percentage in such a table. */
    SHARE,
    /** A number that a colour scale colours. */
    HEAT,
    /** The same with a sign that some of what it counts is critical. */
    HEAT_CRITICAL,
    /** The same where a colour begins. */
    HEAT_FROM,
    /** To be filled in by the reader, who must decide first. */
    DISPUTED,
    /** No place on the map. */
    ABSENT,
    CRITICAL,
    ERROR,
    WARNING,
    INFO;

    static Face of(Severity severity) {
        return valueOf(severity.name());
    }
}
