package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final HeaderFinder tables;
    private final CoverFinder covers;
    private final List<SectionDraft> sections = new ArrayList<>();
    private TableReader table;
    private Stated<String> headingAbove = Stated.blank();
    private int spokenFor = -1;

    private SheetReader(Grid grid, Headers headers, Values values, Phrases phrases) {
        this.grid = grid;
        this.values = values;
        this.phrases = phrases;
        this.tables = new HeaderFinder(grid, headers, values, phrases);
        this.covers = new CoverFinder(grid, headers);
    }

    /** The covers and tables of a sheet, at least one section, in the order of their rows. */
    static List<SectionDraft> read(Grid grid, Headers headers, Values values, Phrases phrases) {
        SheetReader sheet = new SheetReader(grid, headers, values, phrases);
        sheet.open();
        grid.rows().values().forEach(sheet::take);
        return sheet.sections;
    }

    private void take(GridRow row) {
        if (row.index() <= spokenFor) {
            return;
        }
        Optional<Table> header = tables.at(row, spokenFor);
        if (header.isPresent()) {
            section().add(header.get());
            Stated<String> heading = table == null ? headingAbove : table.openHeading();
            table = new TableReader(grid, header.get(), values, phrases, section(), heading);
            headingAbove = Stated.blank();
            spokenFor = header.get().rows() - 1;
        } else if (covers.isOpening(row)) {
            table = null;
            if (section().hasTables()) {
                open();
            }
            takeOutside(row);
        } else if (table == null || !table.take(row)) {
            table = null;
            takeOutside(row);
        } else {
            spokenFor = row.index();
        }
    }

    /** Below the tables of a section stand signatures: labels there are not of its cover. */
    private void takeOutside(GridRow row) {
        List<GridCell> cells =
                row.cells().stream().filter(cell -> !Values.isBlank(cell)).toList();
        boolean isOfCover = !section().hasTables() && covers.take(row, section().cover());
        if (cells.size() != 1 || isOfCover) {
            return;
        }
        GridCell only = cells.get(0);
        String words = Numbering.withoutMark(only.text());
        if (phrases.isNothingToReport(only)) {
            section().noteNothingToReport();
        } else if (!words.equals(only.text())) {
            headingAbove = Stated.of(words, only.in(grid.sheet()));
        }
    }

    private SectionDraft section() {
        return sections.get(sections.size() - 1);
    }

    private void open() {
        sections.add(new SectionDraft(grid.sheet(), grid.hidden(), new CoverDraft(grid.sheet(), values)));
    }
}
