package vn.camket.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes agreements, twins of one of the register, and of each up to forty reports: of ten parties on four quarters. Equal
 * seeds give equal bytes.
 */
public final class GeneratedLoad {
    private static final Path RULES = Path.of("rules");
    static final Path MODEL = RULES.resolve("agreements").resolve("ho-chi-minh-north-2023.json");
    private static final String SCHEMA = "agreement.schema.json";
    private static final int QUARTERS = 4;
    /** About what a party reports on a quarter. */
    private static final int ROWS = 20;

    private final Load load;
    private final Random random;
    private final int rows;
    private int left;

    private GeneratedLoad(Path folder, String key, long seed, int workbooks, int rows) {
        Path own = folder.resolve(key);
        this.load = new Load(key, own.resolve("reports-in"), own.resolve("rules"), own.resolve("late.xlsx"));
        this.random = new Random(seed);
        this.rows = rows;
        this.left = workbooks;
    }

    /** So many workbooks of twenty rows, and a late one. */
    public static Load ofWorkbooks(Path folder, int workbooks, long seed) throws IOException {
        return new GeneratedLoad(folder, "workbooks-" + workbooks, seed, workbooks, ROWS).write();
    }

    /** One workbook of so many rows, and a late one as long. */
    static Load ofRows(Path folder, int rows, long seed) throws IOException {
        return new GeneratedLoad(folder, "rows-" + rows, seed, 1, rows).write();
    }

    private Load write() throws IOException {
        Folders.delete(load.rules().getParent());
        Files.createDirectories(load.rules().getParent());
        Folders.copy(RULES, load.rules());
        Folders.delete(load.rules().resolve("agreements"));
        Path agreements = Files.createDirectory(load.rules().resolve("agreements"));
        Files.copy(MODEL.resolveSibling(SCHEMA), agreements.resolve(SCHEMA));
        ObjectMapper mapper = new ObjectMapper();
        JsonNode agreement = null;
        for (int number = 1; left > 0; number++) {
            agreement = twin(mapper.readTree(MODEL.toFile()), number);
            String id = agreement.get("id").textValue();
            mapper.writeValue(agreements.resolve(id + ".json").toFile(), agreement);
            reports(load.reports().resolve(id), agreement);
        }
        // A report of 2025 that is sent in once more, with other figures.
        Xlsx.write(
                load.late(),
                new GeneratedReport(agreement, agreement.get("parties").get(0), 1, random, rows).sheets());
        return load;
    }

    static JsonNode twin(JsonNode model, int number) {
        ObjectNode twin = model.deepCopy();
        twin.put("id", String.format(Locale.ROOT, "twin-%03d", number));
        ObjectNode title = (ObjectNode) twin.get("title");
        title.put("vi", title.get("vi").textValue() + ", bản " + number);
        title.put("en", title.get("en").textValue() + ", copy " + number);
        return twin;
    }

    private void reports(Path folder, JsonNode agreement) throws IOException {
        for (int quarter = 1; quarter <= QUARTERS && left > 0; quarter++) {
            Path quarterly = Files.createDirectories(folder.resolve("2025-Q" + quarter));
            for (JsonNode party : agreement.get("parties")) {
                if (left-- > 0) {
                    Path file = quarterly.resolve(party.get("unit").textValue() + ".xlsx");
                    Xlsx.write(file, new GeneratedReport(agreement, party, quarter, random, rows).sheets());
                }
            }
        }
    }
}
