package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.camket.fact.RegisterColumn;
import vn.camket.fact.Text;

/**
 * One sheet of the register.
 *
 * @param shape of the objects that its rows stand for
 */
record Table(Kind kind, Shape shape, List<Column> columns) {
    /** Names the sheets in their order; a later one may refer to rows of the former. */
    enum Kind {
        GENERAL("Thông tin chung", "General", 1, "title/vi"),
        PARTIES("Các bên", "Parties", 2, "unit", "department"),
        FIELDS("Lĩnh vực", "Fields", 2, "id", "name/vi"),
        ACTIONS("Nhiệm vụ", "Actions", 2, "id", "title/vi"),
        COMMITMENTS("Cam kết", "Commitments", 2, "id", "indicator/vi"),
        REVIEWS("Hội nghị", "Reviews", 1, "kind", "on"),
        DOCUMENTS("Văn bản", "Documents", 1, "role", "number", "on"),
        AMENDMENTS("Điều chỉnh", "Amendments", 2, "on", "document"),
        SOURCES("Nguồn", "Sources", 1, "document"),
        PARAMETERS("Ngưỡng riêng", "Own thresholds", 2);

        final Text name;
        final int kept;
        /** What a row is recognised by. */
        final List<String> marks;

        Kind(String vi, String en, int kept, String... marks) {
            this.name = new Text(vi, en);
            this.kept = kept;
            this.marks = List.of(marks);
        }
    }

    Column column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The same table where a column holds values of another kind. */
    Table typed(String key, RegisterColumn.Kind of) {
        return new Table(
                kind,
                shape,
                columns.stream()
                        .map(column -> column.key().equals(key) ? column.of(of) : column)
                        .toList());
    }

    boolean has(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    /** What an object is recognised by, as its cells show it. */
    Text mark(ObjectNode object) {
        StringBuilder vi = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (String key : kind.marks) {
            Column column = column(key);
            JsonNode value = Tree.at(object, column.path());
            Object shown = Shown.of(value, column);
            if (shown != null) {
                vi.append(vi.isEmpty() ? "" : ", ").append(Shown.words(shown).vi());
                en.append(en.isEmpty() ? "" : ", ").append(Shown.words(shown).en());
            }
        }
        return new Text(vi.toString(), en.toString());
    }
}
