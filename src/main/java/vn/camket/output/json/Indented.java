package vn.camket.output.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Lays JSON out for the eye: two blanks a level, a line a value, line feeds on every system. */
public final class Indented {
    private Indented() {}

    public static DefaultPrettyPrinter printer() {
        return printer(separators());
    }

    private static Separators separators() {
        return Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
    }

    private static DefaultPrettyPrinter printer(Separators separators) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** For values that will be put so many levels deep into another text; nothing stands between them. */
    static DefaultPrettyPrinter printer(int depth) {
        return new Inner(depth);
    }

    private static final class Inner extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1L;

        Inner(int depth) {
            super(printer(separators().withRootSeparator("")));
            _nesting = depth;
        }
    }
}
