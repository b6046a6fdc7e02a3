package vn.camket.output.form;

import java.util.List;
import vn.camket.fact.MergedReport;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/**
 * Explains every column. No cell is a header or a label by itself, so that the reader takes nothing here for a table or
 * a cover.
 */
public record GuideSheet(Page page, MergedReport merged, FormWords words) {
    public static final List<Column> COLUMNS =
            List.of(new Column("column", 34, Face.LABEL), new Column("note", 96, Face.TEXT));

    /** The general lines of the bundles, form.guide.1 and so on. */
    private static final int LINES = 5;

    public void write() {
        page.title(page.wording().label("form.title.guide"), COLUMNS.size());
        for (int line = 1; line <= LINES; line++) {
            page.note(page.wording().label("form.guide." + line), COLUMNS.size());
        }
        columns("tasks", "actions", TasksSheet.columns(merged.form()));
        if (merged.hasFigures()) {
            columns("figures", "commitments", FiguresSheet.columns(merged.form()));
        }
        columns("conferences", "reviews", ConferencesSheet.COLUMNS);
        Table.protect(page);
    }

    private void columns(String sheet, String kind, List<Column> columns) {
        Table table = new Table(page, kind, columns, merged.form(), words);
        page.caption(page.wording().label("form.guide.sheet", page.wording().label("sheet." + sheet)));
        columns.stream()
                .filter(column -> !column.key().equals(Table.NUMBER))
                .forEach(column -> page.row(
                        List.of(page.wording().label("form.guide.column", table.header(column)), table.note(column))));
    }
}
