package vn.camket.cli;

import java.io.PrintWriter;

/** Prints lines that fit a terminal: long ones go on below, under their first words. */
final class Prose {
    private static final int WIDTH = 100;

    private final PrintWriter out;

    Prose(PrintWriter out) {
        this.out = out;
    }

    Prose gap() {
        out.println();
        return this;
    }

    /** As it is, however long: a line of a file. */
    Prose exactly(String line) {
        out.println(line);
        return this;
    }

    Prose text(int indent, String words) {
        return wrapped(" ".repeat(indent), indent, words);
    }

    /** The lines below the first stand two signs further in. */
    Prose item(int indent, String words) {
        return wrapped(" ".repeat(indent), indent + 2, words);
    }

    /** A label and what it is for, in two columns; nothing where there is nothing to say. */
    Prose pair(int indent, int column, String label, String words) {
        if (words == null || words.isBlank()) {
            return this;
        }
        String head = " ".repeat(indent) + label;
        int start = Math.max(head.length() + 1, indent + column);
        return wrapped(head + " ".repeat(start - head.length()), indent + column, words);
    }

    private Prose wrapped(String head, int further, String words) {
        StringBuilder line = new StringBuilder(head);
        int start = head.length();
        for (String word : words.strip().split("\\s+", -1)) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(further));
                start = further;
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        out.println(line);
        return this;
    }
}
