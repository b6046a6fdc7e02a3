package vn.camket.rule.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the text of a rule file into words and signs, and leaves comments out. */
final class Lexer {
    private static final Set<String> DOUBLE = Set.of("==", "!=", "<=", ">=", "&&", "||", "!.", "->", "::", ":=");

    /** Digits that surely fit into a whole number of Java's. */
    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private final List<Slip> slips;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> torn = new ArrayList<>();
    private int at;
    private boolean first = true;

    Lexer(String text, List<Slip> slips) {
        this.text = text;
        this.slips = slips;
    }

    /** All tokens, and one of the kind END. */
    List<Token> read() {
        while (at < text.length()) {
            next();
        }
        add(Token.Kind.END, text.length(), text.length());
        return tokens;
    }

    /** Offsets of quotes and comments that are never closed: what follows in their block says little. */
    List<Integer> torn() {
        return torn;
    }

    private void next() {
        char sign = text.charAt(at);
        if (sign == '\n') {
            first = true;
            at++;
        } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            at++;
        } else if (text.startsWith("//", at)) {
            at = Letters.endOfLine(text, at);
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (sign == '"') {
            quoted();
        } else if (Letters.isDigit(sign)) {
            number();
        } else if (sign == '$' || Character.isLetter(sign) || sign == '_') {
            word();
        } else {
            sign();
        }
    }

    private void add(Token.Kind kind, int start, int end) {
        String words = kind == Token.Kind.TEXT
                ? text.substring(Math.min(start + 1, end), Math.max(start + 1, end - 1))
                : text.substring(start, end);
        tokens.add(new Token(kind, words, start, end, first));
        first = false;
        at = end;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            torn.add(at);
            slip(at, "Ghi chú mở bằng /* ở đây chưa đóng bằng */.", "The comment that opens here with /* has no */.");
            at = text.length();
        } else {
            first |= text.substring(at, end).indexOf('\n') >= 0;
            at = end + 2;
        }
    }

    private void quoted() {
        int line = Letters.endOfLine(text, at);
        int close = text.indexOf('"', at + 1);
        if (text.startsWith("\"\"\"", at)) {
            slip(at, "Không dùng ba dấu ngoặc kép; ghi một dấu.", "Three quotes are not used in rules; write one.");
            int end = text.indexOf("\"\"\"", at + 3);
            add(Token.Kind.TEXT, at, end < 0 ? text.length() : end + 3);
        } else if (close < 0 || close > line) {
            torn.add(at);
            slip(at, "Dấu ngoặc kép mở ở đây chưa được đóng.", "The quote that opens here is never closed.");
            at = line;
        } else {
            int back = text.substring(at, close).indexOf('\\');
            if (back < 0) {
                checkSigns(at + 1, close);
                add(Token.Kind.TEXT, at, close + 1);
            } else {
                backslash(back, line);
            }
        }
    }

    /** Takes what the author took for one text: to the last quote before a comma or bracket of the line. */
    private void backslash(int back, int line) {
        slip(
                at + back,
                "Trong ngoặc kép không được có dấu \\; chữ có dấu ngoặc kép bên trong thì không so sánh được ở đây.",
                "A text between quotes cannot hold \\; a text that itself holds quotes cannot be compared with here.");
        int end = at + back;
        while (end < line && !(text.charAt(end) == '"' && text.charAt(end - 1) != '\\')) {
            end++;
        }
        add(Token.Kind.TEXT, at, Math.min(end + 1, line));
    }

    private void checkSigns(int from, int to) {
        for (int sign = from; sign < to; sign++) {
            if (Letters.isUnseen(text.charAt(sign))) {
                unseen(sign);
            }
        }
    }

    private void unseen(int offset) {
        String code = "U+%04X".formatted((int) text.charAt(offset));
        slip(
                offset,
                "Ở đây có một ký tự không nhìn thấy (" + code + "); xóa đi và gõ lại.",
                "Here is a sign that cannot be seen (" + code + "); delete it and type anew.");
    }

    private void number() {
        int plain = Letters.behindDigits(text, at);
        if (plain + 1 < text.length() && text.charAt(plain) == '.' && Letters.isDigit(text.charAt(plain + 1))) {
            plain = Letters.behindDigits(text, plain + 1);
        }
        int end = Letters.behindWord(text, plain);
        String written = text.substring(at, Math.min(end, at + LONGEST_NUMBER + 1));
        if (end > plain || written.matches("0\\d.*") || written.length() > LONGEST_NUMBER) {
            slip(
                    at,
                    "“" + written + "” không phải số viết đơn giản; ghi ví dụ 0, hoặc đặt số vào tham số.",
                    "\"" + written + "\" is no plain number; write for example 0, or make it a parameter.");
        }
        add(Token.Kind.NUMBER, at, end);
    }

    private void word() {
        boolean value = text.charAt(at) == '$';
        int end = Letters.behindWord(text, at + 1);
        if (value && (end == at + 1 || !Character.isLetter(text.charAt(at + 1)))) {
            slip(
                    at,
                    "Sau $ phải là một tên bắt đầu bằng chữ cái, ví dụ $id.",
                    "After $ stands a name that begins with a letter, such as $id.");
        }
        add(value ? Token.Kind.VALUE : Token.Kind.WORD, at, end);
    }

    private void sign() {
        char sign = text.charAt(at);
        if ("“”„‟«»″".indexOf(sign) >= 0) {
            slip(
                    at,
                    "“" + sign + "” là dấu ngoặc kép kiểu in; gõ lại bằng dấu \" thẳng.",
                    "\"" + sign + "\" is a curly quote; type the straight one: \".");
            add(Token.Kind.TEXT, at, closing("“”„‟«»″"));
        } else if ("'‘’".indexOf(sign) >= 0) {
            slip(
                    at,
                    "Chữ đặt trong ngoặc kép thẳng \"…\", không phải ngoặc đơn.",
                    "Texts stand between double quotes \"…\", not between single ones.");
            add(Token.Kind.TEXT, at, closing("'‘’"));
        } else if (Letters.isUnseen(sign)) {
            unseen(at);
            at++;
        } else {
            boolean two = at + 1 < text.length() && DOUBLE.contains(text.substring(at, at + 2));
            add(Token.Kind.SIGN, at, at + (two ? 2 : Character.charCount(text.codePointAt(at))));
        }
    }

    /** Behind the next of some signs on this line, so that what stands between them is one text. */
    private int closing(String signs) {
        for (int close = at + 1; close < Letters.endOfLine(text, at); close++) {
            if (signs.indexOf(text.charAt(close)) >= 0) {
                return close + 1;
            }
        }
        return Math.min(at + 2, text.length());
    }

    private void slip(int offset, String vi, String en) {
        slips.add(Slip.of(offset, vi, en));
    }
}
