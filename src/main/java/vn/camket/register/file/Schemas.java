package vn.camket.register.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.camket.fact.Text;

/** Holds files against the JSON Schemas that lie beside them. */
public final class Schemas {
    /** Gives the schemas addresses that relative references resolve against and that nobody can download. */
    private static final String BASE = "camket:/rules/";

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
        return trees.computeIfAbsent(
                address,
                every -> JsonFile.read(rules, address.substring(BASE.length()), faults)
                        .map(JsonFile::tree)
                        .orElse(MissingNode.getInstance()));
    }

    /** Tells a fault wherever the file is not of the schema's form, one a value and keyword. */
    public void check(JsonFile file, String schemaName) {
        if (tree(BASE + schemaName).isMissingNode()) {
            return;
        }
        try {
            Schema schema = schemas.computeIfAbsent(schemaName, this::compile);
            Set<String> told = new HashSet<>();
            for (Error error : schema.validate(file.tree())) {
                if (told.add(error.getInstanceLocation() + " " + error.getKeyword() + " " + error.getProperty())) {
                    tell(file, error);
                }
            }
        } catch (SchemaException faulty) {
            faults.add(
                    schemaName,
                    Place.WHOLE_FILE,
                    new Text(
                            "Lược đồ này không dùng được; chép lại từ bản phát hành.",
                            "This schema cannot be used; restore it from the release."));
        }
    }

    private Schema compile(String schemaName) {
        String address = BASE + schemaName;
        return registry.getSchema(SchemaLocation.of(address), tree(address));
    }

    private void tell(JsonFile file, Error error) {
        SchemaLocation at = error.getSchemaLocation();
        String keyword = at.getFragment().toString();
        JsonNode schema =
                tree(at.getAbsoluteIri().toString()).at(keyword.substring(0, Math.max(0, keyword.lastIndexOf('/'))));
        String pointer = error.getInstanceLocation().toString();
        SchemaWords words = new SchemaWords(schema, pointer, error);
        if (error.getProperty() != null && !error.getKeyword().equals("required")) {
            faults.add(file.name(), file.keyPlace(Entry.member(pointer, error.getProperty())), words.text());
        } else {
            faults.add(file.name(), file.place(pointer), words.text());
        }
    }
}
