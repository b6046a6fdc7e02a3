package vn.camket.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Writes 25 agreements, twins of one of the register, and of each the reports of ten parties on four quarters. */
final class GeneratedLoad {
    private static final Path RULES = Path.of("rules");
    private static final Path MODEL = RULES.resolve("agreements").resolve("ho-chi-minh-north-2023.json");
    private static final String SCHEMA = "agreement.schema.json";
    private static final int AGREEMENTS = 25;
    private static final int QUARTERS = 4;

    private GeneratedLoad() {}

    static Load write(Path folder, long seed) throws IOException {
        Load load = new Load(folder.resolve("reports-in"), folder.resolve("rules"));
        Files.createDirectories(folder);
        Folders.copy(RULES, load.rules());
        Folders.delete(load.rules().resolve("agreements"));
        Path agreements = Files.createDirectory(load.rules().resolve("agreements"));
        Files.copy(MODEL.resolveSibling(SCHEMA), agreements.resolve(SCHEMA));
        ObjectMapper mapper = new ObjectMapper();
        Random random = new Random(seed);
        for (int number = 1; number <= AGREEMENTS; number++) {
            ObjectNode agreement = twin(mapper.readTree(MODEL.toFile()), number);
            String id = agreement.get("id").textValue();
            mapper.writeValue(agreements.resolve(id + ".json").toFile(), agreement);
            reports(load.reports().resolve(id), agreement, random);
        }
        return load;
    }

    private static ObjectNode twin(JsonNode model, int number) {
        ObjectNode twin = model.deepCopy();
        twin.put("id", String.format(Locale.ROOT, "twin-%02d", number));
        ObjectNode title = (ObjectNode) twin.get("title");
        title.put("vi", title.get("vi").textValue() + ", bản " + number);
        title.put("en", title.get("en").textValue() + ", copy " + number);
        return twin;
    }

    private static void reports(Path folder, JsonNode agreement, Random random) throws IOException {
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            Path quarterly = Files.createDirectories(folder.resolve("2025-Q" + quarter));
            for (JsonNode party : agreement.get("parties")) {
                Path file = quarterly.resolve(party.get("unit").textValue() + ".xlsx");
                Xlsx.write(file, new GeneratedReport(agreement, party, quarter, random).sheets());
            }
        }
    }
}
