package vn.camket.rule.compile;

import java.util.Optional;
import java.util.regex.MatchResult;
import vn.camket.fact.Text;

/**
 * Points at the words of a rule file that an error is about.
 *
 * @param offset into the file
 * @param word the name or value that is wrong, null when it is more than a word
 * @param kind what is wrong
 */
record Spot(int offset, String word, Kind kind) {
    enum Kind {
        NAME,
        VALUE,
        CONDITION,
        REPORT
    }

    static Spot name(MatchResult word) {
        return new Spot(word.start(), word.group(), Kind.NAME);
    }

    static Spot value(int offset, String value) {
        return new Spot(offset, value, Kind.VALUE);
    }

    static Spot condition(int offset) {
        return new Spot(offset, null, Kind.CONDITION);
    }

    static Spot report(int offset) {
        return new Spot(offset, null, Kind.REPORT);
    }

    /** What is wrong, in the author's terms. */
    Text words(FactNames names) {
        return switch (kind) {
            case NAME -> name(names.nearest(word));
            case VALUE ->
                new Text(
                        "Giá trị “" + word + "” không dùng được ở đây.",
                        "The value \"" + word + "\" cannot be used here.");
            case CONDITION -> new Text("Điều kiện này không biên dịch được.", "This condition does not compile.");
            case REPORT ->
                new Text("Lệnh sau then không biên dịch được.", "The statement after then does not compile.");
        };
    }

    private Text name(Optional<String> nearest) {
        String vi = nearest.map(name -> "; gần nhất là “" + name + "”.").orElse(".");
        String en = nearest.map(name -> "; the nearest is \"" + name + "\".").orElse(".");
        return word.startsWith("$")
                ? new Text(
                        "Quy tắc chưa giữ giá trị nào với tên “" + word + "”" + vi,
                        "The rule keeps no value named \"" + word + "\"" + en)
                : new Text(
                        "Các dữ kiện của quy tắc này không có “" + word + "”" + vi,
                        "The facts of this rule have no \"" + word + "\"" + en);
    }
}
