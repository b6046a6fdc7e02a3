package vn.camket.register.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.camket.fact.Nearest;
import vn.camket.fact.SheetCells;
import vn.camket.finding.CellFault;
import vn.camket.finding.RegisterChange;

/** Reads the register back from the sheets of a workbook. */
public final class Returned {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private final Layout layout;
    private final Notebook notebook = new Notebook();
    private final Origins origins = new Origins();
    private final SortedMap<String, ObjectNode> trees = new TreeMap<>();
    private final Set<String> named = new HashSet<>();

    private Returned(Layout layout) {
        this.layout = layout;
    }

    /**
     * What the workbook says.
     *
     * @param trees agreements by their ids, as the workbook wants them; those with faults in part
     * @param faults in the order of sheets
     * @param changes agreement by agreement
     */
    public record Result(
            SortedMap<String, ObjectNode> trees,
            List<CellFault> faults,
            List<RegisterChange> changes,
            Origins origins) {}

    /**
     * Reads all sheets.
     *
     * @param registered ids of the agreements that there are
     * @param tree gives the tree of an agreement, registered or new; it is changed
     */
    public static Result of(
            Layout layout, List<SheetCells> sheets, Collection<String> registered, Function<String, ObjectNode> tree) {
        Returned returned = new Returned(layout);
        Map<String, Map<Table.Kind, List<TableRow>>> rows = returned.byAgreement(sheets);
        rows.forEach((id, of) -> {
            ObjectNode agreement = tree.apply(id);
            Cells cells = new Cells(id, returned.notebook, returned.origins);
            new Merging(agreement, layout, of, cells).merge(!registered.contains(id));
            returned.trees.put(id, agreement);
        });
        return new Result(returned.trees, returned.notebook.faults(), returned.notebook.changes(), returned.origins);
    }

    private SortedMap<String, Map<Table.Kind, List<TableRow>>> byAgreement(List<SheetCells> sheets) {
        Rows rows = new Rows(layout, sheets, notebook);
        SortedMap<String, Map<Table.Kind, List<TableRow>>> byAgreement = new TreeMap<>();
        for (TableRow row : rows.of(Table.Kind.GENERAL)) {
            begin(row, byAgreement);
        }
        for (Table table : layout.all().subList(1, layout.all().size())) {
            for (TableRow row : rows.of(table.kind())) {
                Map<Table.Kind, List<TableRow>> of = byAgreement.get(row.agreement());
                if (of != null) {
                    of.get(table.kind()).add(row);
                } else if (!named.contains(row.agreement())) {
                    unknown(row, byAgreement.keySet());
                }
            }
        }
        return byAgreement;
    }

    private void begin(TableRow row, Map<String, Map<Table.Kind, List<TableRow>>> byAgreement) {
        String id = row.agreement();
        if (id.isEmpty()) {
            blank(row);
            return;
        }
        named.add(id);
        if (!ID.matcher(id).matches() || id.length() > LONGEST) {
            notebook.fault(
                    row.at(Column.AGREEMENT),
                    "Mã \"" + id + "\" không dùng được: chỉ gồm chữ thường không dấu, số và gạch nối, không quá "
                            + LONGEST + " ký tự, ví dụ can-tho-hau-giang-2021.",
                    "The id \"" + id + "\" cannot be used: small letters without marks, digits and hyphens, at most "
                            + LONGEST + ", such as can-tho-hau-giang-2021.");
        } else if (byAgreement.containsKey(id)) {
            String first = byAgreement
                    .get(id)
                    .get(Table.Kind.GENERAL)
                    .get(0)
                    .at(Column.AGREEMENT)
                    .ref();
            notebook.fault(
                    row.at(Column.AGREEMENT),
                    "Thỏa thuận \"" + id + "\" đã ghi ở ô " + first + "; đặt mã khác hoặc xóa một dòng.",
                    "The agreement \"" + id + "\" stands in " + first + "; choose another id or delete a row.");
        } else {
            Map<Table.Kind, List<TableRow>> of = new HashMap<>();
            layout.all().forEach(table -> of.put(table.kind(), new ArrayList<>()));
            of.get(Table.Kind.GENERAL).add(row);
            byAgreement.put(id, of);
        }
    }

    private void blank(TableRow row) {
        notebook.fault(
                row.at(Column.AGREEMENT),
                "Ô bắt buộc đang trống; ghi mã thỏa thuận, hoặc xóa cả dòng.",
                "A required cell is blank; give the agreement's id, or delete the row.");
    }

    private void unknown(TableRow row, Set<String> known) {
        String id = row.agreement();
        if (id.isEmpty()) {
            blank(row);
            return;
        }
        String near = Nearest.of(id, known).orElse(null);
        notebook.fault(
                row.at(Column.AGREEMENT),
                "Trang Thông tin chung không có thỏa thuận \"" + id + "\"."
                        + (near == null ? "" : " Có phải là \"" + near + "\"?") + " Sửa mã, hoặc thêm thỏa thuận ở đó.",
                "The sheet General has no agreement \"" + id + "\"."
                        + (near == null ? "" : " Was \"" + near + "\" meant?") + " Mend the id, or add it there.");
    }
}
