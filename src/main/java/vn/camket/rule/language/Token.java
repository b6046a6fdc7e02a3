package vn.camket.rule.language;

/**
 * Holds one word or sign of a rule file.
 *
 * @param text as written; of a text between quotes, what stands between them
 * @param start offset of its first character
 * @param end offset behind its last
 * @param first whether nothing but blanks stands before it on its line
 */
public record Token(Kind kind, String text, int start, int end, boolean first) {
    /** Names what a token can be. */
    public enum Kind {
        /** Letters and digits: a property, a fact, a word of the language. */
        WORD,
        /** A dollar sign and a word: the name of a kept value. */
        VALUE,
        NUMBER,
        /** What stands between double quotes. */
        TEXT,
        SIGN,
        /** What is written for readers only; it is left out where rules are read, and kept where they are laid out. */
        COMMENT,
        /** Stands behind the last token, so that there is always one to look at. */
        END
    }

    public boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wanted);
    }

    /** Whether it is a word that begins with a capital letter, as facts and lists of constants do. */
    public boolean isName() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** As an author would write it, for a message. */
    String shown() {
        return kind == Kind.TEXT ? "\"" + text + "\"" : text;
    }
}
