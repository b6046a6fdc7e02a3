package vn.camket.rule.language;

import java.util.Map;
import vn.camket.fact.Text;
import vn.camket.rule.language.Cursor.Lost;

/** Knows words of Drools' conditions that would compile, and why no rule may use them. */
final class Refused {
    private static final Map<String, Text> WORDS = Map.ofEntries(
            refused("matches", "so chữ tự do theo mẫu", "matches free text against a pattern"),
            refused("soundslike", "so chữ theo cách đọc tiếng Anh", "compares by English sounds"),
            refused("str", "báo lỗi khi chữ trống", "fails on a text that is missing"),
            refused("after", "báo lỗi khi ngày trống; so ngày bằng > và <", "fails on a missing date; use > and <"),
            refused("before", "báo lỗi khi ngày trống; so ngày bằng > và <", "fails on a missing date; use > and <"),
            refused("memberOf", "viết ngược lại: danh sách contains giá trị", "turn it round: list contains value"),
            refused("excludes", "viết: danh sách not contains giá trị", "write: list not contains value"),
            refused("instanceof", "dữ kiện nào cũng chỉ có một loại", "a fact is of one kind only"));

    private Refused() {}

    private static Map.Entry<String, Text> refused(String word, String vi, String en) {
        return Map.entry(word, new Text(vi, en));
    }

    static boolean has(Token word) {
        return word.kind() == Token.Kind.WORD && WORDS.containsKey(word.text());
    }

    static Lost lost(Cursor words, Token word) {
        Text why = WORDS.get(word.text());
        return words.lostAt(
                word,
                "Quy tắc không dùng được “" + word.text() + "” (" + why.vi()
                        + "). So sánh bằng ==, != hoặc in (…), hoặc đề nghị bổ sung thuộc tính.",
                "Rules cannot use \"" + word.text() + "\" (it " + why.en()
                        + "). Compare with ==, != or in (…), or ask for a property.");
    }
}
