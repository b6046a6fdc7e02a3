package vn.camket.output.form;

import java.util.List;
import vn.camket.fact.Language;
import vn.camket.fact.RegisterColumn;
import vn.camket.fact.RegisterTable;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/** Explains how the register is worked on as a workbook, and every column of it. */
public record RegisterGuide(Page page, List<RegisterTable> tables) {
    public static final List<Column> COLUMNS =
            List.of(new Column("column", 40, Face.LABEL), new Column("note", 100, Face.TEXT));

    /** The general lines of the bundles, register.guide.1 and so on. */
    private static final int LINES = 8;

    public void write() {
        page.title(page.wording().label("register.title"), COLUMNS.size());
        for (int line = 1; line <= LINES; line++) {
            page.note(page.wording().label("register.guide." + line), COLUMNS.size());
        }
        Language language = page.wording().language();
        for (RegisterTable table : tables) {
            page.band(table.name().in(language), COLUMNS.size(), Face.BAND);
            for (RegisterColumn column : table.columns()) {
                String required = column.required() ? " *" : "";
                page.row(List.of(
                        column.title().in(language) + required, column.note().in(language)));
            }
        }
        Table.protect(page);
    }
}
