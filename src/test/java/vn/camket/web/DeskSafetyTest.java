package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.account.Accounts;
import vn.camket.account.Role;
import vn.camket.web.Visitor.Answer;
import vn.camket.web.Visitor.Upload;

/** Attacks the pages in the ways that OWASP lists. */
class DeskSafetyTest {
    private static final String FORMULA = "=HYPERLINK(\"http://camket.example/\",\"x\")";
    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    /** What neither a file name nor a part of an address may do. */
    private static final List<String> WAYS_OUT = List.of(
            "..%2f..%2f..%2faccounts.json",
            "..%2faccounts.json",
            "%2e%2e%2f%2e%2e%2frules%2funits.json",
            "..%5c..%5caccounts.json",
            "%2fetc%2fpasswd",
            "..",
            "%2e%2e",
            "....%2f%2faccounts.json",
            "x%00",
            "x%0d%0aSet-Cookie:%20camket=1",
            "C:%5cWindows%5cwin.ini");

    @TempDir
    private static Path folder;

    private static Office office;
    private static Visitor reporter;
    private static Visitor other;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        // Each look at the clock is later than the one before, as drafts are told apart by their time.
        AtomicLong looks = new AtomicLong();
        office = Office.open(folder, () -> Office.NOW.instant().plusMillis(looks.incrementAndGet()));
        reporter = office.visitor(Office.REPORTER);
        other = office.visitor(Office.OTHER_REPORTER);
    }

    @AfterAll
    static void close() {
        if (office != null) {
            office.close();
        }
    }

    /** A report of one action with a status that nobody knows. */
    private static byte[] report(String title) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet cover = book.createSheet("Bìa");
            row(cover, "Thỏa thuận", "can-tho-hau-giang-2021");
            row(cover, "Đơn vị báo cáo", "Cần Thơ");
            row(cover, "Kỳ báo cáo", "Quý 4/2025");
            Sheet actions = book.createSheet("Nhiệm vụ " + "<b>");
            row(actions, "Mã nhiệm vụ", "Nội dung nhiệm vụ", "Tình trạng", "Kết quả thực hiện");
            row(actions, null, title, "Gần như xong", title);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Sheet sheet, String... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int at = 0; at < values.length; at++) {
            row.createCell(at).setCellValue(values[at]);
        }
    }

    /** The page of a draft, once it was looked at. */
    private static String upload(String name, byte[] bytes) throws IOException, InterruptedException {
        Answer taken = reporter.upload("/drafts", Map.of(), new Upload("workbook", name, bytes));
        assertEquals(303, taken.status(), taken.text());
        String draft = taken.leadsTo();
        assertEquals(200, reporter.await(draft).status());
        return draft;
    }

    private static List<Cell> cells(byte[] workbook) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        }
        return cells;
    }

    @Test
    void a_text_that_looks_like_a_formula_comes_back_as_a_text() throws IOException, InterruptedException {
        String draft = upload("report.xlsx", report(FORMULA));

        List<Cell> marked = cells(reporter.get(draft + "/marked").body());
        assertEquals(
                List.of(),
                marked.stream()
                        .filter(cell -> cell.getCellType() == CellType.FORMULA)
                        .toList());
        assertTrue(marked.stream().anyMatch(cell -> cell.toString().equals(FORMULA)));
    }

    @Test
    void a_csv_with_formulas_comes_back_byte_by_byte_and_only_as_an_attachment()
            throws IOException, InterruptedException {
        byte[] csv = ("Thỏa thuận;can-tho-hau-giang-2021\nĐơn vị báo cáo;Cần Thơ\nKỳ báo cáo;Quý 3/2025\n\n"
                        + "Mã nhiệm vụ;Nội dung nhiệm vụ;Tình trạng\n;\"" + FORMULA.replace("\"", "\"\"")
                        + "\";Đang thực hiện\n")
                .getBytes(StandardCharsets.UTF_8);
        String draft = upload("report.csv", csv);
        Answer answer = reporter.get(reporter.post(draft + "/send", Map.of()).leadsTo() + "/workbook");

        assertEquals(new String(csv, StandardCharsets.UTF_8), answer.text());
        assertEquals("application/octet-stream", answer.header("Content-Type"));
        assertTrue(answer.header("Content-Disposition").startsWith("attachment;"));
    }

    @Test
    void markup_in_cells_sheets_and_file_names_stays_text() throws IOException, InterruptedException {
        String draft = upload("<svg onload=alert(1)>.xlsx", report(MARKUP));

        Answer page = reporter.get(draft);
        assertTrue(page.page().text().contains(MARKUP), page.page().text());
        assertEquals(
                0,
                page.page().select("main img, svg, main b, [onerror], [onload]").size());
    }

    @Test
    void whatever_a_stranger_writes_is_one_line_of_the_log() throws IOException, InterruptedException {
        String forged = "x\r\n{\"deed\":\"POST /accounts\",\"account\":\"quan-tri\"}\u2028\u0085\u001b[2J";
        office.visitor().signIn(forged, "nothing at all");
        upload("x\r\n{\"deed\":\"forged\"}.xlsx", report("x"));

        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readString(office.settings().data().resolve("deeds.jsonl"), StandardCharsets.US_ASCII)
                .split("\n", -1)) {
            assertTrue(line.isEmpty() || json.readTree(line).has("address"), line);
            assertTrue(line.chars().allMatch(one -> one >= ' '), line);
        }
    }

    @Test
    void no_part_of_an_address_leads_out_of_its_folder() throws IOException, InterruptedException {
        Map<Role, Visitor> visitors = Map.of(
                Role.REPORTER, reporter,
                Role.AUDITOR, office.visitor(Office.AUDITOR),
                Role.COORDINATOR, office.visitor(Office.COORDINATOR),
                Role.ADMINISTRATOR, office.visitor(Office.ADMINISTRATOR));
        for (Route route : office.site().routes()) {
            if (route.method() == HandlerType.GET && route.path().matches(".*[{<].*")) {
                Visitor visitor = visitors.get(route.roles().iterator().next());
                for (String way : WAYS_OUT) {
                    String address = route.path().replaceAll("[{<][^}>]+[}>]", way);
                    Answer answer = visitor.get(address);
                    assertTrue(
                            answer.status() == 404 || answer.status() == 400 || answer.leadsTo() != null,
                            address + ": " + answer.status());
                    assertEquals(null, answer.header("Content-Disposition"), address);
                }
            }
        }
    }

    @Test
    void a_file_name_is_never_a_path() throws IOException, InterruptedException {
        for (String name : List.of("../../../out.xlsx", "..\\..\\out.xlsx", "/tmp/out.xlsx", "C:\\out.xlsx")) {
            upload(name, report(name));
        }
        Upload broken = new Upload("workbook", "out\u0000.xlsx", report("out"));
        assertEquals(400, reporter.upload("/drafts", Map.of(), broken).status());
        Answer elsewhere = reporter.upload(
                "/drafts",
                Map.of("quarter", "../..", "agreement", "../../out"),
                new Upload("workbook", "out.xlsx", report("out")));
        assertEquals(303, elsewhere.status());
        reporter.await(elsewhere.leadsTo());

        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.getFileName().toString().contains("out")
                                    && !file.getFileName().toString().equals("reports-out"))
                            .toList());
        }
    }

    @Test
    void what_is_another_units_is_as_if_it_were_not_there() throws IOException, InterruptedException {
        String draft = upload("report.xlsx", report("mine"));
        String receipt = reporter.post(draft + "/send", Map.of()).leadsTo();
        assertEquals(200, reporter.get(receipt).status());
        String unknown = draft.substring(0, draft.length() - 3) + "AAA";

        for (String page : List.of(draft, draft + "/marked", receipt, receipt + "/file", receipt + "/workbook")) {
            Answer theirs = other.get(page);
            Answer nothing = other.get(page.startsWith(draft) ? page.replace(draft, unknown) : "/receipts/ABCD-0000");
            assertEquals(404, theirs.status(), page);
            assertEquals(body(nothing), body(theirs), page);
            assertEquals(nothing.headers().keySet(), theirs.headers().keySet(), page);
        }
        for (String deed : List.of(draft + "/send", receipt + "/withdraw")) {
            assertEquals(404, other.post(deed, Map.of("reason", "x")).status(), deed);
        }
        assertEquals(200, reporter.get(receipt).status());
        assertTrue(reporter.get(receipt)
                        .page()
                        .select("form[action=" + receipt + "/withdraw]")
                        .size()
                == 1);
    }

    /** The links to the same page in the other language differ as the addresses do. */
    private static String body(Answer answer) {
        return answer.text().replaceAll("href=\"[^\"]*lang=[^\"]*\"", "");
    }

    @Test
    void a_bomb_is_refused_and_the_next_workbook_is_read() throws IOException, InterruptedException {
        String draft = upload("bomb.xlsx", bomb());
        assertTrue(
                reporter.get(draft).page().text().contains("512"),
                reporter.get(draft).page().text());

        assertEquals(
                1,
                reporter.get(upload("report.xlsx", report("next")))
                        .page()
                        .select("form[action$=/send]")
                        .size());
    }

    /** A report with 600 MB of blanks in a sheet, in less than one. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipInputStream book = new ZipInputStream(new ByteArrayInputStream(report("x")));
                ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry part = book.getNextEntry(); part != null; part = book.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(book.readAllBytes(), StandardCharsets.UTF_8);
                int middle = part.getName().endsWith("sheet2.xml") ? text.indexOf("</sheetData>") : text.length();
                zip.write(text.substring(0, middle).getBytes(StandardCharsets.UTF_8));
                for (int megabyte = 0; megabyte < 600 && middle < text.length(); megabyte++) {
                    zip.write(blanks);
                }
                zip.write(text.substring(middle).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bomb.toByteArray();
    }

    /** The file itself, without an answer, is what costs the server something. */
    @Test
    void who_uploads_a_byte_at_a_time_is_cut_off_while_others_are_served() throws IOException, InterruptedException {
        Bounds strict = new Bounds(1 << 20, 1 << 20, 1000, Duration.ofSeconds(1), 20, 100);
        Settings settings = office.settings();
        try (Site site = Site.open(settings, new Accounts(settings.data()), strict);
                Socket slow = new Socket("127.0.0.1", site.port())) {
            Visitor visitor = new Visitor("http://127.0.0.1:" + site.port());
            visitor.signIn(Office.REPORTER, Office.PASSWORD);
            visitor.get("/password");
            OutputStream out = slow.getOutputStream();
            out.write(("POST /drafts HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\nCookie: camket="
                            + visitor.cookie("camket") + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                            + "Content-Length: 900000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThrows(SocketException.class, () -> {
                for (int sent = 0; sent < 60; sent++) {
                    assertEquals(200, visitor.get("/password").status());
                    out.write('x');
                    Thread.sleep(100);
                }
            });
        }
    }

    @Test
    void a_forged_host_is_not_led_to() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", office.site().port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: camket.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.contains("Location: /sign-in"), answer);
        }
    }
}
