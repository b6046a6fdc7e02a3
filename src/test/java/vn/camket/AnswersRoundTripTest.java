package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;
import vn.camket.finding.Answer;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.text.Wording;

/** Sends a unit's workbook out, takes it back filled in, and looks at the next run. */
class AnswersRoundTripTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);
    private static final LocalDate NEXT = LocalDate.of(2026, 6, 30);
    private static final String UNIT = "can-tho";
    private static final List<String> RULES = List.of(
            "missing-actions/overdue-action",
            "reporting-duty/late-report",
            "reporting-duty/missing-reports",
            "reporting-duty/missing-column",
            "reporting-duty/unknown-name",
            "reporting-duty/unreadable-value",
            "reporting-duty/unreadable-workbook");

    @TempDir
    private static Path shared;

    private static Path rules;
    /** What the unit was sent. */
    private static Path sent;

    private static Outcome before;
    private static Finding overdue;

    @TempDir
    private Path place;

    private Path reports;

    @BeforeAll
    static void send_out() throws IOException {
        rules = Files.createDirectory(shared.resolve("rules"));
        copy(
                Path.of("rules"),
                rules,
                name -> !name.matches("agreements/.+\\d\\.json|.+/.+\\.md|.+\\.drl|.+\\.dslr")
                        || name.endsWith("/can-tho-hau-giang-2021.json")
                        || RULES.stream().anyMatch(rule -> name.startsWith(rule + ".")));
        Path reports = Files.createDirectory(shared.resolve("reports-in"));
        copy(Path.of("reports-in"), reports, name -> name.matches("2025-Q[34]/(Can Tho|Hậu Giang).*"));
        Check.Done done = run(reports, FIRST, Language.VI);
        before = done.outcome();
        overdue = first(before, "overdue-action");
        sent = Files.copy(unit(done), shared.resolve("sent.xlsx"));
    }

    @BeforeEach
    void copy() throws IOException {
        reports = Files.createDirectory(place.resolve("reports-in"));
        copy(shared.resolve("reports-in"), reports, name -> true);
    }

    private static void copy(Path from, Path to, Predicate<String> which) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (which.test(name)) {
                    Files.createDirectories(to.resolve(name).getParent());
                    Files.copy(file, to.resolve(name));
                }
            }
        }
    }

    private Check.Done run(LocalDate asOf, Language language) {
        return run(reports, asOf, language);
    }

    private static Check.Done run(Path reports, LocalDate asOf, Language language) {
        Request request = new Request(
                reports,
                rules,
                shared.resolve("out"),
                asOf,
                List.of(),
                List.of(),
                null,
                language,
                2,
                true,
                Requests.HOME,
                false);
        return new Check(request).run();
    }

    private static Finding first(Outcome outcome, String rule) {
        return outcome.findings().stream()
                .map(Outcome.Listed::finding)
                .filter(finding -> finding.rule().id().endsWith("/" + rule)
                        && UNIT.equals(finding.unit())
                        && !finding.evidence().get(0).isRegister())
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(Outcome outcome, String id) {
        return outcome.findings().stream()
                .filter(listed -> listed.finding().id().equals(id))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static List<String> ids(Outcome outcome) {
        return outcome.findings().stream().map(listed -> listed.finding().id()).toList();
    }

    private static Outcome.Input input(Outcome outcome, String workbook) {
        return outcome.inputs().stream()
                .filter(input -> input.workbook().equals(workbook))
                .findFirst()
                .orElseThrow();
    }

    private static String why(Check.Done done, String workbook) {
        Wording vi =
                new Wording(Language.VI, done.register().units(), done.outcome().asOf());
        return vi.why(input(done.outcome(), workbook).why());
    }

    private static Path unit(Check.Done done) {
        return done.folder().resolve("units").resolve(UNIT + ".xlsx");
    }

    @Test
    void an_answer_stands_beside_its_finding_in_the_next_run_and_changes_nothing_else() throws IOException {
        Finding finding = overdue;
        try (AnsweredList list = new AnsweredList(sent, "Mã phát hiện")) {
            list.put(finding.id(), "Giải trình", "=Chờ bố trí vốn\nnăm 2026")
                    .put(finding.id(), "Cách xử lý", "Trình HĐND tháng 7")
                    .put(finding.id(), "Người trả lời", "Nguyễn Thị Ánh")
                    .put(finding.id(), "Ngày trả lời", "ngày 05 tháng 4 năm 2026")
                    .save(reports.resolve("tra-loi/can tho gui lai.xlsx"));
        }

        Check.Done after = run(FIRST, Language.VI);

        assertEquals(ids(before), ids(after.outcome()));
        assertNull(answer(after.outcome(), finding.id()), "given later than the as-of date");
        assertEquals(
                "Tệp trả lời: 1 phát hiện; 1 trả lời ghi ngày sau ngày kiểm tra, chưa tính",
                why(after, "tra-loi/can tho gui lai.xlsx"));

        Check.Done next = run(NEXT, Language.EN);
        Answer answer = answer(next.outcome(), finding.id());
        assertEquals(
                new Answer(
                        "=Chờ bố trí vốn\nnăm 2026",
                        "Trình HĐND tháng 7",
                        "Nguyễn Thị Ánh",
                        LocalDate.of(2026, 4, 5),
                        "tra-loi/can tho gui lai.xlsx",
                        null,
                        null,
                        answer.answered()),
                answer);
        assertEquals(finding.daysLate(), answer.answered().daysLate());
        assertEquals(
                Outcome.InputState.READ,
                input(next.outcome(), "tra-loi/can tho gui lai.xlsx").state());
        assertTrue(
                input(next.outcome(), "tra-loi/can tho gui lai.xlsx").reports().isEmpty());
        assertEquals("Tệp trả lời: 1 phát hiện", why(next, "tra-loi/can tho gui lai.xlsx"));
        for (Path file : List.of(unit(next), next.folder().resolve("findings.xlsx"))) {
            try (AnsweredList list = new AnsweredList(file, "Finding id")) {
                assertEquals("=Chờ bố trí vốn\nnăm 2026", list.text(finding.id(), "Explanation"));
                assertEquals("Nguyễn Thị Ánh", list.text(finding.id(), "Answered by"));
                String then = "(Answered at " + finding.daysLate() + " days late; now "
                        + first(next.outcome(), "overdue-action").daysLate() + " days late.)";
                assertTrue(list.text(finding.id(), "Finding").endsWith(then), list.text(finding.id(), "Finding"));
            }
        }
        String json = Files.readString(next.folder().resolve("findings.json"));
        assertTrue(json.contains("\"explanation\": \"=Chờ bố trí vốn\\nnăm 2026\""), "in findings.json too");
    }

    @Test
    void the_coordinators_list_says_what_it_thinks_of_the_units_answer() throws IOException {
        String finding = overdue.id();
        try (AnsweredList list = new AnsweredList(sent, "Mã phát hiện")) {
            list.put(finding, "Cách xử lý", "OK").save(reports.resolve("b/can-tho.xlsx"));
        }
        Check.Done answered = run(FIRST, Language.EN);
        try (AnsweredList list = new AnsweredList(answered.folder().resolve("findings.xlsx"), "Finding id")) {
            list.put(finding, "Coordinator's verdict", "More is needed")
                    .put(finding, "To be done by", LocalDate.of(2026, 5, 15))
                    .save(reports.resolve("a/findings.xlsx"));
        }

        Check.Done after = run(FIRST, Language.VI);

        Answer answer = answer(after.outcome(), finding);
        assertEquals("b/can-tho.xlsx", answer.workbook());
        assertEquals("OK", answer.remedy());
        assertEquals(Answer.Verdict.MORE, answer.verdict());
        assertEquals(LocalDate.of(2026, 5, 15), answer.until());
        assertEquals(ids(before), ids(after.outcome()));
        try (AnsweredList list = new AnsweredList(unit(after), "Mã phát hiện")) {
            assertEquals(
                    "Đề nghị bổ sung; thời hạn xử lý 15/05/2026", list.text(finding, "Cơ quan đầu mối đã có ý kiến"));
        }
    }

    @Test
    void an_answer_to_a_resolved_finding_is_kept() throws IOException {
        String finding = first(before, "late-report").id();
        try (AnsweredList list = new AnsweredList(sent, "Mã phát hiện")) {
            list.put(finding, "Giải trình", "Đã làm xong").save(reports.resolve("can-tho.xlsx"));
        }
        copy(reports, Files.createDirectory(place.resolve("less")), name -> name.equals("can-tho.xlsx"));
        reports = place.resolve("less");

        Outcome next = run(NEXT, Language.VI).outcome();

        Outcome.Resolved resolved = next.resolved().stream()
                .filter(gone -> gone.id().equals(finding))
                .findFirst()
                .orElseThrow();
        assertEquals("Đã làm xong", resolved.answer().explanation());
        assertEquals("answers", input(next, "can-tho.xlsx").why().reason());
        assertEquals("", input(next, "can-tho.xlsx").why().details().get(1), "the run knows the finding");
    }

    @Test
    void answers_that_match_nothing_are_told_and_are_no_report() throws IOException {
        try (AnsweredList list = new AnsweredList(sent, "Mã phát hiện")) {
            list.put(overdue.id(), "Giải trình", "Đã làm xong")
                    .put(overdue.id(), "Ngày trả lời", "hôm qua")
                    .put(overdue.id(), "Mã phát hiện", "FFFFFFFFFFFFFFFF")
                    .save(reports.resolve("ma la.xlsx"));
            list.without("Mã phát hiện").save(reports.resolve("mat ma.xlsx"));
        }

        Check.Done after = run(FIRST, Language.VI);

        assertEquals(ids(before), ids(after.outcome()));
        assertEquals(
                "Tệp trả lời: 1 phát hiện; 1 mã không có trong lần kiểm tra này; 1 ô không đọc được (ngày, ý kiến)",
                why(after, "ma la.xlsx"));
        assertTrue(
                why(after, "mat ma.xlsx").startsWith("Tệp trả lời đã mất cột \"Mã phát hiện\" nên 1 trả lời"),
                why(after, "mat ma.xlsx"));
        assertNull(answer(after.outcome(), overdue.id()));
    }
}
