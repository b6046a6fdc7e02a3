package vn.camket.rule.file;

import java.util.stream.Collectors;
import vn.camket.fact.Text;
import vn.camket.rule.language.Writing;

/**
 * Holds the two files of a rule as texts; its path is its identity.
 *
 * @param family the folder, e.g. {@code missing-actions}
 * @param stem the name, e.g. {@code overdue-action}
 * @param writing the rule blocks, without byte order mark
 * @param page the page, without byte order mark
 */
public record RuleFile(String family, String stem, Writing writing, String page) {
    /** Ends the name of a file of conditions. */
    public static final String CONDITIONS = ".drl";

    /** Ends the name of a file of sentences. */
    public static final String SENTENCES = ".dslr";

    /** The class by which a rule reports; named only, as the texts of rules are linked with it and this room is not. */
    public static final String REPORTS = "vn.camket.rule.Findings";

    /** Holds as many names as a rule may use without an import of its own. */
    private static final String USES = " import vn.camket.fact.*; global " + REPORTS + " findings; ";

    static boolean isRule(String file) {
        return file.endsWith(CONDITIONS) || file.endsWith(SENTENCES);
    }

    /** A rule that is written in conditions. */
    public RuleFile(String family, String stem, String drl, String page) {
        this(family, stem, Writing.ofConditions(drl), page);
    }

    /** Its conditions, whether they were written so or in sentences. */
    public String drl() {
        return writing.drl();
    }

    String id() {
        return family + "/" + stem;
    }

    public String file() {
        return id() + (writing.sentences() ? SENTENCES : CONDITIONS);
    }

    public String pageFile() {
        return id() + ".md";
    }

    public String packageName() {
        // no part of it may be a word of Java's own, as a name alone could be
        return "rules.of_" + family.replace('-', '_') + ".rule_" + stem.replace('-', '_');
    }

    /** Where the compiler finds the text: Drools warns when the folder is not the package. */
    public String resource() {
        return packageName().replace('.', '/') + "/" + stem + ".drl";
    }

    /** What stands before the author's first line, on the same line, so that line numbers hold. */
    String prelude() {
        return "package " + packageName() + ";" + USES;
    }

    /** The two paragraphs of the page that give its reason, without the marks of Markdown. */
    public Text why() {
        return new Text(paragraph("Vì sao."), paragraph("Why."));
    }

    private String paragraph(String head) {
        String bold = "**" + head + "**";
        return page.lines()
                .dropWhile(line -> !line.startsWith(bold))
                .takeWhile(line -> !line.isBlank())
                .collect(Collectors.joining(" "))
                .replace(bold, "")
                .replaceAll("[*`]", "")
                .strip();
    }

    /** The same rule with another text, in which places hold. */
    public RuleFile with(String text) {
        return new RuleFile(family, stem, writing.with(text), page);
    }

    public String source() {
        return prelude() + drl();
    }
}
