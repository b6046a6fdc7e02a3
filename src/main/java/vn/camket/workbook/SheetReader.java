package vn.camket.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.camket.fact.CellAccount.Role;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Walks down the rows of a sheet and tells covers, tables and what lies between them apart. */
final class SheetReader {
    private final Grid grid;
    private final Values values;
    private final Phrases phrases;
    private final HeaderFinder finder;
    private final CoverFinder covers;
    private final TitleLines titles;
    private final Notebook notebook;
    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<NotesDraft> notes = new ArrayList<>();
    private final List<TableReader> tables = new ArrayList<>();
    private Stated<String> headingAbove = Stated.blank();
    private Stated<String> measureAbove = Stated.blank();
    private int spokenFor = -1;

    private SheetReader(Grid grid, Headers headers, Values values, Phrases phrases, Notebook notebook) {
        this.grid = grid;
        this.values = values;
        this.phrases = phrases;
        this.finder = new HeaderFinder(grid, headers, values, phrases);
        this.covers = new CoverFinder(grid, headers, notebook);
        this.titles = new TitleLines(grid.sheet(), headers, values, notebook);
        this.notebook = notebook;
    }

    /**
     * The covers and tables of a sheet, at least one section, in the order of their rows.
     *
     * @param answers takes the rows of a list of findings, which are of no report
     */
    static List<SectionDraft> read(
            Grid grid, Headers headers, Values values, Phrases phrases, Notebook notebook, AnswerTable answers) {
        SheetReader sheet = new SheetReader(grid, headers, values, phrases, notebook);
        sheet.open();
        for (GridRow row = grid.next(); row != null; row = grid.next()) {
            if (!answers.take(row)) {
                sheet.take(row);
            }
            sheet.notes().look(row);
        }
        notebook.close();
        sheet.close();
        return sheet.sections;
    }

    private void close() {
        for (int at = 0; at < sections.size(); at++) {
            sections.get(at).note(notes.get(at).build());
        }
    }

    private NotesDraft notes() {
        return notes.get(notes.size() - 1);
    }

    private void take(GridRow row) {
        sort(row);
        notebook.close(row);
    }

    private void sort(GridRow row) {
        if (row.index() <= spokenFor) {
            return;
        }
        GridCell measure = tables.isEmpty() || row.cells().size() == 1 ? titles.measure(row) : null;
        if (measure != null) {
            measureAbove = values.text(grid.sheet(), measure);
            notebook.takeMeasure(measure, measureAbove);
            if (row.cells().size() == 1) {
                return;
            }
        }
        List<Table> found = finder.at(row, spokenFor);
        if (!found.isEmpty()) {
            begin(found);
        } else if (covers.isOpening(row)) {
            tables.clear();
            if (section().hasTables()) {
                open();
            }
            takeOutside(row);
        } else {
            takeInTables(row);
            if (tables.isEmpty()) {
                takeOutside(row);
            } else {
                spokenFor = row.index();
            }
        }
    }

    /** Drops the tables that have ended above a row. */
    private void takeInTables(GridRow row) {
        for (Iterator<TableReader> each = tables.iterator(); each.hasNext(); ) {
            if (!each.next().take(row)) {
                each.remove();
            }
        }
    }

    private void begin(List<Table> found) {
        Stated<String> heading = tables.isEmpty() ? headingAbove : tables.get(0).openHeading();
        tables.clear();
        for (Table table : found) {
            section().add(table);
            Above above = new Above(heading, measureAbove);
            tables.add(new TableReader(grid, table, values, phrases, section(), notes(), above, notebook));
            spokenFor = table.rows() - 1;
        }
        notebook.begin(found);
        headingAbove = Stated.blank();
        measureAbove = Stated.blank();
    }

    /** Below the tables of a section stand signatures: labels there are not of its cover. */
    private void takeOutside(GridRow row) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            if (!Values.isBlank(cell)) {
                cells.add(cell);
            }
        }
        boolean isAbove = !section().hasTables();
        boolean isOfCover = isAbove && covers.take(row, section().cover());
        if (isAbove && !isOfCover) {
            titles.suggest(row, section().cover());
        }
        if (!isAbove) {
            notebook.take(
                    Role.SIGNATURE,
                    null,
                    cells.stream().filter(phrases::isSignature).toList());
        }
        if (cells.size() != 1 || isOfCover) {
            return;
        }
        GridCell only = cells.get(0);
        String words = Numbering.withoutMark(only.text());
        if (phrases.isNothingToReport(only)) {
            section().noteNothingToReport();
            notebook.take(Role.NOTHING_TO_REPORT, null, cells);
        } else if (!words.equals(only.text())) {
            headingAbove = Stated.of(words, only.in(grid.sheet()));
            notebook.take(Role.SECTION, null, cells);
        }
    }

    private SectionDraft section() {
        return sections.get(sections.size() - 1);
    }

    private void open() {
        notes.add(new NotesDraft(grid));
        sections.add(new SectionDraft(grid.sheet(), grid.hidden(), new CoverDraft(grid.sheet(), values)));
    }
}
