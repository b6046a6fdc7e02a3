package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.Provenance;
import vn.camket.fact.RegisterTable;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.Text;

/** Writes agreements as rows. */
public final class Outline {
    private final Layout layout;
    private final Map<Table.Kind, List<List<Object>>> rows = new TreeMap<>();
    private final Map<Table.Kind, SortedMap<Integer, Provenance>> proposed = new TreeMap<>();

    private Outline(Layout layout) {
        this.layout = layout;
        for (Table table : layout.all()) {
            rows.put(table.kind(), new ArrayList<>());
            proposed.put(table.kind(), new TreeMap<>());
        }
    }

    /**
     * Those of the register, and behind those of each agreement what is proposed for it.
     *
     * @param agreements that have no fault
     */
    public static RegisterTables of(Layout layout, List<ObjectNode> agreements, List<ProposedReview> proposals) {
        Outline outline = new Outline(layout);
        for (ObjectNode agreement : agreements) {
            outline.add(agreement);
            proposals.stream()
                    .filter(review ->
                            review.agreement().equals(agreement.path("id").asText()))
                    .forEach(review -> outline.propose(agreement, review));
        }
        SortedMap<String, List<Text>> lists = new TreeMap<>();
        layout.lists().forEach((name, terms) -> lists.put(name, terms.words()));
        return new RegisterTables(layout.all().stream().map(outline::table).toList(), lists);
    }

    private RegisterTable table(Table table) {
        return new RegisterTable(
                table.kind().name,
                table.kind() == Table.Kind.GENERAL
                        ? layout.agreement().title()
                        : table.kind() == Table.Kind.AMENDMENTS
                                ? Places.WAS.note
                                : table.shape().title(),
                table.kind().kept,
                table.columns().stream().map(Column::shown).toList(),
                rows.get(table.kind()),
                proposed.get(table.kind()));
    }

    private void add(ObjectNode agreement) {
        row(Table.Kind.GENERAL, agreement, agreement, Map.of());
        each(agreement, "parties", Table.Kind.PARTIES);
        for (ObjectNode field : Tree.list(agreement, "fields")) {
            row(Table.Kind.FIELDS, agreement, field, Map.of());
            Map<String, JsonNode> place = Map.of(Column.FIELD, field.path("id"));
            Tree.list(field, "actions").forEach(action -> row(Table.Kind.ACTIONS, agreement, action, place));
            Tree.list(field, "commitments").forEach(one -> row(Table.Kind.COMMITMENTS, agreement, one, place));
        }
        for (String state : List.of("held", "planned")) {
            for (ObjectNode review : Tree.list(agreement.path("reviews"), state)) {
                row(Table.Kind.REVIEWS, agreement, review, Map.of(Column.STATE, TextNode.valueOf(state)));
                Map<String, JsonNode> place = Map.of(Column.REVIEW, review.path("on"));
                Tree.list(review, "conclusions").forEach(action -> row(Table.Kind.ACTIONS, agreement, action, place));
            }
        }
        each(agreement, "documents", Table.Kind.DOCUMENTS);
        amendable(agreement)
                .forEach(one -> Tree.list(one, "amended")
                        .forEach(change ->
                                row(Table.Kind.AMENDMENTS, agreement, change, Map.of(Column.ROW, one.path("id")))));
        each(agreement, "sources", Table.Kind.SOURCES);
        agreement.path("parameters").properties().stream()
                .filter(own -> !own.getValue().isNull())
                .forEach(own -> row(
                        Table.Kind.PARAMETERS,
                        agreement,
                        agreement,
                        Map.of(Column.PARAMETER, TextNode.valueOf(own.getKey()), Column.VALUE, own.getValue())));
    }

    private void propose(ObjectNode agreement, ProposedReview review) {
        String on = review.on().toString();
        if (review.source() != null) {
            String kind = review.kind() == null ? null : review.kind().name().toLowerCase(Locale.ROOT);
            ObjectNode held = Tree.object()
                    .put("kind", kind)
                    .put("on", on)
                    .put("document", review.document())
                    .put("coversYear", review.coversYear());
            Map<String, JsonNode> place = Map.of(Column.STATE, TextNode.valueOf("held"));
            proposed.get(Table.Kind.REVIEWS).put(rows.get(Table.Kind.REVIEWS).size(), review.source());
            row(Table.Kind.REVIEWS, agreement, held, place);
        }
        for (ProposedReview.Conclusion conclusion : review.conclusions()) {
            // The register wants the text in both languages; untranslated it can be imported and mended later.
            ObjectNode title = Tree.object().put("vi", conclusion.text()).put("en", conclusion.text());
            ObjectNode action = Tree.object()
                    .put("id", conclusion.id())
                    .put("lead", conclusion.lead())
                    .put(
                            "due",
                            conclusion.due() == null ? null : conclusion.due().toString());
            action.set("title", title);
            proposed.get(Table.Kind.ACTIONS).put(rows.get(Table.Kind.ACTIONS).size(), conclusion.source());
            row(Table.Kind.ACTIONS, agreement, action, Map.of(Column.REVIEW, TextNode.valueOf(on)));
        }
    }

    private void each(ObjectNode agreement, String key, Table.Kind kind) {
        Tree.list(agreement, key).forEach(one -> row(kind, agreement, one, Map.of()));
    }

    /** Actions, conclusions and commitments, in this order in each field. */
    static List<ObjectNode> amendable(ObjectNode agreement) {
        Stream<ObjectNode> ofFields = Tree.list(agreement, "fields").stream()
                .flatMap(field -> Stream.of("actions", "commitments").flatMap(key -> Tree.list(field, key).stream()));
        Stream<ObjectNode> ofReviews = Tree.list(agreement.path("reviews"), "held").stream()
                .flatMap(review -> Tree.list(review, "conclusions").stream());
        return Stream.concat(ofFields, ofReviews).toList();
    }

    private void row(Table.Kind kind, ObjectNode agreement, ObjectNode object, Map<String, JsonNode> place) {
        List<Object> row = new ArrayList<>();
        for (Column column : layout.table(kind).columns()) {
            row.add(Shown.of(value(column, agreement, object, place), column));
        }
        rows.get(kind).add(row);
    }

    private static JsonNode value(Column column, ObjectNode agreement, ObjectNode object, Map<String, JsonNode> place) {
        if (column.key().equals(Column.AGREEMENT)) {
            return agreement.path("id");
        }
        return column.isMember()
                ? Tree.at(object, column.path())
                : place.getOrDefault(column.key(), Tree.at(object, List.of("@")));
    }
}
