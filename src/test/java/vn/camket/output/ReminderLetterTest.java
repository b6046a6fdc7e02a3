package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Language;
import vn.camket.fact.Outstanding;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.finding.Contacts;
import vn.camket.register.RegisterFiles;

class ReminderLetterTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final AwaitedReport OWN = report("can-tho", 4, null);
    private static final AwaitedReport INHERITED = report("hau-giang", 2, null);

    private static AwaitedReport report(String owing, int quarter, AwaitedReport.Later later) {
        LocalDate due = LocalDate.of(2025, 3 * quarter, 17);
        int late = (int) (DAY.toEpochDay() - due.toEpochDay());
        return new AwaitedReport(
                "can-tho-hau-giang-2021", owing, null, "can-tho", new Quarter(2025, quarter), due, late, later);
    }

    private static Outstanding owed(AwaitedReport... overdue) {
        return new Outstanding("can-tho", List.of(), List.of(overdue), List.of());
    }

    private static byte[] written(Outstanding owed, String coordinator, Language language) throws IOException {
        Contacts contacts = coordinator == null
                ? null
                : new Contacts(
                        false,
                        "a@example.vn",
                        new Contacts.Recipient(coordinator, List.of("a@example.vn")),
                        new TreeMap<>());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReminderLetter.write(owed, contacts, REGISTER, DAY, language, out);
        return out.toByteArray();
    }

    private static String text(Outstanding owed, String coordinator, Language language) throws IOException {
        byte[] bytes = written(owed, coordinator, language);
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return words.getText();
        }
    }

    private static void assertHas(String text, String... words) {
        for (String word : words) {
            assertTrue(text.contains(word), word + " is missing in " + text);
        }
    }

    @Test
    void a_department_writes_under_its_committee_and_asks_for_each_report() throws IOException {
        String text = text(owed(OWN), "Sở Tài chính thành phố Cần Thơ", Language.VI);

        assertHas(text, "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ\tSỞ TÀI CHÍNH\t", "Cần Thơ, ngày …… tháng ……");
        assertHas(text, "V/v đôn đốc báo cáo tình hình thực hiện thỏa thuận hợp tác Quý IV/2025");
        assertHas(text, "Kính gửi: Ủy ban nhân dân thành phố Cần Thơ", "Nghị định số 09/2019/NĐ-CP");
        assertHas(text, "1\tQuý IV/2025\t17/12/2025\t14\t", "về Sở Tài chính thành phố Cần Thơ trước ngày ……/……/………");
    }

    @Test
    void without_a_coordinator_the_sender_stays_open() throws IOException {
        assertHas(text(owed(OWN), null, Language.VI), "\n…………………………\t………………………\t", "……………, ngày ……", "về ……………………");
    }

    @Test
    void a_committee_names_none_above_it_and_another_body_leaves_room_for_it() throws IOException {
        String committee = text(owed(OWN), "Ủy ban nhân dân Thành phố Hồ Chí Minh", Language.VI);
        assertHas(committee, "\nỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH\t\tSố:", "Thành phố Hồ Chí Minh, ngày ……");

        assertHas(text(owed(OWN), "Ban Điều phối vùng", Language.VI), "\n…………………………\tBAN ĐIỀU PHỐI VÙNG\t");
    }

    @Test
    void what_a_dissolved_unit_owed_is_named_so() throws IOException {
        String text = text(owed(INHERITED, OWN), null, Language.VI);
        assertHas(text, "\tCủa tỉnh Hậu Giang trước khi sắp xếp", "Các báo cáo của tỉnh Hậu Giang nêu trên");
        assertHas(text, "hợp tác Quý II/2025, Quý IV/2025");

        assertFalse(text(owed(OWN), null, Language.VI).contains("Các báo cáo của tỉnh"));
    }

    @Test
    void a_report_that_came_with_a_later_date_is_told_of_and_not_asked_for() throws IOException {
        AwaitedReport.Later later = new AwaitedReport.Later(LocalDate.of(2026, 1, 8), "q4.xlsx");
        Outstanding owed =
                new Outstanding("can-tho", List.of(), List.of(INHERITED), List.of(report("can-tho", 4, later)));
        String text = text(owed, null, Language.VI);

        assertHas(text, "ghi ngày 08/01/2026, sau ngày tính nêu trên");
        assertFalse(text.contains("\tQuý IV/2025\t"), text);
    }

    @Test
    void more_than_three_quarters_are_told_from_first_to_last() throws IOException {
        List<AwaitedReport> all = new ArrayList<>();
        for (int quarter = 1; quarter <= 3; quarter++) {
            all.add(report("can-tho", quarter, null));
        }
        assertHas(text(owed(all.toArray(AwaitedReport[]::new)), null, Language.VI), "Quý I/2025, Quý II/2025, Quý III");
        all.add(OWN);
        assertHas(
                text(owed(all.toArray(AwaitedReport[]::new)), null, Language.VI),
                "4 kỳ, từ Quý I/2025 đến Quý IV/2025");
    }

    @Test
    void says_the_same_in_english_and_with_the_same_bytes_again() throws IOException {
        String text = text(owed(OWN), null, Language.EN);
        assertHas(text, "To: People's Committee of Cần Thơ City", "Re: overdue reports", "1\tQ4/2025\t17 Dec 2025\t14");

        assertArrayEquals(written(owed(OWN), null, Language.VI), written(owed(OWN), null, Language.VI));
    }
}
