package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.fact.Text;

/** Gathers the lists to choose from that come from the register itself and not from a schema. */
final class TermLists {
    private final SortedMap<String, Terms> lists = new TreeMap<>();

    private TermLists() {}

    static SortedMap<String, Terms> of(
            JsonNode units, Collection<String> parameters, Collection<ObjectNode> agreements) {
        TermLists all = new TermLists();
        all.fill(units, parameters, agreements);
        return all.lists;
    }

    private Terms list(Terms terms) {
        lists.put(terms.name(), terms);
        return terms;
    }

    private static void word(Terms terms, String code) {
        terms.add(code, Text.same(code), List.of());
    }

    private void fill(JsonNode units, Collection<String> parameters, Collection<ObjectNode> agreements) {
        list(Terms.units("Unit", units, false));
        list(Terms.units("Department", units, true));
        Terms own = list(new Terms("Parameter"));
        parameters.forEach(name -> word(own, name));
        Terms truth = list(new Terms("YesNo"));
        truth.add("true", new Text("có", "yes"), List.of());
        truth.add("false", new Text("không", "no"), List.of());
        Terms states = list(new Terms("State"));
        states.add("held", new Text("đã họp", "held"), List.of());
        states.add("planned", new Text("dự kiến", "planned"), List.of());
        Terms ids = list(new Terms("Agreement"));
        Terms fields = list(new Terms("Field"));
        for (ObjectNode one : agreements) {
            word(ids, one.path("id").asText());
            Tree.list(one, "fields")
                    .forEach(field -> word(fields, field.path("id").asText()));
        }
    }
}
