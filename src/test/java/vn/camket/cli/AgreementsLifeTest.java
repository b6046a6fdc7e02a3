package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Finding;

/** Takes a made-up agreement through its life with nothing but commands and workbooks. */
class AgreementsLifeTest {
    private static final String ID = "ca-mau-soc-trang-2024";
    private static final String CODE = "Mã thỏa thuận *";

    @TempDir
    private Path work;

    @BeforeEach
    void begin_with_an_empty_register() throws IOException {
        Path rules = Folder.copy(Path.of("rules"), work.resolve("rules"));
        try (var files = Files.newDirectoryStream(rules.resolve("agreements"), "*-*.json")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.createDirectories(work.resolve("reports-in"));
    }

    private Said camket(String command, Object... more) {
        List<Object> words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--rules", work.resolve("rules")));
        return Said.to(command, words.toArray());
    }

    private Said done(String command, Object... more) {
        Said said = camket(command, more);
        assertEquals(0, said.exit(), said.out() + said.err());
        return said;
    }

    private Path file(String name) {
        return work.resolve(name);
    }

    /** Takes the register out as a workbook, lets an officer type, and puts it back. */
    private Said register(String name, Typing typing) throws IOException {
        Path book = file(name);
        done("register export", "--out", book);
        try (Officer officer = Officer.opens(book)) {
            typing.in(officer);
            officer.saves();
        }
        return done("register import", book, "--write");
    }

    private interface Typing {
        void in(Officer officer) throws IOException;
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void an_agreement_lives_from_its_signing_to_its_renewal_by_commands_and_workbooks_alone() throws IOException {
        enter();
        report();
        chase();
        answer();
        confer();
        amend();
        mergeUnits();
        renew();
    }

    private void enter() throws IOException {
        register("01-so-theo-doi.xlsx", officer -> {
            officer.adds(
                    "Thông tin chung",
                    Map.ofEntries(
                            Map.entry(CODE, ID),
                            Map.entry(
                                    "Tên thỏa thuận (tiếng Việt) *",
                                    "Thỏa thuận hợp tác Cà Mau – Sóc Trăng 2024 – 2025"),
                            Map.entry(
                                    "Tên thỏa thuận (tiếng Anh) *",
                                    "Agreement between Cà Mau and Sóc Trăng, 2024–2025"),
                            Map.entry("Hình thức *", "thỏa thuận"),
                            Map.entry("Cấp *", "cấp tỉnh"),
                            Map.entry("Ngày ký", day("2024-01-05")),
                            Map.entry("Ngày bắt đầu *", day("2024-01-01")),
                            Map.entry("Ngày kết thúc", day("2025-12-31")),
                            Map.entry("Quý đầu tiên phải báo cáo", "Quý III/2024"),
                            Map.entry("Có số liệu minh họa", "có")));
            officer.adds("Các bên", Map.of(CODE, ID, "Đơn vị *", "Cà Mau", "Tên khi ký", "UBND tỉnh Cà Mau"));
            officer.adds("Các bên", Map.of(CODE, ID, "Đơn vị *", "Sóc Trăng", "Tên khi ký", "UBND tỉnh Sóc Trăng"));
            field(officer, "y-te", "Y tế", "Health");
            field(officer, "giao-thong", "Giao thông", "Transport");
            action(officer, "benh-vien-ve-tinh", "y-te", "Xây dựng bệnh viện vệ tinh", "Cà Mau", "2024-12-31");
            action(officer, "kham-luan-phien", "y-te", "Tổ chức khám luân phiên", "Cà Mau", "2025-11-30");
            action(officer, "cau-song-doc", "giao-thong", "Khởi công cầu Sông Đốc", "Sóc Trăng", "2025-06-30");
            officer.adds(
                    "Cam kết",
                    Map.of(
                            CODE,
                            ID,
                            "Mã cam kết *",
                            "bac-si",
                            "Mã lĩnh vực *",
                            "y-te",
                            "Chỉ tiêu (tiếng Việt) *",
                            "Số bác sĩ được đào tạo",
                            "Chỉ tiêu (tiếng Anh) *",
                            "Doctors trained",
                            "Đơn vị tính *",
                            "người",
                            "Cách tính *",
                            "lũy kế từ đầu kỳ",
                            "Chỉ tiêu phải đạt *",
                            40,
                            "Các bên thực hiện",
                            "Cà Mau"));
        });
        assertTrue(Files.exists(file("rules/agreements/" + ID + ".json")));
    }

    private static void field(Officer officer, String id, String vi, String en) {
        officer.adds(
                "Lĩnh vực",
                Map.of(
                        CODE,
                        ID,
                        "Mã lĩnh vực *",
                        id,
                        "Tên lĩnh vực (tiếng Việt) *",
                        vi,
                        "Tên lĩnh vực (tiếng Anh) *",
                        en));
    }

    private static void action(Officer officer, String id, String field, String title, String lead, String due) {
        officer.adds(
                "Nhiệm vụ",
                Map.of(
                        CODE,
                        ID,
                        "Mã nhiệm vụ *",
                        id,
                        "Mã lĩnh vực",
                        field,
                        "Nội dung nhiệm vụ (tiếng Việt) *",
                        title,
                        "Nội dung nhiệm vụ (tiếng Anh) *",
                        title,
                        "Cơ quan chủ trì",
                        lead,
                        "Thời hạn hoàn thành",
                        day(due)));
    }

    /** Three departments of one party fill in the form that it was sent; the other party sends nothing. */
    private void report() throws IOException {
        done(
                "template",
                "--all",
                "--quarter",
                "2024-Q3",
                "--as-of",
                "2024-09-15",
                "--reports",
                file("reports-in"),
                "--out",
                file("02-bieu-mau"));
        fill("so-y-te", officer -> {
            status(officer, "benh-vien-ve-tinh", "Đang thực hiện", 60);
            figure(officer, 12);
        });
        fill("so-noi-vu", officer -> status(officer, "kham-luan-phien", "Đang thực hiện", 40));
        fill("so-xay-dung", officer -> {
            status(officer, "cau-song-doc", "Đang thực hiện", 10);
            status(officer, "benh-vien-ve-tinh", "Chưa thực hiện", 0);
        });
        Path merged = file("03-gop/bao-cao.xlsx");
        Said said = camket(
                "merge",
                file("03-gop/so-y-te.xlsx"),
                file("03-gop/so-noi-vu.xlsx"),
                file("03-gop/so-xay-dung.xlsx"),
                "--reports",
                file("reports-in"),
                "--as-of",
                "2024-09-16",
                "--out",
                merged);
        assertEquals(1, said.exit(), said.out() + said.err());
        try (Officer officer = Officer.opens(merged)) {
            assertEquals("", officer.reads("Nhiệm vụ", "Mã nhiệm vụ", "benh-vien-ve-tinh", "Tình trạng"));
            status(officer, "benh-vien-ve-tinh", "Đang thực hiện", 60);
            officer.removes("Cần thống nhất");
            officer.fills("Thông tin chung", "Ngày báo cáo", day("2024-09-16"));
            officer.saves(file("reports-in/2024-Q3/ca-mau.xlsx"));
        }
    }

    private void fill(String department, Typing typing) throws IOException {
        try (Officer officer = Officer.opens(file("02-bieu-mau/" + ID + "_ca-mau_2024-Q3.xlsx"))) {
            typing.in(officer);
            officer.saves(file("03-gop/" + department + ".xlsx"));
        }
    }

    private static void status(Officer officer, String action, String status, int progress) {
        officer.changes(
                "Nhiệm vụ", "Mã nhiệm vụ", action, Map.of("Tình trạng", status, "Tỷ lệ hoàn thành (%)", progress));
    }

    private static void figure(Officer officer, int value) {
        officer.changes("Chỉ tiêu", "Mã chỉ tiêu", "bac-si", Map.of("Thực hiện", value));
    }

    private void chase() {
        Said said =
                done("remind", "--as-of", "2024-10-01", "--reports", file("reports-in"), "--out", file("04-don-doc"));
        assertTrue(Files.exists(file("04-don-doc/soc-trang/cong-van-don-doc.docx")), said.out());
        assertFalse(Files.exists(file("04-don-doc/ca-mau")), said.out());
    }

    private Said check(String day) {
        Said said = camket(
                "check",
                "--as-of",
                day,
                "--reports",
                file("reports-in"),
                "--out",
                file("reports-out"),
                "--fail-on",
                "never");
        assertEquals(0, said.exit(), said.err());
        return said;
    }

    private String found(String day, String rule) throws IOException {
        JsonNode findings = new ObjectMapper()
                .readTree(file("reports-out/" + day + "/findings.json").toFile())
                .get("findings");
        for (JsonNode finding : findings) {
            if (finding.get("rule").asText().endsWith(rule)) {
                return finding.toString();
            }
        }
        return "";
    }

    private void answer() throws IOException {
        check("2024-10-01");
        assertTrue(found("2024-10-01", "missing-reports").contains("soc-trang"));
        try (Officer officer = Officer.opens(file("reports-out/2024-10-01/units/soc-trang.xlsx"))) {
            officer.changes(
                    "Việc cần xử lý",
                    "Quy tắc",
                    "missing-reports",
                    Map.of(
                            "Giải trình", "Đang chờ số liệu của Sở Y tế",
                            "Người trả lời", "Lê Thị Lan",
                            "Ngày trả lời", day("2024-10-01")));
            officer.saves(file("reports-in/2024-Q3/tra-loi-soc-trang.xlsx"));
        }
        check("2024-10-02");
        assertTrue(found("2024-10-02", "missing-reports").contains("Đang chờ số liệu"));
    }

    private void confer() throws IOException {
        register("06-so-theo-doi.xlsx", officer -> {
            officer.adds(
                    "Hội nghị",
                    Map.of(
                            CODE,
                            ID,
                            "Đã họp hay dự kiến *",
                            "đã họp",
                            "Loại *",
                            "sơ kết",
                            "Ngày tổ chức *",
                            day("2024-12-20"),
                            "Văn bản",
                            "152/TB-UBND"));
            officer.adds(
                    "Nhiệm vụ",
                    Map.of(
                            CODE,
                            ID,
                            "Mã nhiệm vụ *",
                            "quy-che-phoi-hop",
                            "Kết luận hội nghị ngày",
                            day("2024-12-20"),
                            "Nội dung nhiệm vụ (tiếng Việt) *",
                            "Ban hành quy chế phối hợp",
                            "Nội dung nhiệm vụ (tiếng Anh) *",
                            "Issue the rules of cooperation",
                            "Cơ quan chủ trì",
                            "Cà Mau",
                            "Thời hạn hoàn thành",
                            day("2025-01-31")));
        });
        check("2025-02-05");
        assertTrue(found("2025-02-05", "overdue-action").contains("action:benh-vien-ve-tinh"));
        String brief = brief("2025-02-05");
        int opening = brief.indexOf("TÌNH HÌNH THỰC HIỆN KẾT LUẬN HỘI NGHỊ NGÀY 20/12/2024");
        assertTrue(opening > 0 && opening < brief.indexOf("Ban hành quy chế phối hợp"), brief);
    }

    private String brief(String day) throws IOException {
        try (XWPFDocument brief = new XWPFDocument(Files.newInputStream(file("reports-out/" + day + "/brief.docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(brief)) {
            return text.getText();
        }
    }

    private void amend() throws IOException {
        Said said = register("07-so-theo-doi.xlsx", officer -> {
            officer.changes(
                    "Nhiệm vụ", "Mã nhiệm vụ *", "benh-vien-ve-tinh", Map.of("Thời hạn hoàn thành", day("2025-03-31")));
            officer.adds(
                    "Điều chỉnh",
                    Map.of(
                            CODE,
                            ID,
                            "Mã nhiệm vụ, cam kết *",
                            "benh-vien-ve-tinh",
                            "Ngày thay đổi *",
                            day("2025-02-10"),
                            "Văn bản thay đổi",
                            "12/PL-UBND",
                            "Thời hạn cũ, chỉ tiêu cũ *",
                            day("2024-12-31")));
        });
        assertTrue(said.out().contains("31/03/2025"), said.out());
        check("2025-03-01");
        assertFalse(found("2025-03-01", "overdue-action").contains("action:benh-vien-ve-tinh"));
    }

    private void mergeUnits() throws IOException {
        check("2025-10-15");
        assertFalse(found("2025-10-15", "unconfirmed-succession").isEmpty());
        Path list = file("08-ke-thua.xlsx");
        done("register succession", "--as-of", "2025-10-15", "--reports", file("reports-in"), "--out", list);
        try (Officer officer = Officer.opens(list)) {
            assertTrue(officer.reads("Kế thừa", "Thỏa thuận, mã", ID, "Đề xuất").contains("Ký lại"));
        }
        register(
                "09-so-theo-doi.xlsx",
                officer -> officer.adds(
                        "Văn bản",
                        Map.of(
                                CODE,
                                ID,
                                "Vai trò *",
                                "kế thừa",
                                "Số, ký hiệu",
                                "88/CV-UBND",
                                "Ngày văn bản *",
                                day("2025-10-20"))));
        check("2025-10-21");
        assertTrue(found("2025-10-21", "unconfirmed-succession").isEmpty());
        String id = Finding.idOf("overdue-action", ID, "action:benh-vien-ve-tinh");
        String explained = done("explain", id, "--out", file("reports-out")).out();
        assertTrue(
                explained.contains("Thời hạn trước: 31/12/2024, điều chỉnh ngày 10/02/2025 theo 12/PL-UBND"),
                explained);
    }

    private void renew() throws IOException {
        check("2026-04-15");
        assertFalse(found("2026-04-15", "lapsed-agreement").isEmpty());
        Said said = done("register renew", ID, "--as-of", "2026-04-15", "--reports", file("reports-in"));
        assertTrue(said.out().contains("cau-song-doc"), said.out());
        check("2026-04-16");
        assertTrue(found("2026-04-16", "lapsed-agreement").isEmpty());
        String next = Files.readString(file("rules/agreements/ca-mau-soc-trang-2026.json"));
        assertTrue(next.contains("\"renews\": \"" + ID + "\"") && next.contains("\"unit\": \"can-tho\""), next);
    }
}
