package vn.camket.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import vn.camket.rule.language.Letters;
import vn.camket.rule.language.Slip;
import vn.camket.rule.language.Writing;
import vn.camket.rule.language.Writing.Piece;

/** Says a file of sentences in conditions, line by line: every line stays where it is. */
final class Translation {
    private static final int LONGEST = 100_000;

    private final SentenceLanguage language;
    private final String text;
    private final StringBuilder drl = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private final Sentences sentences;
    private Part part = Part.OUTSIDE;

    Translation(SentenceLanguage language, String text) {
        this.language = language;
        this.text = text;
        this.sentences = new Sentences(language, this);
    }

    Writing read() {
        if (text.length() > LONGEST) {
            tell(
                    0,
                    "Tệp quy tắc quá dài (hơn " + LONGEST + " ký tự).",
                    "The rule file is too long (more than " + LONGEST + " signs).");
            return writing();
        }
        int last = 0;
        for (int at = 0; at < text.length(); at = Letters.endOfLine(text, at) + 1) {
            int end = Letters.endOfLine(text, at);
            if (!text.substring(at, end).isBlank()) {
                line(at, end);
                last = at;
            }
            if (end < text.length()) {
                drl.append('\n');
            }
        }
        if (part != Part.OUTSIDE) {
            tellMissing(Sign.of(text, last, Letters.endOfLine(text, last)).get(0));
        }
        return writing();
    }

    private Writing writing() {
        return new Writing(text, drl.toString(), true, List.copyOf(pieces), List.copyOf(slips));
    }

    private void line(int from, int to) {
        int unseen = Sign.unseen(text, from, to);
        if (unseen >= 0) {
            String code = "U+%04X".formatted((int) text.charAt(unseen));
            tell(
                    unseen,
                    "Ở đây có một ký tự không nhìn thấy (" + code + "); xóa đi và gõ lại.",
                    "Here is a sign that cannot be seen (" + code + "); delete it and type anew.");
            return;
        }
        List<Sign> signs = Sign.of(text, from, to);
        if (signs.get(0).text().startsWith("//")) {
            return;
        }
        for (String keyword : List.of("rule", "when", "then", "end")) {
            List<Sign> own = Sign.of(
                    language.keyword(keyword), 0, language.keyword(keyword).length());
            if (signs.size() >= own.size()
                    && Sign.join(signs.subList(0, own.size())).equals(Sign.join(own))) {
                keyword(keyword, signs.subList(0, own.size()), signs.subList(own.size(), signs.size()), to);
                return;
            }
        }
        other(signs, to);
    }

    private void keyword(String keyword, List<Sign> own, List<Sign> rest, int to) {
        Sign first = own.get(0);
        boolean opens = keyword.equals("rule");
        if (!opens && part == Part.OUTSIDE) {
            tell(first.start(), "Chữ này đứng ngoài mọi quy tắc.", "This word stands outside of any rule.");
            return;
        }
        if (opens ? part != Part.OUTSIDE : !keyword.equals(part.next())) {
            if (keyword.equals("when") || (keyword.equals("then") && part == Part.THEN)) {
                tellAgain(first, language.keyword(keyword));
                return;
            }
            tellMissing(first);
        }
        sentences.close();
        put(keyword, first.start(), own.get(own.size() - 1).end());
        part = Part.behind(keyword);
        sentences.begin();
        if (opens && !rest.isEmpty()) {
            head(rest.get(0).start(), to);
        } else if (!rest.isEmpty()) {
            tell(
                    rest.get(0).start(),
                    "Sau “" + language.keyword(keyword) + "” phải xuống dòng.",
                    "Behind \"" + language.keyword(keyword) + "\" a new line begins.");
        }
    }

    private void tellAgain(Sign at, String shown) {
        tell(
                at.start(),
                "Mỗi quy tắc chỉ có một “" + shown + "”; bỏ chữ này hoặc viết thành quy tắc khác.",
                "A rule has one \"" + shown + "\"; remove this one, or make another rule of it.");
    }

    private void tellMissing(Sign at) {
        String shown = part.next() == null ? language.keyword("rule") : language.keyword(part.next());
        tell(
                at.start(),
                "Trước chỗ này thiếu dòng “" + shown + "”; mỗi quy tắc gồm " + order() + ", mỗi chữ một dòng.",
                "Before this the line \"" + shown + "\" is missing; a rule has " + order() + ", each on its own line.");
    }

    private String order() {
        return String.join(", ", language.order());
    }

    private void other(List<Sign> signs, int to) {
        Sign first = signs.get(0);
        if (first.text().startsWith(">")) {
            tell(
                    first.start(),
                    "Không dùng dòng bắt đầu bằng >, vì nó đưa thẳng điều kiện vào câu; viết bằng một câu đã biết.",
                    "Lines that begin with > bring conditions in as they are; write a sentence that the language knows.");
            return;
        }
        switch (part) {
            case HEAD -> head(first.start(), to);
            case WHEN -> sentences.read(signs, false);
            case THEN -> sentences.read(signs, true);
            case OUTSIDE ->
                tell(
                        first.start(),
                        "Chữ này đứng ngoài mọi quy tắc; hãy bỏ đi, hoặc bắt đầu bằng " + language.keyword("rule")
                                + " \"…\".",
                        "These words stand outside of any rule; remove them, or begin with " + language.keyword("rule")
                                + " \"…\".");
        }
    }

    /** Name and annotations are written as among conditions. */
    private void head(int from, int to) {
        int wrong = Heading.wrong(text.substring(from, to));
        if (wrong >= 0) {
            tell(
                    from + wrong,
                    "Chỗ này không được đứng ở đây: giữa tên đặt trong ngoặc kép và “" + language.keyword("when")
                            + "” chỉ có @severity(…), @since(\"…\"), @basis(\"…\"), @column(…), @trial.",
                    "This cannot stand here: between the name in quotes and \"" + language.keyword("when")
                            + "\" there are only @severity(…), @since(\"…\"), @basis(\"…\"), @column(…), @trial.");
            return;
        }
        drl.append(' ');
        pieces.add(new Piece(drl.length(), drl.length() + to - from, from, to, true));
        drl.append(text, from, to);
    }

    /** Adds conditions for what was written somewhere. */
    void put(String conditions, int start, int end) {
        pieces.add(new Piece(drl.length(), drl.length() + conditions.length(), start, end, false));
        drl.append(conditions);
    }

    /** Adds what no sentence says, as it only holds others together. */
    void join(String signs) {
        drl.append(signs);
    }

    /** Whether nothing stands between the last bracket and here. */
    boolean isOpen() {
        return drl.toString().stripTrailing().endsWith("(");
    }

    /** Tells what is wrong at an offset of what was written. */
    void tell(int offset, String vi, String en) {
        slips.add(Slip.of(drl.length(), vi, en));
        put(" ", offset, offset);
    }
}
