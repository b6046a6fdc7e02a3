package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.SmallRules;

/** What the systems' own timers call, and what comes of it over two years. */
class TimerTest {
    private static final String SERVICE = "systemd/camket.service";
    private static final Path SCHEDULE = Path.of("src", "schedule");
    private static final Pattern COMMAND = Pattern.compile("-jar \\S*camket\\.jar (check [^<\\r\\n]*)");
    private static final String AGREEMENT = "can-tho-hau-giang-2021";

    /** Ends of eight quarters. */
    private static final List<String> DAYS = List.of(
            "2024-09-30",
            "2024-12-31",
            "2025-03-31",
            "2025-06-30",
            "2025-09-30",
            "2025-12-31",
            "2026-03-31",
            "2026-06-30");

    @TempDir
    private Path work;

    private static List<String> command(String file) throws IOException {
        Matcher command = COMMAND.matcher(Files.readString(SCHEDULE.resolve(file)));
        assertTrue(command.find(), file + " calls no check");
        return Arrays.asList(command.group(1).strip().split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {SERVICE, "systemd/mail.conf", "cron/camket", "windows/camket-task.xml"})
    void every_schedule_calls_the_check_before_conferences(String file) throws IOException {
        List<String> command = command(file);

        assertEquals(List.of("check", "--before-conference", "45d", "--fail-on", "error"), command.subList(0, 5));
        Camket.commands().parseArgs(command.toArray(String[]::new));
    }

    private void send(String quarter) throws IOException {
        Path from = Path.of("reports-in").resolve(quarter);
        if (Files.isDirectory(from)) {
            Folder.copy(from, work.resolve("reports-in").resolve(quarter));
        }
    }

    /** A conference twenty days after each end of a quarter. */
    private void plan(Path agreement) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode file = (ObjectNode) mapper.readTree(agreement.toFile());
        ArrayNode planned = mapper.createArrayNode();
        for (String day : DAYS) {
            planned.addObject()
                    .put("kind", "interim")
                    .put("on", LocalDate.parse(day).plusDays(20).toString());
        }
        ObjectNode reviews = file.has("reviews") ? (ObjectNode) file.get("reviews") : file.putObject("reviews");
        reviews.set("planned", planned);
        file.put("to", "2027-12-31");
        mapper.writeValue(agreement.toFile(), file);
    }

    private Said night(String day) throws IOException {
        List<Object> command = new ArrayList<>(command(SERVICE));
        int status = command.indexOf("--status-file") + 1;
        command.set(status, work.resolve("camket.prom"));
        command.addAll(List.of("--reports", work.resolve("reports-in"), "--rules", work.resolve("rules")));
        command.addAll(List.of("--out", work.resolve("reports-out"), "--as-of", day));
        return Said.to("check", command.subList(1, command.size()).toArray());
    }

    /** Other agreements have reviews ahead on some of the days. */
    private static List<JsonNode> on(String agreement, JsonNode findings) {
        List<JsonNode> own = new ArrayList<>();
        findings.forEach(finding -> {
            if (agreement.equals(finding.get("agreement").textValue())) {
                own.add(finding);
            }
        });
        return own;
    }

    private JsonNode findings(String day) throws IOException {
        return new ObjectMapper()
                .readTree(work.resolve("reports-out")
                        .resolve(day)
                        .resolve("findings.json")
                        .toFile());
    }

    @Test
    void eight_quarters_of_nights_give_the_trend_and_since_when_each_finding_is_open() throws IOException {
        new SmallRules(work.resolve("rules"));
        plan(work.resolve("rules/agreements").resolve(AGREEMENT + ".json"));
        Files.createDirectories(work.resolve("reports-in"));
        Map<String, String> firstSeen = new HashMap<>();
        boolean persisted = false;
        boolean resolved = false;
        for (String day : DAYS) {
            send(day.substring(0, 4) + "-Q" + (Integer.parseInt(day.substring(5, 7)) + 2) / 3);

            Said said = night(day);

            assertTrue(said.exit() == 0 || said.exit() == 1, said.err());
            assertEquals("", said.out());
            Map<String, String> open = new HashMap<>();
            for (JsonNode finding : on(AGREEMENT, findings(day).get("findings"))) {
                String id = finding.get("id").asText();
                String since = firstSeen.getOrDefault(id, day);
                assertEquals(since, finding.get("firstSeen").asText(), id);
                persisted |= !since.equals(day);
                open.put(id, since);
            }
            Set<String> left = new TreeSet<>(firstSeen.keySet());
            left.removeAll(open.keySet());
            Set<String> gone = new TreeSet<>();
            on(AGREEMENT, findings(day).get("resolved"))
                    .forEach(finding -> gone.add(finding.get("id").asText()));
            assertEquals(left, gone, day);
            resolved |= !gone.isEmpty();
            firstSeen = open;
        }
        assertTrue(persisted && resolved, "findings persist and are resolved on the way");
        assertEquals(DAYS.stream().map(TimerTest::shown).toList(), trend(DAYS.get(DAYS.size() - 1)));
        Said history = Said.to("history", "--out", work.resolve("reports-out"));
        DAYS.forEach(day -> assertTrue(history.out().contains(shown(day)), history.out()));
        assertTrue(Files.readString(work.resolve("camket.prom")).contains("camket_done 1"));
    }

    private static String shown(String day) {
        return day.substring(8) + "/" + day.substring(5, 7) + "/" + day.substring(0, 4);
    }

    /** The days in the table of the trend. */
    private List<String> trend(String day) throws IOException {
        List<String> days = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(
                work.resolve("reports-out")
                        .resolve(day)
                        .resolve("findings.xlsx")
                        .toRealPath()
                        .toFile(),
                null,
                true)) {
            for (Row row : book.getSheetAt(0)) {
                Cell first = row.getCell(0);
                String text = first == null ? "" : first.toString();
                if (text.matches("\\d\\d/\\d\\d/\\d{4}")) {
                    days.add(text);
                }
            }
        }
        return days;
    }

    @Test
    void a_night_on_which_nothing_can_be_done_says_so_to_the_monitor() throws IOException {
        new SmallRules(work.resolve("rules"));

        Said said = night(DAYS.get(0));

        assertEquals(2, said.exit());
        assertTrue(said.err().contains("--reports"), said.err());
        List<String> status = Files.readAllLines(work.resolve("camket.prom"));
        assertTrue(status.contains("camket_exit_code 2") && status.contains("camket_done 0"), status.toString());
        assertFalse(Files.exists(work.resolve("reports-out").resolve(DAYS.get(0))));
    }
}
