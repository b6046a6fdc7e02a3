package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.Chromium;

/** Goes the ways of a department, a coordinator, an auditor and an administrator in Chromium, where that is installed. */
class JourneysTest {
    /** The last quarter of the sample is to be reported on. */
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2025-12-20T02:00:00Z"));

    private static final LocalDate FORMER = LocalDate.of(2025, 9, 30);
    private static final LocalDate NEWEST = LocalDate.of(2025, 12, 19);
    private static final String AGREEMENT = "can-tho-hau-giang-2021";
    private static final String MINUTES = "418/TB-VP";
    private static final String WRONG = "Gần như xong";
    private static final String RIGHT = "Đang thực hiện";

    @TempDir
    private static Path folder;

    private static Office office;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        Assumptions.assumeTrue(Chromium.isInstalled(), "Chromium is not installed");
        office = Office.open(folder, NOW, Office.Copy.REPORTS, Office.Copy.RULES);
        Files.delete(office.settings().reports().resolve("2025-Q4").resolve("Can Tho - Q4 2025.xlsx"));
        office.check(FORMER, true);
        office.check(NEWEST, false);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (office != null) {
            office.close();
        }
    }

    private static Person person(String name) throws IOException {
        Person person = new Person(chromium, office);
        person.signIn(name);
        return person;
    }

    @Test
    void a_department_sends_in_its_report_and_withdraws_it() throws IOException {
        try (Person officer = new Person(chromium, office)) {
            officer.open("/sign-in");
            officer.look("sign-in");
            officer.signIn(Office.REPORTER);
            officer.look("reports");

            officer.enter(officer.page()
                    .locator("a[href='/reports/2025-Q4/" + AGREEMENT + "']")
                    .first());
            officer.look("report");
            byte[] form = officer.download(() -> officer.named("web.form.get").click());
            upload(officer, filled(form, WRONG, "wrong.xlsx"));
            officer.look("draft");
            assertTrue(officer.page()
                    .locator(".grid td.marked strong")
                    .allInnerTexts()
                    .contains(WRONG));
            byte[] marked =
                    officer.download(() -> officer.named("web.draft.marked").click());
            assertTrue(hasComment(marked, WRONG));

            officer.enter(officer.named("web.draft.mend"));
            Path right = filled(form, RIGHT, "right.xlsx");
            upload(officer, right);
            officer.look("draft-right");
            assertFalse(officer.text().contains(WRONG));
            officer.enter(officer.named("web.draft.send"));
            officer.page().waitForURL("**/receipts/*");
            officer.look("receipt");
            Path sent = sent("v001.xlsx");
            assertArrayEquals(Files.readAllBytes(right), Files.readAllBytes(sent));
            byte[] receipt =
                    officer.download(() -> officer.named("web.receipt.get").click());
            assertTrue(new String(receipt, StandardCharsets.UTF_8).contains(number(officer)));

            officer.page().fill("textarea[name=reason]", "Gửi nhầm tệp");
            officer.enter(officer.named("web.withdraw"));
            officer.page().waitForLoadState();
            officer.look("receipt-withdrawn");
            assertTrue(officer.text().contains("Gửi nhầm tệp"));
            assertTrue(Files.exists(sent), "a withdrawn report is kept");
        }
    }

    private static Path sent(String version) {
        return office.settings()
                .reports()
                .resolve("2025-Q4")
                .resolve(AGREEMENT)
                .resolve(Office.UNIT)
                .resolve(version);
    }

    private static String number(Person officer) {
        String address = officer.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void upload(Person officer, Path workbook) {
        officer.page().setInputFiles("input[name=workbook]", workbook);
        officer.enter(officer.named("web.drop.look"));
        officer.page().waitForURL("**/drafts/*");
        officer.page().locator("form[action$='/send']").waitFor();
    }

    /** The form with a day, a number and the same state for every action but the last, which has its own. */
    private static Path filled(byte[] form, String last, String name) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form));
                OutputStream out = Files.newOutputStream(file)) {
            Sheet cover = book.getSheet("Thông tin chung");
            for (Row row : cover) {
                switch (row.getCell(0) == null ? "" : row.getCell(0).toString()) {
                    case "Ngày báo cáo" -> cell(row, 1).setCellValue("15/12/2025");
                    case "Số văn bản" -> cell(row, 1).setCellValue("215/BC-UBND");
                    default -> {}
                }
            }
            Sheet actions = book.getSheet("Nhiệm vụ");
            Cell state = null;
            for (Row row : actions) {
                if (row.getRowNum() > 3
                        && row.getCell(1) != null
                        && !row.getCell(1).toString().isEmpty()) {
                    state = cell(row, 8);
                    state.setCellValue(RIGHT);
                }
            }
            state.setCellValue(last);
            book.write(out);
        }
        return file;
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static boolean hasComment(byte[] workbook, String value) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.toString().equals(value)) {
                            return cell.getCellComment() != null;
                        }
                    }
                }
            }
        }
        return false;
    }

    @Test
    void a_coordinator_finds_out_what_is_wrong_gives_an_opinion_and_enters_a_review() throws IOException {
        try (Person coordinator = person(Office.COORDINATOR)) {
            coordinator.look("findings");
            Locator unit = coordinator.page().locator("select[name=unit]");
            unit.selectOption(Office.UNIT);
            coordinator.enter(coordinator.named("web.filter.do"));
            coordinator.page().waitForURL("**unit=" + Office.UNIT + "**");
            coordinator.enter(
                    coordinator.page().locator("table.cards tbody th a").first());
            coordinator.page().locator("#explanation").waitFor();
            coordinator.look("finding");
            decide(coordinator);

            coordinator.open("/reported");
            coordinator.look("reported");
            coordinator.open("/calendar");
            coordinator.look("calendar");
            coordinator.open("/runs");
            coordinator.look("runs");
            coordinator.open("/runs/" + NEWEST);
            coordinator.look("run");
            byte[] findings = coordinator.download(() -> coordinator
                    .page()
                    .locator("a[href$='/findings.xlsx']")
                    .first()
                    .click());
            assertTrue(findings.length > 1000);

            review(coordinator);
        }
    }

    private static void decide(Person coordinator) throws IOException {
        Path opinions = office.settings().reports().resolve("answers").resolve("y-kien-co-quan-dau-moi");
        assertFalse(Files.exists(opinions));
        coordinator
                .page()
                .getByLabel(coordinator.say("verdict.more"), new Page.GetByLabelOptions().setExact(true))
                .check();
        coordinator.page().fill("input[name=until]", "2026-01-31");
        coordinator.enter(coordinator.named("web.decision.send"));
        assertEquals(
                coordinator.say("web.decision.sent"),
                coordinator.page().locator("p.good").innerText());
        coordinator.lookHere("finding-decided-vi");
        try (Stream<Path> files = Files.walk(opinions)) {
            assertEquals(
                    1, files.filter(file -> file.toString().endsWith(".xlsx")).count());
        }
    }

    private static void review(Person coordinator) throws IOException {
        coordinator.open("/register");
        coordinator.look("register");
        coordinator.open("/register/" + AGREEMENT);
        coordinator.look("register-agreement");

        coordinator
                .page()
                .getByText(coordinator.say("web.register.add.reviews"))
                .focus();
        coordinator.page().keyboard().press("Enter");
        coordinator.page().selectOption("#reviews-0", "đã họp");
        coordinator.page().selectOption("#reviews-1", "tổng kết");
        coordinator.page().fill("#reviews-2", "2025-12-18");
        coordinator.page().fill("#reviews-3", MINUTES);
        coordinator.lookHere("register-form-vi");
        coordinator.enter(coordinator.page().locator("form[action$='/reviews'] button"));
        coordinator.lookHere("register-look-vi");
        assertTrue(coordinator.text().contains("tổng kết, 18/12/2025"));
        assertFalse(registered().contains(MINUTES), "nothing is written before it is confirmed");
        coordinator.enter(coordinator.named("web.register.write"));

        coordinator.look("register-written");
        Locator row = coordinator
                .page()
                .locator("section[aria-labelledby=reviews] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(MINUTES));
        assertTrue(row.innerText().contains("18/12/2025"));
        assertTrue(registered().contains("\"document\": \"" + MINUTES + "\""));
    }

    private static String registered() throws IOException {
        return Files.readString(
                office.settings().rules().resolve("agreements").resolve(AGREEMENT + ".json"), StandardCharsets.UTF_8);
    }

    @Test
    void an_administrator_looks_at_the_accounts_and_at_what_was_done_with_them() throws IOException {
        try (Person administrator = person(Office.ADMINISTRATOR)) {
            administrator.look("accounts");
            administrator.enter(administrator.page().locator("a[href='/log?account=" + Office.ADMINISTRATOR + "']"));
            administrator.look("log");
            assertTrue(administrator.text().contains("127.0.0.1"));
        }
    }

    @Test
    void everybody_can_change_their_password() throws IOException {
        try (Person reporter = person(Office.OTHER_REPORTER)) {
            reporter.open("/password");
            reporter.look("password");
        }
    }

    @Test
    void an_auditor_tries_another_threshold_and_sees_the_difference() throws IOException {
        try (Person auditor = person(Office.AUDITOR)) {
            auditor.open("/rules");
            auditor.look("rules");
            auditor.enter(auditor.page().locator("a[href='/rules/missing-actions/overdue-action']"));
            auditor.page().locator("textarea[name=drl]").waitFor();
            auditor.look("rule");
            String drl = auditor.page().inputValue("textarea[name=drl]");
            auditor.page().fill("textarea[name=drl]", drl.replace("daysLate > 0,", "daysLate > 100,"));
            auditor.enter(auditor.named("web.trial.try"));
            auditor.page().locator("#shown").waitFor();
            auditor.lookHere("rule-trial-vi");
        }
    }
}
