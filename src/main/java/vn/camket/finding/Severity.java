package vn.camket.finding;

import java.util.Locale;

/** Names how much a finding weighs, lightest first. */
public enum Severity {
    INFO,
    WARNING,
    ERROR,
    CRITICAL;

    /** The word used in rule files, JSON and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word; throws IllegalArgumentException that names the four words. */
    public static Severity parse(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("a severity is info, warning, error or critical, not \"" + word + "\"");
    }
}
