package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Quarter;
import vn.camket.slot.Receipt;
import vn.camket.slot.Slot;
import vn.camket.slot.Slots;

/** Looks at who has reported and what is due, by the sample's reports, some days after the third quarter was due. */
class DuePagesTest {
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2025-09-20T02:00:00Z"));

    @TempDir
    private static Path folder;

    private static Office office;
    private static Visitor coordinator;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        office = Office.open(folder, NOW, Office.Copy.REPORTS);
        coordinator = office.visitor(Office.COORDINATOR);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Document page(String path) throws IOException, InterruptedException {
        Visitor.Answer answer = coordinator.get(path);
        assertEquals(200, answer.status(), answer::text);
        return answer.page();
    }

    private static Elements row(Document page, String unit) {
        return page.select("tbody tr:has(th:contains(" + unit + "))");
    }

    @Test
    void each_unit_is_shown_with_what_became_of_its_last_reports() throws IOException, InterruptedException {
        Document page = page("/reported");

        assertEquals(
                "Quý IV/2024 Quý I/2025 Quý II/2025 Quý III/2025",
                page.select("table").first().select("thead th + th").text());
        assertEquals(
                "Đã gửi đúng hạn, 17/03/2025",
                row(page, "Thanh Hóa").select("td[data-label='Quý I/2025']").text());
        assertEquals(
                "Gửi chậm 2 ngày, 20/03/2025",
                row(page, "Nghệ An").select("td[data-label='Quý I/2025']").text());
        assertEquals(
                "Chưa gửi, quá hạn 4 ngày",
                row(page, "Nghệ An").select("td[data-label='Quý III/2025']").text());
        for (Element row : page.select("tbody tr")) {
            assertEquals(
                    row.closest("table").select("thead th").size(),
                    row.children().size(),
                    row.text());
        }
    }

    @Test
    void a_report_that_was_withdrawn_is_told_of() throws IOException, InterruptedException {
        Slot slot = new Slot(Quarter.parse("2025-Q3"), "ho-chi-minh-north-2023", "thanh-hoa");
        Slots slots = new Slots(
                office.settings().reports(),
                office.settings().data(),
                office.settings().clock());
        Path draft = Files.writeString(folder.resolve("draft.csv"), "x", StandardCharsets.UTF_8);
        Receipt receipt = slots.send(draft, slot, "csv", "huong", false);
        slots.withdraw(receipt.number(), "gửi nhầm", "huong");

        Document page = page("/reported");

        assertTrue(page.select("td:contains(rút lại)").size() == 1, page.text());
    }

    @Test
    void deadlines_are_shown_up_to_the_day_that_is_asked_for() throws IOException, InterruptedException {
        int near = page("/calendar?days=0").select("tbody tr").size();
        int far = page("/calendar?days=400").select("tbody tr").size();

        assertTrue(near < far, near + " and " + far);
        assertTrue(page("/calendar?days=x%22%3E").select("h1").text().contains("19/12/2025"));
    }

    @Test
    void the_calendar_is_handed_out_as_a_file_of_whole_lines() throws IOException, InterruptedException {
        Visitor.Answer answer = coordinator.get("/calendar.ics?days=400");

        assertEquals("attachment; filename*=UTF-8''camket-2025-09-20.ics", answer.header("Content-Disposition"));
        List<String> lines = answer.text().lines().toList();
        assertEquals("BEGIN:VCALENDAR", lines.get(0));
        assertEquals(
                page("/calendar?days=400").select("tbody tr").size(),
                lines.stream().filter("BEGIN:VEVENT"::equals).count());
        assertTrue(lines.stream().allMatch(line -> line.matches("(?s)( |[A-Z-]+[:;]).*")), answer.text());
    }
}
