package vn.camket.rule.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.camket.rule.language.Cursor.Lost;

/** Reads what stands between {@code rule} and {@code when}: the name and the annotations. */
final class HeadParser {
    /** Drools writes the name into a comment of the Java that it generates, and a comment can be ended. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_ ,.:()\\-–/%'’]+");

    private static final int MOST = 10;

    private final Cursor words;
    private final List<Annotation> annotations = new ArrayList<>();
    private final Set<Token> aside = new HashSet<>();

    HeadParser(Cursor words) {
        this.words = words;
    }

    /** Those that were read. */
    List<Annotation> annotations() {
        return annotations;
    }

    /** The tokens of annotations, which a compiler need not see. */
    Set<Token> aside() {
        return aside;
    }

    /** Returns the name. */
    Token read() throws Lost {
        if (!words.isAt(Token.Kind.TEXT)) {
            throw words.lost(
                    "sau rule cần tên đặt trong ngoặc kép, ví dụ rule \"late\"",
                    "behind rule a name between double quotes is wanted, such as rule \"late\"");
        }
        Token name = words.next();
        if (!NAME.matcher(name.text()).matches()) {
            words.tell(
                    name,
                    "Tên của khối gồm chữ, chữ số, dấu cách và , . : ( ) - / % '; bỏ ký tự khác.",
                    "The name of a block is made of letters, digits, blanks and , . : ( ) - / % '; remove other signs.");
        }
        while (!words.isAt("when") && !words.isAtFact() && !words.isAtEdge()) {
            if (annotations.size() == MOST) {
                throw words.lostAt(
                        words.peek(),
                        "Khối này có quá " + MOST + " chú thích @; bỏ bớt.",
                        "This block has more than " + MOST + " annotations; remove some.");
            }
            if (words.isAt("@")) {
                annotation();
            } else {
                attribute();
            }
        }
        return name;
    }

    private void annotation() {
        int start = words.position();
        words.next();
        Token what = words.next();
        Token value = null;
        if (words.takes("(")) {
            value = words.next();
            if ((value.kind() != Token.Kind.TEXT && value.kind() != Token.Kind.WORD) || !words.isAt(")")) {
                words.tell(
                        value,
                        "Trong ngoặc của @" + what.text() + " chỉ có một chữ hoặc một đoạn trong ngoặc kép.",
                        "In the brackets of @" + what.text() + " stands one word, or one text between quotes.");
                skipHead();
            }
            words.takes(")");
        }
        aside.addAll(words.since(start));
        annotations.add(new Annotation(what, value));
    }

    private void attribute() {
        Token word = words.peek();
        words.tell(
                word,
                "“" + word.text()
                        + "” không được đứng ở đây: giữa tên và when chỉ có @severity, @since, @basis, @column, @trial."
                        + " Thuộc tính của Drools có thể làm quy tắc im lặng.",
                "\"" + word.text() + "\" cannot stand here: between name and when there are only @severity, @since,"
                        + " @basis, @column and @trial. Drools' attributes can silence a rule.");
        words.next();
        skipHead();
    }

    private void skipHead() {
        while (!words.isAt("when")
                && !words.isAt("@")
                && !words.isAtEdge()
                && !words.peek().first()) {
            words.next();
        }
    }
}
