package vn.camket.output.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;
import vn.camket.output.content.Classes;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/** Writes how the actions of each agreement stand: a row for the whole of it, and one for each field below. */
public record AgreementsSheet(Page page, Names names) {
    public static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(new Column("agreement", 62, Face.TEXT), new Column("field", 34, Face.TEXT)),
                    ActionCounts.COLUMNS.stream())
            .toList();

    public void write(Collection<String> agreements, List<ActionGroup> groups) {
        page.head();
        Map<List<String>, ActionClasses> wholes = Classes.byAgreement(groups);
        Map<List<String>, ActionClasses> fields = Classes.byField(groups);
        for (String agreement : agreements) {
            row(
                    agreement,
                    page.wording().label("field.all"),
                    wholes.getOrDefault(List.of(agreement), ActionClasses.NONE));
            fields.forEach((key, classes) -> {
                if (key.get(0).equals(agreement)) {
                    row(agreement, field(agreement, key.get(1)), classes);
                }
            });
        }
        page.finish();
    }

    private String field(String agreement, String id) {
        return id == null ? page.wording().label("field.unknown") : names.field(agreement, id);
    }

    private void row(String agreement, String field, ActionClasses classes) {
        List<Object> cells = new ArrayList<>(List.of(names.agreement(agreement), field));
        cells.addAll(ActionCounts.cells(classes));
        page.row(cells);
    }
}
