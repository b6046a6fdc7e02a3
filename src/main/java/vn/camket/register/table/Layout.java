package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import vn.camket.fact.RegisterColumn.Kind;
import vn.camket.fact.Text;

/** Lays the register out in tables, their words taken from the schema of agreements. */
public final class Layout {
    private static final List<String> FIELDS = List.of("fields", "items");
    private static final Text VIETNAMESE = new Text(" (tiếng Việt)", " (Vietnamese)");
    private static final Text ENGLISH = new Text(" (tiếng Anh)", " (English)");

    private final Shape agreement;
    private final SortedMap<String, Terms> lists;
    private final List<Table> tables = new ArrayList<>();

    /** @param parameters names of all parameters, for each of which an agreement may have a value of its own */
    public Layout(JsonNode schema, JsonNode units, Collection<String> parameters, Collection<ObjectNode> agreements) {
        this.agreement = Shape.of(schema);
        this.lists = TermLists.of(units, parameters, agreements);
        tables();
    }

    private Terms list(Terms terms) {
        lists.put(terms.name(), terms);
        return terms;
    }

    List<Table> all() {
        return tables;
    }

    Table table(Table.Kind kind) {
        return tables.get(kind.ordinal());
    }

    Shape agreement() {
        return agreement;
    }

    SortedMap<String, Terms> lists() {
        return lists;
    }

    private void tables() {
        new Draft(Table.Kind.GENERAL, agreement)
                .texts("title")
                .enumerations("instrument", "level")
                .plain("signedOn", "from", "to", "annual", "annualPlan", "parent", "announcedChildren", "renews")
                .enumerations("reporting/every", "reporting/scheme")
                .plain("reporting/from", "reviews/everyMonths", "reviews/final", "illustrative")
                .add();
        new Draft(Table.Kind.PARTIES, agreement.at(List.of("parties", "items")))
                .of("Unit", "unit")
                .of("Department", "department")
                .plain("as")
                .of("Department", "focal")
                .plain("focalSince")
                .add();
        Shape field = agreement.at(FIELDS);
        new Draft(Table.Kind.FIELDS, field)
                .plain("id")
                .texts("name")
                .plain("aliases")
                .add();
        new Draft(Table.Kind.ACTIONS, field.at(List.of("actions", "items")))
                .plain("id")
                .placed(Column.FIELD, Kind.CODE, "Field", false, Places.FIELD)
                .placed(Column.REVIEW, Kind.DATE, null, false, Places.REVIEW)
                .texts("title")
                .of("Unit", "lead")
                .plain("due", "regular")
                .add();
        new Draft(Table.Kind.COMMITMENTS, field.at(List.of("commitments", "items")))
                .plain("id")
                .placed(Column.FIELD, Kind.CODE, "Field", true, Places.FIELD_OF_COMMITMENT)
                .texts("indicator")
                .plain("unit")
                .enumerations("kind")
                .plain("baseline", "target", "from", "due")
                .of("Unit", "by")
                .add();
        new Draft(Table.Kind.REVIEWS, agreement.at(List.of("reviews", "held", "items")))
                .placed(Column.STATE, Kind.CHOICE, "State", true, Places.STATE)
                .enumerations("kind")
                .plain("on", "document", "coversYear")
                .add();
        new Draft(Table.Kind.DOCUMENTS, agreement.at(List.of("documents", "items")))
                .enumerations("role")
                .plain("number", "on", "year")
                .of("Unit", "unit", "issuer")
                .add();
        new Draft(Table.Kind.AMENDMENTS, field.at(List.of("actions", "items", "amended", "items")))
                .placed(Column.ROW, Kind.CODE, null, true, Places.ROW)
                .plain("on", "document")
                .placed("was", Kind.VALUE, null, true, Places.WAS)
                .add();
        new Draft(Table.Kind.SOURCES, agreement.at(List.of("sources", "items")))
                .plain("document", "says")
                .add();
        new Draft(Table.Kind.PARAMETERS, agreement.at("parameters"))
                .placed(Column.PARAMETER, Kind.CHOICE, "Parameter", true, Places.PARAMETER)
                .placed(Column.VALUE, Kind.VALUE, null, true, Places.VALUE)
                .add();
    }

    /** Gathers the columns of one table. */
    private final class Draft {
        private final Table.Kind kind;
        private final Shape shape;
        private final List<Column> columns = new ArrayList<>();

        Draft(Table.Kind kind, Shape shape) {
            this.kind = kind;
            this.shape = shape;
            placed(
                    Column.AGREEMENT,
                    Kind.CODE,
                    kind == Table.Kind.GENERAL ? null : "Agreement",
                    true,
                    Places.AGREEMENT);
        }

        Draft placed(String key, Kind of, String list, boolean required, Places words) {
            columns.add(new Column(
                    key,
                    of,
                    list == null ? null : lists.get(list),
                    MissingNode.getInstance(),
                    required,
                    words.title,
                    words.note));
            return this;
        }

        Draft texts(String key) {
            column(key + "/vi", null, VIETNAMESE);
            column(key + "/en", null, ENGLISH);
            return this;
        }

        Draft plain(String... keys) {
            for (String key : keys) {
                column(key, null, Text.same(""));
            }
            return this;
        }

        Draft of(String list, String... keys) {
            for (String key : keys) {
                column(key, lists.get(list), Text.same(""));
            }
            return this;
        }

        /** Lists of its own, one for each key. */
        Draft enumerations(String... keys) {
            for (String key : keys) {
                String name = kind + "_" + key.replace('/', '_');
                column(key, list(Terms.of(name, shape.at(List.of(key.split("/", -1))))), Text.same(""));
            }
            return this;
        }

        private void column(String key, Terms terms, Text behind) {
            List<String> path = List.of(key.split("/", -1));
            Shape leaf = shape.at(path);
            // A text says what it is where it is used, and in which languages it stands where it is defined.
            Shape named = behind.vi().isEmpty() ? leaf : shape.at(path.get(0));
            boolean required = shape.requires(path.get(0)) && (path.size() == 1 || leaf != named);
            Kind of = Kinds.of(leaf.own(), terms != null);
            columns.add(new Column(
                    key,
                    of,
                    of == Kind.YES_NO ? lists.get("YesNo") : terms,
                    leaf.preset(),
                    required,
                    new Text(named.title().vi() + behind.vi(), named.title().en() + behind.en()),
                    named.note()));
        }

        void add() {
            tables.add(new Table(kind, shape, List.copyOf(columns)));
        }
    }
}
