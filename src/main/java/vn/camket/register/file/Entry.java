package vn.camket.register.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.fact.Parameter;
import vn.camket.fact.Provenance;
import vn.camket.fact.Text;

/**
 * Walks through a JSON file and keeps the place; a missing key, null and a value of another kind all read as null or
 * empty, because the schema tells those faults.
 *
 * @param pointer RFC 6901
 */
public record Entry(JsonFile file, String pointer, JsonNode node) {
    public Entry at(String key) {
        JsonNode child = node.path(key);
        return new Entry(file, member(pointer, key), child.isNull() ? MissingNode.getInstance() : child);
    }

    static String member(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** The members of an array. */
    public List<Entry> items() {
        List<Entry> items = new ArrayList<>();
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            items.add(new Entry(file, pointer + "/" + index, node.get(index)));
        }
        return items;
    }

    public List<Entry> list(String key) {
        return at(key).items();
    }

    /** The names of an object's members that are not null, in file order. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                keys.add(member.getKey());
            }
        });
        return keys;
    }

    public List<String> texts() {
        return items().stream().map(Entry::text).toList();
    }

    public String text() {
        return node.isTextual() ? node.textValue() : null;
    }

    public String text(String key) {
        return at(key).text();
    }

    public LocalDate date(String key) {
        return at(key).date();
    }

    public LocalDate date() {
        try {
            return node.isTextual() ? LocalDate.parse(node.textValue()) : null;
        } catch (DateTimeParseException toldBySchema) {
            return null;
        }
    }

    public BigDecimal number(BigDecimal otherwise) {
        return node.isNumber() ? node.decimalValue() : otherwise;
    }

    public Integer whole(String key) {
        JsonNode number = at(key).node;
        return number.canConvertToExactIntegral() && number.canConvertToInt() ? number.intValue() : null;
    }

    /** An object's parameters by name, each as the number that stands for it. */
    public SortedMap<String, BigDecimal> parameters() {
        SortedMap<String, BigDecimal> parameters = new TreeMap<>();
        for (String key : keys()) {
            LocalDate day = Parameter.isDay(key) ? date(key) : null;
            parameters.put(key, day == null ? at(key).number(null) : Parameter.ofDay(day));
        }
        return Collections.unmodifiableSortedMap(parameters);
    }

    /** A text, or a number as it is written without an exponent. */
    public String plain() {
        return node.isNumber() ? node.decimalValue().toPlainString() : text();
    }

    public boolean isGiven() {
        return !node.isMissingNode();
    }

    public boolean isTrue(String key, boolean otherwise) {
        return at(key).node.asBoolean(otherwise);
    }

    public Text both(String key) {
        return new Text(at(key).text("vi"), at(key).text("en"));
    }

    /** The constant that is written in kebab-case, e.g. {@code half-year}. */
    public <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        String word = text(key);
        return word == null
                ? otherwise
                : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** This place as evidence, with the text that a reader recognises it by. */
    public List<Provenance> sources(String value) {
        return List.of(Provenance.register(file.name(), pointer, value));
    }
}
