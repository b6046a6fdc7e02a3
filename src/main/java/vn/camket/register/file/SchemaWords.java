package vn.camket.register.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.camket.fact.Nearest;
import vn.camket.fact.Text;

/** Words what a schema found in our own terms: what was met, what was wanted, what to do. */
public final class SchemaWords {
    private static final int LONGEST = 60;
    private static final Map<String, Text> TYPES = Map.of(
            "string", new Text("chữ trong dấu nháy kép", "text in quotation marks"),
            "number", new Text("một số, không có dấu nháy", "a number, without quotation marks"),
            "integer", new Text("một số nguyên, không có dấu nháy", "a whole number, without quotation marks"),
            "boolean", new Text("true hoặc false", "true or false"),
            "object", new Text("một mục { … }", "an object { … }"),
            "array", new Text("một danh sách [ … ]", "a list [ … ]"),
            "null", new Text("null", "null"));

    private static final Text DAY = new Text(
            "một ngày có thật, viết như \"2025-07-01\" (năm-tháng-ngày)",
            "a day that exists, written like \"2025-07-01\" (year-month-day)");

    private final JsonNode schema;
    private final String keyword;
    private final Text name;
    private final Error error;
    private final JsonNode wanted;
    private final Text met;

    /**
     * @param schema the object of the schema in which the keyword stands
     * @param keyword that was not met
     * @param pointer to the value that is at fault
     */
    SchemaWords(JsonNode schema, String keyword, String pointer, Error error) {
        this.schema = schema;
        this.keyword = keyword;
        this.error = error;
        this.wanted = schema.path(keyword);
        this.name = ValueName.of(pointer);
        this.met = met(error.getInstanceNode());
    }

    private static Text met(JsonNode node) {
        if (node.isContainerNode()) {
            return TYPES.get(node.isArray() ? "array" : "object");
        }
        String json = node.toString();
        return Text.same(json.length() > LONGEST ? json.substring(0, LONGEST) + "…" : json);
    }

    Text text() {
        return switch (keyword) {
            case "type" ->
                error.getInstanceNode().isNull()
                        ? say("chưa có giá trị (null); ghi giá trị vào đây", "has no value (null); give it one")
                        : wants(types());
            case "enum" -> oneOf();
            case "required" -> missing();
            case "additionalProperties" -> unknownKey();
            case "oneOf" -> choice();
            case "format" -> wants(DAY);
            case "pattern" -> pattern();
            case "minItems" ->
                say(
                        "cần ít nhất " + wanted + " mục; thêm vào danh sách",
                        "needs at least " + wanted + " items; add to it");
            case "uniqueItems" -> say("có hai mục giống nhau; bỏ bớt một", "has two equal items; drop one of them");
            case "minLength" ->
                say("đang để trống; ghi nội dung hoặc bỏ khóa này", "is empty; fill it in or drop the key");
            case "maxLength" ->
                wants(new Text("chữ không dài quá " + wanted + " ký tự", "text of at most " + wanted + " characters"));
            case "minimum" -> wants(new Text("số không nhỏ hơn " + wanted, "a number not below " + wanted));
            case "maximum" -> wants(new Text("số không lớn hơn " + wanted, "a number not above " + wanted));
            default -> other();
        };
    }

    private Text other() {
        String rule = "\"" + keyword + "\": " + wanted;
        return say(
                "gặp " + met.vi() + ", không đúng với " + rule + " của lược đồ",
                "is " + met.en() + ", against " + rule + " of the schema");
    }

    private Text say(String vi, String en) {
        return new Text(name.vi() + " " + vi + ".", name.en() + " " + en + ".");
    }

    private Text wants(Text what) {
        return new Text(
                name.vi() + ": gặp " + met.vi() + ", cần " + what.vi() + ".",
                name.en() + ": met " + met.en() + ", wanted " + what.en() + ".");
    }

    private Text types() {
        List<Text> types = (wanted.isArray() ? words(wanted) : Stream.of(wanted.asText()))
                .map(TYPES::get)
                .toList();
        return new Text(
                types.stream().map(Text::vi).collect(Collectors.joining(" hoặc ")),
                types.stream().map(Text::en).collect(Collectors.joining(" or ")));
    }

    /** The words of a list in the schema, without null, which authors need not know. */
    private static Stream<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .filter(word -> !word.equals("null"));
    }

    private Text oneOf() {
        List<String> known = words(wanted).toList();
        String list = String.join(", ", known);
        Text near = near(error.getInstanceNode().asText(), known);
        return new Text(
                name.vi() + ": gặp " + met.vi() + ", cần một trong các từ: " + list + "." + near.vi(),
                name.en() + ": met " + met.en() + ", wanted one of: " + list + "." + near.en());
    }

    /** A proposal, with a blank before it; empty when nothing is near. */
    public static Text near(String word, List<String> known) {
        return Nearest.of(word, known)
                .map(near -> new Text(" Có phải là \"" + near + "\"?", " Was \"" + near + "\" meant?"))
                .orElse(Text.same(""));
    }

    private Text missing() {
        String key = error.getProperty();
        Text title = title(schema.path("properties").path(key).path("title").asText());
        return new Text(
                "Thiếu khóa bắt buộc \"" + key + "\"" + title.vi() + "; thêm vào mục này.",
                "The required key \"" + key + "\"" + title.en() + " is missing; add it to this object.");
    }

    /** Alternatives of our schemas ask for keys. */
    private Text choice() {
        List<String> ways = StreamSupport.stream(wanted.spliterator(), false)
                .map(way -> words(way.path("required"))
                        .map(key -> "\"" + key + "\"")
                        .collect(Collectors.joining(", ")))
                .toList();
        return say(
                "cần " + String.join(" hoặc ", ways) + ": đủ khóa của một cách ghi, không ghi khóa của cách kia",
                "needs " + String.join(" or else ", ways) + ": all keys of one way and none of the other");
    }

    /** Titles of our schemas are written "Vietnamese / English". */
    private static Text title(String both) {
        int slash = both.indexOf(" / ");
        return slash < 0
                ? Text.same("")
                : new Text(" (" + both.substring(0, slash) + ")", " (" + both.substring(slash + 3) + ")");
    }

    private Text unknownKey() {
        List<String> known = schema.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !key.startsWith("$"))
                .toList();
        String key = error.getProperty();
        Text near = near(key, known);
        String list = String.join(", ", known);
        return new Text(
                "Không có khóa \"" + key + "\" ở đây." + near.vi() + " Các khóa dùng được: " + list + ".",
                "There is no key \"" + key + "\" here." + near.en() + " The keys are: " + list + ".");
    }

    private Text pattern() {
        if (schema.path("format").asText().equals("date")) {
            return wants(DAY);
        }
        String example = schema.path("examples").path(0).toString();
        return example.isEmpty()
                ? wants(Text.same(wanted.toString()))
                : wants(new Text("chữ viết theo dạng " + example, "text of the form " + example));
    }
}
