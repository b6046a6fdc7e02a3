package vn.camket.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes agreements, twins of one of the register, and reports on them, most of them on the first: each party of it
 * reports on each quarter again and again. Equal calls give equal bytes.
 */
public final class SkewedLoad {
    private static final int QUARTERS = 4;
    private static final long SEED = 20_251_231;

    private final Path reports;
    private final int rows;
    private final Random random = new Random(SEED);

    private SkewedLoad(Path reports, int rows) {
        this.reports = reports;
        this.rows = rows;
    }

    /**
     * Adds agreements to a register, and a folder for each to the reports.
     *
     * @param agreements folder of the register
     * @param rounds how often all parties report on all quarters of the first
     * @param others how many agreements there are besides, each with the reports on one quarter
     * @param rows about what one workbook reports
     */
    public static void write(Path agreements, Path reports, int rounds, int others, int rows) throws IOException {
        SkewedLoad load = new SkewedLoad(reports, rows);
        ObjectMapper mapper = new ObjectMapper();
        for (int number = 1; number <= 1 + others; number++) {
            JsonNode twin = GeneratedLoad.twin(mapper.readTree(GeneratedLoad.MODEL.toFile()), number);
            String id = twin.get("id").textValue();
            mapper.writeValue(agreements.resolve(id + ".json").toFile(), twin);
            if (number > 1) {
                load.quarter(twin, QUARTERS, id);
            }
            for (int round = 1; number == 1 && round <= rounds; round++) {
                for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                    load.quarter(twin, quarter, id + "/round-" + round);
                }
            }
        }
    }

    private void quarter(JsonNode agreement, int quarter, String folder) throws IOException {
        Path quarterly = Files.createDirectories(reports.resolve(folder).resolve("2025-Q" + quarter));
        for (JsonNode party : agreement.get("parties")) {
            Path file = quarterly.resolve(party.get("unit").textValue() + ".xlsx");
            Xlsx.write(file, new GeneratedReport(agreement, party, quarter, random, rows).sheets());
        }
    }
}
