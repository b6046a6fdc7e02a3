package vn.camket.workbook;

import java.util.List;
import java.util.stream.IntStream;
import vn.camket.workbook.grid.Memo;

/** Lists the columns of one kind of table that a header may mean, exact words first, then looser ones. */
final class Candidates {
    static final int LOOSEST = 4;

    private final TableKind kind;
    private final Headers headers;
    private final Memo<String, Found> alone = new Memo<>(lower -> find(new HeaderWords("", lower)));
    private final Memo<HeaderWords, Found> under = new Memo<>(this::find);

    /** What there is for a header, at each looseness and at all. */
    record Found(List<List<String>> byLooseness, List<String> all) {}

    Candidates(TableKind kind, Headers headers) {
        this.kind = kind;
        this.headers = headers;
    }

    Found of(HeaderText text) {
        HeaderWords words = text.words();
        return words.upper().isEmpty() ? alone.of(words.lower()) : under.of(words);
    }

    private Found find(HeaderWords words) {
        List<List<String>> byLooseness = IntStream.rangeClosed(0, LOOSEST)
                .mapToObj(looseness -> find(words, looseness))
                .toList();
        return new Found(byLooseness, byLooseness.stream().flatMap(List::stream).toList());
    }

    private List<String> find(HeaderWords words, int looseness) {
        List<String> exact = headers.exact(kind, words.lower());
        if (exact.isEmpty() && headers.isIgnored(words.lower())) {
            return List.of();
        }
        return switch (looseness) {
            case 0 -> isShare(words) ? List.of() : exact;
            case 1 -> headers.exact(kind, words.path());
            case 2 -> headers.core(kind, words.lower());
            case 3 -> headers.ofPeriod(kind, words.lower());
            default -> isShare(words) ? exact : ofUpper(words);
        };
    }

    /** "Kế hoạch / Năm 2025"; and "Kết quả / Nội dung" where another header has taken "Nội dung". */
    private List<String> ofUpper(HeaderWords words) {
        List<String> exact = headers.exact(kind, words.lower());
        return exact.isEmpty() ? headers.ofPeriod(kind, words.path()) : headers.exact(kind, words.nearest());
    }

    /** "% hoàn thành" in a table of commitments is the value only where no other column is. */
    private boolean isShare(HeaderWords words) {
        return kind == TableKind.COMMITMENTS && words.lower().indexOf('%') >= 0;
    }
}
