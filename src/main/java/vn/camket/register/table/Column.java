package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.camket.fact.RegisterColumn;
import vn.camket.fact.RegisterColumn.Kind;
import vn.camket.fact.Text;

/**
 * A column of a table.
 *
 * @param key path of the member in its object, with slashes between the keys; with @ before it, where the object stands
 * @param terms null for a column of no list
 * @param preset what an absent member means, missing when that is no value
 */
record Column(String key, Kind kind, Terms terms, JsonNode preset, boolean required, Text title, Text note) {
    static final String AGREEMENT = "@agreement";
    static final String FIELD = "@field";
    static final String REVIEW = "@review";
    static final String STATE = "@state";
    static final String ROW = "@row";
    static final String PARAMETER = "@parameter";
    static final String VALUE = "@value";

    /** Whether it holds a member of the object, and not where the object stands. */
    boolean isMember() {
        return !key.startsWith("@");
    }

    /** The same column for values of another kind. */
    Column of(Kind other) {
        return new Column(key, other, terms, preset, required, title, note);
    }

    List<String> path() {
        return List.of(key.split("/", -1));
    }

    RegisterColumn shown() {
        boolean fixed = key.equals(AGREEMENT) || key.equals("id") || key.equals(ROW) || key.equals(PARAMETER);
        return new RegisterColumn(title, note, kind, terms == null ? null : terms.name(), required, fixed);
    }
}
