package vn.camket.rule.sentence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Text;
import vn.camket.rule.language.Letters;
import vn.camket.rule.language.Slip;

/** Reads the file of the language line by line; what Drools would read and nobody should write is told. */
final class LanguageReader {
    /** Every rule would be read with more, and no author knows more. */
    private static final int MOST = 1_000;

    private static final int LONGEST = 400;

    private static final Set<String> KEYWORDS = Set.of("rule", "when", "then", "end");
    private static final Pattern ENTRY =
            Pattern.compile("\\[(keyword|when|then)](?:\\[([A-Za-z]+)])?([^=\\[\\]]+)=(.+)");
    private static final Pattern EXAMPLE = Pattern.compile("#\\s*Ví dụ:\\s*(.+)");
    private static final Pattern MEANING = Pattern.compile("#\\s*([^|]+?)\\s*\\|\\s*([^|]+)");

    private final String text;
    private final List<Slip> slips = new ArrayList<>();
    private final Map<String, String> keywords = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private Text meaning;
    private String example;

    LanguageReader(String text) {
        this.text = text;
    }

    SentenceLanguage read() {
        int at = 0;
        for (int line = 1; at < text.length(); line++) {
            int end = Letters.endOfLine(text, at);
            read(text.substring(at, end), at, line);
            at = end + 1;
        }
        for (String keyword : KEYWORDS.stream().sorted().toList()) {
            if (!keywords.containsValue(keyword)) {
                tell(
                        0,
                        "Ngôn ngữ thiếu từ thay cho “" + keyword + "”; thêm dòng [keyword]…=" + keyword + ".",
                        "The language has no word for \"" + keyword + "\"; add a line [keyword]…=" + keyword + ".");
            }
        }
        return new SentenceLanguage(keywords, List.copyOf(phrases), List.copyOf(words), List.copyOf(slips));
    }

    private void read(String raw, int at, int line) {
        String written = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        int start = at + raw.length() - raw.stripLeading().length();
        int unseen = Sign.unseen(raw, 0, raw.length());
        Matcher entry = ENTRY.matcher(written);
        if (unseen >= 0) {
            tell(
                    at + unseen,
                    "Ở đây có một ký tự không nhìn thấy (U+%04X); xóa đi.".formatted((int) raw.charAt(unseen)),
                    "Here is a sign that cannot be seen (U+%04X); delete it.".formatted((int) raw.charAt(unseen)));
        } else if (written.startsWith("#")) {
            note(written);
        } else if (written.length() > LONGEST || phrases.size() + words.size() > MOST) {
            tell(
                    start,
                    "Dòng này quá dài hoặc tệp có quá nhiều dòng.",
                    "This line is too long, or there are too many.");
        } else if (entry.matches()) {
            entry(entry, start, line);
            meaning = null;
            example = null;
        } else if (!written.isEmpty()) {
            tell(
                    start,
                    "Dòng này phải có dạng [when]câu=điều kiện, [when][sự việc]từ=thuộc tính, [then]câu=lệnh hoặc"
                            + " [keyword]từ=từ khóa; ghi chú bắt đầu bằng #.",
                    "This line must be [when]sentence=condition, [when][fact]word=property, [then]sentence=report or"
                            + " [keyword]word=keyword; notes begin with #.");
        }
    }

    private void note(String written) {
        Matcher said = MEANING.matcher(written);
        Matcher shown = EXAMPLE.matcher(written);
        if (shown.matches()) {
            example = shown.group(1);
        } else if (said.matches()) {
            meaning = new Text(said.group(1), said.group(2).strip());
        }
    }

    private void entry(Matcher entry, int start, int line) {
        String scope = entry.group(1);
        String kind = entry.group(2);
        String key = entry.group(3).strip();
        String value = entry.group(4).strip();
        int before = slips.size();
        new EntryLint(scope, kind, key, value, (vi, en) -> tell(start, vi, en)).check();
        if (!keys.add(scope + " " + kind + " " + key)) {
            tell(start, "“" + key + "” đã có ở trên; bỏ một dòng.", "\"" + key + "\" stands above; remove one line.");
        }
        if (slips.size() > before) {
            return;
        }
        if (scope.equals("keyword")) {
            keywords.put(key, value);
        } else if (kind != null) {
            words.add(new Word(kind, key, value));
        } else if (meaning == null || example == null) {
            tell(
                    start,
                    "Câu “" + key + "” thiếu giải thích hoặc ví dụ; ghi ở hai dòng ngay trên: # nghĩa | meaning và"
                            + " # Ví dụ: ….",
                    "The sentence \"" + key + "\" lacks its meaning or example; write them above: # nghĩa | meaning and"
                            + " # Ví dụ: ….");
        } else {
            phrases.add(new Phrase(scope.equals("then"), List.of(key.split("\\s+")), value, meaning, example, line));
        }
    }

    private void tell(int offset, String vi, String en) {
        slips.add(Slip.of(offset, vi, en));
    }
}
