package vn.camket.errand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.camket.RegisterImport;
import vn.camket.fact.Cell;
import vn.camket.fact.Language;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.Units;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/**
 * Enters a row that somebody typed, just as if it stood in the register's workbook.
 *
 * @param typed a text for each column of the table but that of agreements, blank for none
 * @param seen state of the register when the changes were looked at, null when they are to be looked at first
 */
public record RegisterEntry(
        Path rules,
        String agreement,
        RegisterPart part,
        List<String> typed,
        String seen,
        LocalDate today,
        Language language)
        implements Errand<RegisterAnswer> {
    @Override
    public RegisterAnswer run() {
        RegisterTables tables = RegisterImport.tables(rules, List.of(agreement), List.of());
        int table = part.in(tables.tables());
        List<String> row = new ArrayList<>(List.of(agreement));
        row.addAll(typed);
        RegisterImport.Read read = RegisterImport.of(rules, agreement, table, row);
        String sheet = tables.tables().get(table).name().vi();
        int last = tables.tables().get(table).rows().size() + 1;
        Wording wording = new Wording(language, new Units(List.of()), today);
        return RegisterAnswer.to(read, rules, seen, wording, at -> column(at, sheet, last));
    }

    private static int column(Cell at, String sheet, int row) {
        return at.sheet().equals(sheet) && at.row() == row ? at.column() - 1 : RegisterAnswer.NONE;
    }
}
