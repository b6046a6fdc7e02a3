package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Outcome;

/** Divides a run among outposts, as a cluster does, and holds the result against that of one machine. */
class DispatchTest {
    private static final LocalDate FORMER = LocalDate.of(2025, 9, 30);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @TempDir
    private static Path shared;

    private static Path out;
    /** What one machine finds. */
    private static String json;

    @TempDir
    private Path place;

    private Path reports;

    /** The sample with all that a reports folder may hold besides: a former result, answers, files that do not count. */
    @BeforeAll
    static void check() throws IOException {
        out = shared.resolve("reports-out");
        Path reports = shared.resolve("reports-in");
        copy(Path.of("reports-in"), reports);
        Check.Done former = new Check(request(reports, FORMER, false)).run();
        Path unit = former.folder().resolve("units").resolve("can-tho.xlsx");
        String id = former.outcome().findings().stream()
                .map(Outcome.Listed::finding)
                .filter(finding -> "can-tho".equals(finding.unit()))
                .findFirst()
                .orElseThrow()
                .id();
        try (AnsweredList list = new AnsweredList(unit, "Mã phát hiện")) {
            list.put(id, "Giải trình", "Đang trình phê duyệt.").save(reports.resolve("answers/can-tho.xlsx"));
        }
        Files.writeString(reports.resolve("hỏng.xlsx"), "PK");
        Files.writeString(reports.resolve("2025-Q4/~$v001.xlsx"), "x");
        Path any = reports.resolve("2025-Q3").resolve("Bao cao Can Tho Q3-2025.xlsx");
        Path slot = Files.createDirectories(reports.resolve("2025-Q3/slot"));
        for (String version : List.of("v001.xlsx", "v002.xlsx", "v003.xlsx")) {
            Files.copy(any, slot.resolve(version));
        }
        Files.writeString(slot.resolve("v003.xlsx.withdrawn"), "Gửi nhầm\n");
        Path hidden = Files.createDirectories(reports.resolve(".incoming/x"));
        Files.copy(any, hidden.resolve("v009.xlsx"));
        json = Files.readString(
                new Check(request(reports, DAY, true)).run().folder().resolve("findings.json"), StandardCharsets.UTF_8);
    }

    @BeforeEach
    void copy() throws IOException {
        reports = place.resolve("reports-in");
        copy(shared.resolve("reports-in"), reports);
    }

    private static Request request(Path reports, LocalDate asOf, boolean findingsOnly) {
        Request sample = Requests.ofSample(Path.of("rules"), out, asOf);
        return new Request(
                reports,
                sample.rules(),
                out,
                asOf,
                List.of(),
                List.of(),
                null,
                sample.language(),
                2,
                true,
                Requests.HOME,
                findingsOnly);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.sorted().toList();
        }
        for (Path path : paths) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    /** What every outpost has read, last names first. */
    private static List<Sheaf> read(Dispatch dispatch, Outpost outpost, Path folder) {
        List<Sheaf> sheaves = new ArrayList<>();
        for (Unread unread : dispatch.unread()) {
            Path file = folder == null
                    ? Path.of(unread.place())
                    : folder.resolve(unread.place().getPath());
            sheaves.add(Sheaf.of(outpost.read(unread, file).bytes()));
        }
        Collections.reverse(sheaves);
        return sheaves;
    }

    private static Allotment allot(Dispatch dispatch, Collection<Sheaf> sheaves) {
        return dispatch.allot(
                sheaves.stream().map(sheaf -> sheaf.listed().bytes()).toList());
    }

    private static List<byte[]> rulings(Allotment allotment, Outpost outpost, List<Sheaf> sheaves) throws IOException {
        SortedMap<String, List<Sheaf>> byCase = new TreeMap<>();
        allotment.work().keySet().forEach(one -> byCase.put(one, new ArrayList<>()));
        sheaves.stream()
                .filter(sheaf -> !allotment.left().contains(sheaf.workbook()))
                .forEach(sheaf -> sheaf.cases().forEach(one -> byCase.get(one).add(sheaf)));
        List<byte[]> rulings = new ArrayList<>();
        for (Map.Entry<String, List<Sheaf>> one : byCase.entrySet()) {
            rulings.add(outpost.check(one.getKey(), one.getValue()));
        }
        Collections.reverse(rulings);
        return rulings;
    }

    private static String json(Concluded concluded) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        concluded.writeJson(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void divided_work_gives_the_bytes_of_one_machine() throws IOException {
        Dispatch dispatch = Dispatch.of(request(reports, DAY, true));
        Outpost reading = Outpost.of(dispatch.kit());
        Outpost checking = Outpost.of(dispatch.kit());
        List<Sheaf> sheaves = read(dispatch, reading, null);
        Allotment allotment = allot(dispatch, sheaves);
        assertEquals(json, json(allotment.conclude(rulings(allotment, checking, sheaves))));
    }

    @Test
    void what_lies_in_a_store_is_taken_as_what_lies_in_a_folder() throws IOException {
        Dispatch dispatch = Dispatch.of(request(null, DAY, true), new StoreOf(reports));
        Outpost outpost = Outpost.of(dispatch.kit());
        List<Sheaf> sheaves = read(dispatch, outpost, reports);
        Allotment allotment = allot(dispatch, sheaves);
        assertEquals(json, json(allotment.conclude(rulings(allotment, outpost, sheaves))));
    }

    @Test
    void a_workbook_that_changes_while_others_are_read_is_left_for_the_next_run() throws IOException {
        Dispatch dispatch = Dispatch.of(request(reports, DAY, true));
        Outpost outpost = Outpost.of(dispatch.kit());
        List<Sheaf> sheaves = read(dispatch, outpost, null);
        Files.writeString(reports.resolve("hỏng.xlsx"), "PK and more");
        Allotment allotment = allot(dispatch, sheaves);
        assertEquals(Set.of("hỏng.xlsx"), allotment.left());
        Outcome outcome =
                allotment.conclude(rulings(allotment, outpost, sheaves)).outcome();
        assertEquals(
                List.of("IGNORED unfinished"),
                outcome.inputs().stream()
                        .filter(input -> input.workbook().equals("hỏng.xlsx"))
                        .map(input -> input.state() + " " + input.why().reason())
                        .toList());
    }

    @Test
    void a_verdict_on_another_state_of_a_workbook_ends_the_run() throws IOException {
        Dispatch dispatch = Dispatch.of(request(reports, DAY, true));
        Outpost outpost = Outpost.of(dispatch.kit());
        List<Sheaf> sheaves = read(dispatch, outpost, null);
        Allotment allotment = allot(dispatch, sheaves);
        Sheaf lost = sheaves.stream()
                .filter(sheaf -> sheaf.workbook().equals("2025-Q3/slot/v002.xlsx"))
                .findFirst()
                .orElseThrow();
        sheaves.remove(lost);
        List<byte[]> rulings = rulings(allotment, outpost, sheaves);
        RunFailure failure = assertThrows(RunFailure.class, () -> allotment.conclude(rulings));
        assertTrue(
                failure.text().en().contains(lost.cases().first()),
                failure.text().en());
    }

    /** Gives a folder as a store would: addresses relative to itself, all files in any order. */
    private record StoreOf(Path folder) implements RemoteReports {
        @Override
        public Collection<Remote> list() throws IOException {
            List<Remote> files = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.filter(Files::isRegularFile).toList()) {
                    String name = folder.toUri().relativize(path.toUri()).getPath();
                    files.add(new Remote(
                            name,
                            folder.toUri().relativize(path.toUri()),
                            Files.size(path),
                            Files.getLastModifiedTime(path).toInstant()));
                }
            }
            Collections.reverse(files);
            return files;
        }

        @Override
        public InputStream open(Remote file) throws IOException {
            return Files.newInputStream(folder.resolve(file.path()));
        }
    }
}
