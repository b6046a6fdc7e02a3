package vn.camket.rule.language;

import java.util.ArrayList;
import java.util.List;
import vn.camket.rule.language.Cursor.Lost;

/** Reads the one statement behind {@code then}. */
final class ReportParser {
    private static final int MOST = 20;

    private final Cursor words;
    private final boolean told;

    /** @param told whether what stands before was not understood, so that a missing "then" has been told */
    ReportParser(Cursor words, boolean told) {
        this.words = words;
        this.told = told;
    }

    /** What the subject is made of. */
    List<Token> read() throws Lost {
        List<Token> reported = new ArrayList<>();
        if (!told || !words.isAt("findings")) {
            words.take("then");
        }
        for (String word : List.of("findings", ".", "report", "(")) {
            if (!words.isAt(word)) {
                throw notReport();
            }
            words.next();
        }
        do {
            if (reported.size() == MOST) {
                throw words.lostAt(
                        words.peek(),
                        "Đối tượng có quá " + MOST + " phần; bớt đi.",
                        "The subject has more than " + MOST + " parts; leave some out.");
            }
            if (!words.isAt(Token.Kind.TEXT) && !words.isAt(Token.Kind.VALUE)) {
                throw notReport();
            }
            reported.add(words.next());
        } while (words.takes(","));
        for (String word : List.of(")", ";")) {
            if (!words.isAt(word)) {
                throw notReport();
            }
            words.next();
        }
        if (!words.isAt("end")) {
            throw words.isAtEdge()
                    ? words.lostAt(
                            words.last(),
                            "Khối rule này thiếu chữ end ở dòng cuối.",
                            "This rule lacks its last line: end.")
                    : notReport();
        }
        return reported;
    }

    private Lost notReport() {
        Token met = words.isAtEnd() ? words.last() : words.peek();
        return words.lostAt(
                met,
                "Sau then chỉ có một lệnh: findings.report(…); trong ngoặc là chữ trong ngoặc kép và tên đã giữ, ví dụ"
                        + " findings.report(\"action\", $id);",
                "After then stands one statement, findings.report(…), with texts between quotes and kept names, such as"
                        + " findings.report(\"action\", $id);");
    }
}
