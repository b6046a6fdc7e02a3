package vn.camket.register.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.camket.fact.Text;

/**
 * Holds files against the program's own JSON Schemas.
 *
 * <p>The copies that lie beside the files are for editors; whoever may edit a file could else loosen its form, or make
 * the program fetch what a schema refers to.
 */
public final class Schemas {
    /** Gives the schemas addresses that relative references resolve against and that nobody can download. */
    private static final String BASE = "camket:/rules/";

    /** Git may write other ones on Windows. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private static final String CHOICE = "/oneOf";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path rules;
    private final Faults faults;
    private final Map<String, JsonNode> trees = new HashMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();
    private final SchemaRegistry registry;

    public Schemas(Path rules, Faults faults) {
        this.rules = rules;
        this.faults = faults;
        registry = SchemaRegistry.withDialect(
                Dialects.getDraft202012(),
                builder -> builder.schemas(this::source)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    private String source(String address) {
        return address.startsWith(BASE) ? tree(address).toString() : null;
    }

    private JsonNode tree(String address) {
        return trees.computeIfAbsent(address, every -> ownTree(address.substring(BASE.length())));
    }

    /** The program's own schema of a name. */
    public static JsonNode ownTree(String schemaName) {
        try {
            return JSON.readTree(own(schemaName));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(schemaName + " is not JSON", broken);
        }
    }

    private static String own(String schemaName) {
        try (InputStream schema = Schemas.class.getResourceAsStream(schemaName)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Tells a fault wherever the file is not of the schema's form, one a value and keyword. */
    public void check(JsonFile file, String schemaName) {
        Schema schema = schemas.computeIfAbsent(schemaName, this::compile);
        Set<String> told = new HashSet<>();
        for (Error error : schema.validate(file.tree())) {
            String keyword = keyword(error);
            String property = isChoice(keyword) ? null : error.getProperty();
            if (told.add(error.getInstanceLocation() + " " + Places.lastName(keyword) + " " + property)) {
                tell(file, error, keyword, property);
            }
        }
    }

    /** Points to the keyword that was not met; among alternatives to the whole choice, as any of them may be meant. */
    private static String keyword(Error error) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        int choice = pointer.indexOf(CHOICE + "/");
        return choice < 0 ? pointer : pointer.substring(0, choice + CHOICE.length());
    }

    private static boolean isChoice(String keyword) {
        return keyword.endsWith(CHOICE);
    }

    private Schema compile(String schemaName) {
        JsonFile.text(rules, schemaName, faults).ifPresent(copy -> compare(schemaName, copy));
        String address = BASE + schemaName;
        return registry.getSchema(SchemaLocation.of(address), tree(address));
    }

    private void compare(String schemaName, String copy) {
        String ours = LINE_END.matcher(own(schemaName)).replaceAll("\n");
        String theirs = LINE_END.matcher(copy).replaceAll("\n");
        int same = Arrays.mismatch(ours.toCharArray(), theirs.toCharArray());
        if (same >= 0) {
            // an editor may propose what the program refuses; after an update of the program it does
            faults.doubt(
                    schemaName,
                    Place.at(theirs, same),
                    new Text(
                            "Lược đồ này không dùng được: từ chỗ này nó khác lược đồ của chương trình; chép lại từ bản"
                                    + " phát hành.",
                            "This schema cannot be used; from here on it differs from the program's own: restore it"
                                    + " from the release."));
        }
    }

    private void tell(JsonFile file, Error error, String keyword, String property) {
        JsonNode tree = tree(error.getSchemaLocation().getAbsoluteIri().toString());
        JsonNode schema = tree.at(keyword.substring(0, Math.max(0, keyword.lastIndexOf('/'))));
        String pointer = error.getInstanceLocation().toString();
        Text words = new SchemaWords(schema, Places.lastName(keyword), pointer, error).text();
        if (property != null && !error.getKeyword().equals("required")) {
            faults.add(file.name(), file.keyPlace(Entry.member(pointer, property)), words);
        } else {
            faults.add(file.name(), file.place(pointer), words);
        }
    }
}
