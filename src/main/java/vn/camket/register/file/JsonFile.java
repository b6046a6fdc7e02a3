package vn.camket.register.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.camket.fact.Text;
import vn.camket.finding.RulesFile;

/** Reads a JSON file strictly and knows where in it each value stands. */
public final class JsonFile {
    private static final ObjectReader LENIENT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);
    private static final ObjectReader STRICT = LENIENT.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final String name;
    private final String text;
    private final JsonNode tree;
    private Places places;

    private JsonFile(String name, String text, JsonNode tree) {
        this.name = name;
        this.text = text;
        this.tree = tree;
    }

    /** Empty, with a fault told, when there is nothing to go on with. */
    public static Optional<JsonFile> read(Path rules, String name, Faults faults) {
        return text(rules, name, faults).flatMap(text -> parse(name, text, faults));
    }

    /** What a file says, JSON or not; empty, with a fault told, when it cannot be read. */
    static Optional<String> text(Path rules, String name, Faults faults) {
        try {
            RulesFile file = RulesFile.read(rules, name);
            if (file.refusal() == null) {
                return Utf8.decode(file.bytes(), name, faults);
            }
            faults.add(name, Place.WHOLE_FILE, file.refusal());
            return Optional.empty();
        } catch (IOException unreadable) {
            faults.add(name, Place.WHOLE_FILE, SyntaxWords.unreadable(name, Files.exists(rules.resolve(name))));
            return Optional.empty();
        }
    }

    /** The same of a text that no file holds yet. */
    public static Optional<JsonFile> parse(String name, String text, Faults faults) {
        if (!Limits.keeps(name, text, faults)) {
            return Optional.empty();
        }
        try {
            JsonFile file = new JsonFile(name, text, STRICT.readTree(text));
            if (file.isEmpty()) {
                faults.add(name, Place.WHOLE_FILE, SyntaxWords.broken(text, 0));
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (JsonProcessingException strict) {
            return parseLeniently(name, text, faults);
        }
    }

    private static Optional<JsonFile> parseLeniently(String name, String text, Faults faults) {
        try {
            JsonFile file = new JsonFile(name, text, LENIENT.readTree(text));
            for (String pointer : file.places().duplicates()) {
                String key = Places.lastName(pointer);
                Text words = new Text(
                        "Khóa \"" + key + "\" ghi hai lần trong cùng một mục; chỉ giữ lại một.",
                        "The key \"" + key + "\" stands twice in one object; keep one of them.");
                faults.add(name, file.keyPlace(pointer), words);
            }
            return Optional.of(file);
        } catch (JsonProcessingException broken) {
            int offset = SyntaxWords.offset(text, broken);
            faults.add(name, Place.at(text, offset), SyntaxWords.broken(text, offset));
            return Optional.empty();
        }
    }

    /** Stands for a file that could not be read. */
    public static JsonFile empty(String name) {
        return new JsonFile(name, "", MissingNode.getInstance());
    }

    boolean isEmpty() {
        return tree.isMissingNode();
    }

    private Places places() {
        if (places == null) {
            places = Places.of(text);
        }
        return places;
    }

    /** Path relative to the rules folder. */
    public String name() {
        return name;
    }

    /** As it is written, in composed letters and without byte order mark. */
    public String text() {
        return text;
    }

    public JsonNode tree() {
        return tree;
    }

    public Entry root() {
        return new Entry(this, "", tree);
    }

    public Place place(String pointer) {
        return places().value(pointer);
    }

    /** Pointer to what begins at a place. */
    public String pointer(Place place) {
        return places().pointer(place);
    }

    Place keyPlace(String pointer) {
        return places().key(pointer);
    }
}
