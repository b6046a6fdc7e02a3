package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.Check;
import vn.camket.Request;
import vn.camket.Requests;
import vn.camket.fact.Language;

/** Decides on the page of a finding where nobody has reported anything, and looks at the next run. */
class DecisionPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private static void check(Settings settings, LocalDate day) {
        new Check(new Request(
                        settings.reports(),
                        settings.rules(),
                        settings.out(),
                        day,
                        List.of(),
                        List.of(),
                        null,
                        Language.VI,
                        1,
                        true,
                        Requests.HOME,
                        true))
                .run();
    }

    @Test
    void a_verdict_is_taken_in_and_stands_on_the_finding_after_the_next_run() throws Exception {
        try (Office office = Office.open(folder)) {
            check(office.settings(), DAY);
            Visitor visitor = office.visitor(Office.COORDINATOR);
            String finding =
                    visitor.get("/findings").page().selectFirst("tbody th a").attr("href");
            String answer = visitor.get(finding)
                    .page()
                    .selectFirst("input[name=answer]")
                    .val();
            Map<String, String> fields = Map.of("answer", answer, "verdict", "MORE", "until", "2027-01-31");

            assertEquals(
                    finding + "?decided=1",
                    visitor.post(finding + "/decision", fields).leadsTo());
            assertTrue(visitor.follow().page().selectFirst("p.good").text().startsWith("Đã ghi ý kiến"));

            check(office.settings(), DAY.plusDays(1));
            Document page = visitor.get(finding).page();
            assertTrue(page.select("dl.facts dd")
                    .eachText()
                    .containsAll(List.of("tuan", "Đề nghị bổ sung", "31/01/2027")));
            assertEquals(409, visitor.post(finding + "/decision", fields).status(), "that was said of another answer");
        }
    }
}
