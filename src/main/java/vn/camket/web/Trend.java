package vn.camket.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.camket.finding.PublishedRun;
import vn.camket.finding.Severity;

/**
 * Lays out the counts of the last runs as columns of a chart.
 *
 * @param runs that looked at all, oldest first
 */
record Trend(List<PublishedRun> runs) {
    static final List<Severity> HIGHEST_FIRST =
            List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);

    private static final int RUNS = 8;
    private static final int STEP = 84;
    private static final int COLUMN = 44;
    private static final int TALLEST = 140;

    /** Above the columns, for their sums. */
    private static final int TOP = 24;

    private static final int BELOW = 26;

    /** @param severity its word */
    record Block(String severity, int y, int height) {}

    record Column(PublishedRun run, int x, int top, List<Block> blocks) {
        int middle() {
            return x + COLUMN / 2;
        }
    }

    /** @param all newest first */
    static Trend of(List<PublishedRun> all) {
        List<PublishedRun> runs = new ArrayList<>(
                all.stream().filter(PublishedRun::whole).limit(RUNS).toList());
        Collections.reverse(runs);
        return new Trend(runs);
    }

    /** One run makes no trend. */
    boolean isShown() {
        return runs.size() > 1;
    }

    int width() {
        return STEP * runs.size();
    }

    int height() {
        return TOP + TALLEST + BELOW;
    }

    int ground() {
        return TOP + TALLEST;
    }

    int columnWidth() {
        return COLUMN;
    }

    List<Column> columns() {
        int most = runs.stream().mapToInt(PublishedRun::all).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (PublishedRun run : runs) {
            columns.add(column(run, columns.size() * STEP + (STEP - COLUMN) / 2, Math.max(1, most)));
        }
        return columns;
    }

    /** The gravest at the bottom, where heights are compared best. */
    private Column column(PublishedRun run, int x, int most) {
        List<Block> blocks = new ArrayList<>();
        int counted = 0;
        for (Severity severity : HIGHEST_FIRST) {
            int below = ground() - TALLEST * counted / most;
            counted += run.findings().get(severity);
            int top = ground() - TALLEST * counted / most;
            blocks.add(new Block(severity.word(), top, below - top));
        }
        return new Column(run, x, ground() - TALLEST * counted / most, blocks);
    }

    /** The colours of the marks in the lists; the style sheet may have others. */
    static String fill(String severity) {
        return switch (severity) {
            case "critical" -> "#8b0000";
            case "error" -> "#d9803b";
            case "warning" -> "#e8c95a";
            default -> "#8fb8de";
        };
    }
}
