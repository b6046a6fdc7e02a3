package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;

/** Lists the columns of one kind of table that a header may mean, exact words first, then looser ones. */
record Candidates(TableKind kind, Headers headers) {
    static final int LOOSEST = 4;

    List<String> all(HeaderText text) {
        List<String> all = new ArrayList<>();
        for (int looseness = 0; looseness <= LOOSEST; looseness++) {
            all.addAll(of(text, looseness));
        }
        return all;
    }

    List<String> of(HeaderText text, int looseness) {
        List<String> exact = headers.exact(kind, text.text());
        if (exact.isEmpty() && headers.isIgnored(text.text())) {
            return List.of();
        }
        return switch (looseness) {
            case 0 -> isShare(text) ? List.of() : exact;
            case 1 -> headers.exact(kind, text.path());
            case 2 -> headers.core(kind, text.text());
            case 3 -> headers.ofPeriod(kind, text.text());
            default -> isShare(text) ? exact : ofUpper(text);
        };
    }

    /** "Kế hoạch / Năm 2025"; and "Kết quả / Nội dung" where another header has taken "Nội dung". */
    private List<String> ofUpper(HeaderText text) {
        List<String> exact = headers.exact(kind, text.text());
        return exact.isEmpty() ? headers.ofPeriod(kind, text.path()) : headers.exact(kind, text.nearest());
    }

    /** "% hoàn thành" in a table of commitments is the value only where no other column is. */
    private boolean isShare(HeaderText text) {
        return kind == TableKind.COMMITMENTS && text.text().indexOf('%') >= 0;
    }
}
