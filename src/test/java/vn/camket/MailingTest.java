package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;
import vn.camket.finding.Contacts;
import vn.camket.finding.Contacts.Recipient;
import vn.camket.mail.Letter;
import vn.camket.mail.Sent;

/** Writes the letters of a run on the day on which the window of Q3/2025 closes; the reports are due two days later. */
class MailingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 14);

    @TempDir
    private static Path folder;

    private static Request request;
    private static Check.Done done;

    private final SortedMap<String, Letter> letters = new TreeMap<>();

    @BeforeAll
    static void check() throws IOException {
        new SmallRules(folder.resolve("rules"));
        Path reports = Files.createDirectories(folder.resolve("reports-in"));
        for (String report : List.of("2025-Q1/Thanh Hoa Q1.xlsx", "2025-Q3/Quang Tri Q3.xlsx")) {
            Path file = Path.of("reports-in").resolve(report);
            Files.copy(file, reports.resolve(file.getFileName()));
        }
        request = new Request(
                reports,
                folder.resolve("rules"),
                folder.resolve("reports-out"),
                DAY,
                List.of(),
                List.of(),
                null,
                Language.VI,
                1,
                true,
                Requests.HOME,
                false);
        done = new Check(request).run();
    }

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(request.out().resolve(".mail/told.json"));
    }

    private List<Sent> send(boolean drafted) throws IOException {
        TreeMap<String, Recipient> units = new TreeMap<>();
        for (String unit : List.of("thanh-hoa", "quang-tri")) {
            units.put(unit, new Recipient("UBND tỉnh", List.of(unit + "@example.vn")));
        }
        Recipient coordinator = new Recipient("Sở Tài chính thành phố Cần Thơ", List.of("dau-moi@example.vn"));
        Contacts contacts = new Contacts(false, "hop-tac@example.vn", coordinator, units);
        return Mailing.send(request, done, contacts, letter -> letters.put(letter.name(), letter), drafted);
    }

    private static List<String> attached(Letter letter) {
        return letter.attachments().stream().map(Letter.Attachment::name).toList();
    }

    @Test
    void a_unit_gets_the_form_of_the_report_that_is_soon_due_and_none_that_it_has_sent() throws IOException {
        send(true);

        Letter reminder = letters.get("nhac-bao-cao-thanh-hoa");
        assertEquals("Nhắc: báo cáo Quý III/2025, hạn ngày 16/09/2025", reminder.subject());
        assertEquals(List.of("ho-chi-minh-north-2023_thanh-hoa_2025-Q3.xlsx"), attached(reminder));
        assertTrue(letters.keySet().stream().noneMatch("nhac-bao-cao-quang-tri"::equals), letters.toString());
    }

    @Test
    void the_coordinator_gets_the_drafts_and_hears_who_could_not_be_reminded() throws IOException {
        List<Sent> sent = send(true);

        Letter summary = letters.get("coordinator");
        assertTrue(attached(summary).contains("thanh-hoa-cong-van-don-doc.docx"), summary.body());
        assertTrue(summary.body().contains("- TP. Huế: chưa có địa chỉ trong contacts.json"), summary.body());
        assertTrue(summary.body().contains("- tỉnh Quảng Trị: Quý III/2025, ghi ngày 16/09/2025"), summary.body());
        assertTrue(sent.contains(new Sent("hue", Sent.Matter.REPORTS, Sent.State.NO_ADDRESS, null)));
    }

    @Test
    void a_unit_that_was_reminded_is_not_reminded_the_next_time() throws IOException {
        send(false);
        letters.clear();
        send(false);

        assertEquals(List.of("coordinator"), List.copyOf(letters.keySet()));
    }
}
