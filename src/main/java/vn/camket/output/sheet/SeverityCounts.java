package vn.camket.output.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camket.finding.Severity;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;

/** Lays out numbers of findings by severity as columns of a sheet, highest first. */
final class SeverityCounts {
    static final List<Severity> HIGHEST_FIRST =
            List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);

    private SeverityCounts() {}

    static Stream<Column> columns(int width) {
        return HIGHEST_FIRST.stream().map(severity -> new Column(severity.word(), width, Face.NUMBER));
    }

    /** A cell a column, 0 where there are none. */
    static List<Integer> cells(Map<Severity, Integer> counts) {
        return HIGHEST_FIRST.stream()
                .map(severity -> counts.getOrDefault(severity, 0))
                .toList();
    }
}
