package vn.camket.rule;

/**
 * Holds the two files of a rule as texts; its path is its identity.
 *
 * @param family the folder, e.g. {@code missing-actions}
 * @param stem the name, e.g. {@code overdue-action}
 * @param drl the rule blocks, without byte order mark
 * @param page the page, without byte order mark
 */
record RuleFile(String family, String stem, String drl, String page) {
    /** Holds as many names as a rule may use without an import of its own. */
    private static final String USES = " import vn.camket.fact.*; global vn.camket.rule.Findings findings; ";

    String id() {
        return family + "/" + stem;
    }

    String file() {
        return id() + ".drl";
    }

    String pageFile() {
        return id() + ".md";
    }

    String packageName() {
        return "rules." + family.replace('-', '_') + "." + stem.replace('-', '_');
    }

    /** Where the compiler finds the text: Drools warns when the folder is not the package. */
    String resource() {
        return packageName().replace('.', '/') + "/" + stem + ".drl";
    }

    /** What stands before the author's first line, on the same line, so that line numbers hold. */
    String prelude() {
        return "package " + packageName() + ";" + USES;
    }

    String source() {
        return prelude() + drl;
    }
}
