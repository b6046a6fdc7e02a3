package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.camket.fact.SheetCell;
import vn.camket.fact.Text;
import vn.camket.finding.RegisterChange;

/** Puts the cells of rows into objects, and notes what that changes. */
record Cells(String agreement, Notebook notebook, Origins origins) {
    /** @param isAdded whether the object is none that was registered, so that its values are no changes */
    void apply(ObjectNode object, TableRow row, boolean isAdded) {
        origins.object(object, row);
        Text mark = row.table().mark(object);
        for (Column column : row.table().columns()) {
            if (!column.isMember()) {
                continue;
            }
            JsonNode old = Tree.at(object, column.path());
            JsonNode now = now(old, row, column);
            if (now == old) {
                continue;
            }
            if (now.isMissingNode()) {
                Tree.remove(object, column.path());
            } else {
                Tree.put(object, column.path(), now, row.table().shape());
            }
            if (!isAdded) {
                changed(row, column, mark, Shown.of(old, column), Shown.of(now, column));
            }
        }
    }

    /** What a value is to be: itself when the cell says the same or is at fault, missing when the cell is blank. */
    JsonNode now(JsonNode old, TableRow row, Column column) {
        SheetCell cell = row.cell(column.key());
        if (!row.places().containsKey(column.key())) {
            return old;
        }
        if (cell == null) {
            return blank(old, row, column);
        }
        if (Shown.says(cell, Shown.of(old, column))) {
            return old;
        }
        Typed typed = Typed.of(cell, column);
        if (typed.fault() != null) {
            notebook.fault(cell.at(), typed.fault());
            return old;
        }
        boolean meansTheSame = isSame(typed.value(), old.isMissingNode() ? column.preset() : old);
        return meansTheSame ? old : typed.value();
    }

    private JsonNode blank(JsonNode old, TableRow row, Column column) {
        if (column.required()) {
            notebook.fault(
                    row.at(column.key()),
                    "Ô bắt buộc đang trống; ghi giá trị vào đây.",
                    "A required cell is blank; fill it in.");
            return old;
        }
        boolean meansTheSame = Shown.of(old, column) == null || isSame(old, column.preset());
        return meansTheSame ? old : MissingNode.getInstance();
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
    }

    /** What a cell says of where its row belongs; null, with a fault told, when that is unclear. */
    JsonNode placed(TableRow row, Column column) {
        JsonNode now = now(MissingNode.getInstance(), row, column);
        return now.isMissingNode() ? null : now;
    }

    void changed(TableRow row, Column column, Text mark, Object from, Object to) {
        notebook.change(new RegisterChange(
                agreement,
                RegisterChange.Kind.CHANGED,
                row.table().kind().name,
                row.at(column.key()),
                mark,
                column.title(),
                from,
                to));
    }

    /** A row as a whole. */
    void whole(RegisterChange.Kind kind, TableRow row, ObjectNode object) {
        Table table = row.table();
        notebook.change(new RegisterChange(
                agreement, kind, table.kind().name, row.at(Column.AGREEMENT), table.mark(object), null, null, null));
    }

    void removed(Table table, Text mark) {
        notebook.change(new RegisterChange(
                agreement, RegisterChange.Kind.REMOVED, table.kind().name, null, mark, null, null, null));
    }

    void reordered(Table table) {
        notebook.change(new RegisterChange(
                agreement, RegisterChange.Kind.REORDERED, table.kind().name, null, Text.same(""), null, null, null));
    }
}
