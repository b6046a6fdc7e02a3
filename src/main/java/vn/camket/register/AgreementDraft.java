package vn.camket.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import vn.camket.finding.FaultyRulesException;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;
import vn.camket.register.file.JsonLayout;

/**
 * Holds an agreement while it is written or changed; {@link RegisterFiles#loadWith} checks it before it is a file.
 *
 * @param id which its file is named after
 * @param tree its keys in the order in which they are written; may be changed
 * @param before what its file said when it was read, null when there was none
 */
public record AgreementDraft(String id, ObjectNode tree, String before) {
    private static final String SCHEMA = "agreement.schema.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** One of an agreement that is not registered yet, with nothing but its id. */
    public static AgreementDraft begin(String id) {
        return new AgreementDraft(
                id, JSON.createObjectNode().put("$schema", SCHEMA).put("id", id), null);
    }

    /**
     * One of an agreement as its file has it, which may be faulty but is JSON; one that only begins where there is no
     * such file.
     *
     * @throws FaultyRulesException when the file cannot be read, or is not JSON
     */
    public static AgreementDraft of(Path rules, String id) {
        String file = file(id);
        if (!Files.exists(rules.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
            return begin(id);
        }
        Faults faults = new Faults();
        JsonFile read = JsonFile.read(rules, file, faults).orElse(null);
        faults.end();
        JsonNode tree = read.tree();
        return new AgreementDraft(id, tree.isObject() ? tree.deepCopy() : JSON.createObjectNode(), read.text());
    }

    private static String file(String id) {
        return "agreements/" + id + ".json";
    }

    /** Path of its file relative to the rules folder. */
    public String file() {
        return file(id);
    }

    /** What its file is to say, laid out as {@code rules format} does; that of one without a change is as it was. */
    public String text() {
        return isChanged() ? JsonLayout.of(json(tree)) : before;
    }

    /** Whether it says anything else than its file did. */
    public boolean isChanged() {
        return before == null || !json(tree).equals(json(read(before)));
    }

    private static String json(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("a tree can be written", never);
        }
    }

    private static JsonNode read(String json) {
        Faults none = new Faults();
        return JsonFile.parse("", json, none).orElseThrow().tree();
    }
}
