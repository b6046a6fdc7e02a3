package vn.camket.output.mark;

import java.util.Arrays;

/** Names the two sets of namespaces in which workbooks are written. */
enum Dialect {
    TRANSITIONAL(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    STRICT("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final String main;
    private final String office;

    Dialect(String main, String office) {
        this.main = main;
        this.office = office;
    }

    /** The dialect of an element; versions of Excel before its first release had others, which nobody reads. */
    static Dialect of(String namespace) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.main.equals(namespace))
                .findFirst()
                .orElseThrow(UnmarkableException::odd);
    }

    /** Of the elements of sheets, styles and comments. */
    String main() {
        return main;
    }

    /** Of the ids of relations; their types begin with it, too. */
    String office() {
        return office;
    }
}
