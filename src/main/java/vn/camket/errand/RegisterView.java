package vn.camket.errand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.camket.RegisterImport;
import vn.camket.fact.Agreement;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.fact.RegisterColumn;
import vn.camket.fact.RegisterTable;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.Text;
import vn.camket.register.RegisterFiles;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/** Shows what the register holds of one agreement in those tables in which rows are entered. */
public record RegisterView(Path rules, String agreement, LocalDate today, Language language)
        implements Errand<RegisterView.Shown> {
    /**
     * An agreement as it is registered.
     *
     * @param title null when there is no such agreement
     */
    public record Shown(String title, List<Table> tables) {}

    /** A table without its column of agreements, its values as readers write them. */
    public record Table(RegisterPart part, String name, String note, List<Column> columns, List<List<String>> rows) {}

    /** @param choices words to choose from, empty when anything may be written */
    public record Column(String title, String note, RegisterColumn.Kind kind, boolean required, List<String> choices) {}

    @Override
    public Shown run() {
        Register register = RegisterFiles.load(rules);
        Agreement registered = register.agreements().get(agreement);
        if (registered == null) {
            return new Shown(null, List.of());
        }
        RegisterTables tables = RegisterImport.tables(rules, List.of(agreement), List.of());
        Wording wording = new Wording(language, register.units(), today);
        return new Shown(
                registered.title().in(language),
                Arrays.stream(RegisterPart.values())
                        .map(part -> table(part, tables, wording))
                        .toList());
    }

    private Table table(RegisterPart part, RegisterTables tables, Wording wording) {
        RegisterTable table = tables.tables().get(part.in(tables.tables()));
        return new Table(
                part,
                table.name().in(language),
                table.note().in(language),
                table.columns().stream()
                        .skip(1)
                        .map(column -> column(column, tables))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().skip(1).map(wording::value).toList())
                        .toList());
    }

    private Column column(RegisterColumn column, RegisterTables tables) {
        List<Text> words = tables.lists().getOrDefault(Objects.toString(column.list(), ""), List.of());
        return new Column(
                column.title().in(language),
                column.note().in(language),
                column.kind(),
                column.required(),
                words.stream().map(word -> word.in(language)).toList());
    }
}
