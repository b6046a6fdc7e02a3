package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.SmallRules;
import vn.camket.fact.Agreement;
import vn.camket.register.RegisterFiles;

/** Begins the next phase of a small agreement of three parties, one of them gone, of the project's register. */
class RegisterRenewTest {
    private static final String FORMER = """
            {
              "id": "vi-du-2021",
              "illustrative": true,
              "title": {"vi": "Chương trình giai đoạn 2021-2025", "en": "Programme 2021 – 2025"},
              "instrument": "programme", "level": "party-committee", "signedOn": "2021-02-26",
              "from": "2021-01-01", "to": "2025-12-31", "parent": "khung-2020",
              "parties": [
                {"unit": "hau-giang", "as": "Tỉnh ủy Hậu Giang", "focal": "so-ke-hoach-va-dau-tu", "focalSince": "2021-03-01"},
                {"unit": "can-tho", "as": "Thành ủy Cần Thơ"},
                {"unit": "hue", "as": "Tỉnh ủy Thừa Thiên Huế"}],
              "reporting": {"every": "half-year", "scheme": "calendar", "from": "2025-Q2"},
              "reviews": {"everyMonths": 18, "final": false, "held": [
                {"kind": "interim", "on": "2024-01-15", "document": "1/TB", "conclusions": [
                  {"id": "ket-luan-mot", "title": {"vi": "Lập tổ công tác", "en": "Form a team"}, "lead": "hau-giang"},
                  {"id": "ket-luan-hai", "title": {"vi": "Mở tuyến buýt", "en": "Open a line"}, "due": "2025-06-30"},
                  {"id": "ket-luan-xong", "title": {"vi": "Họp giao ban", "en": "Meet"}}]}]},
              "parameters": {"overdue-action.error": 45.0, "dissolved-reporter.until": "2026-03-01"},
              "fields": [
                {"id": "giao-thong", "name": {"vi": "Giao thông", "en": "Transport"}, "aliases": ["Hạ tầng"],
                  "actions": [
                    {"id": "xong", "title": {"vi": "Nâng cấp bến phà", "en": "Ferry"}, "lead": "can-tho", "due": "2024-06-30"},
                    {"id": "dang-lam", "title": {"vi": "Làm đường vành đai", "en": "Ring road"}, "lead": "hau-giang",
                      "due": "2025-06-30",
                      "amended": [{"on": "2023-05-01", "document": "9/PL", "was": "2023-12-31"}]},
                    {"id": "huy", "title": {"vi": "Xây cầu treo", "en": "Bridge"}, "due": "2024-06-30"},
                    {"id": "thuong-xuyen", "title": {"vi": "Trao đổi số liệu", "en": "Exchange data"}, "regular": true},
                    {"id": "han-moi", "title": {"vi": "Nạo vét kênh", "en": "Dredge"}, "due": "2026-01-01"}],
                  "commitments": [
                    {"id": "dat", "indicator": {"vi": "Số tuyến xe khách", "en": "Lines"}, "unit": "tuyến",
                      "kind": "cumulative", "target": 8},
                    {"id": "chua-dat", "indicator": {"vi": "Số cán bộ đào tạo", "en": "Staff"}, "unit": "người",
                      "kind": "cumulative", "baseline": 1, "target": 120.50, "by": ["hau-giang", "can-tho"],
                      "from": "2022-01-01", "due": "2025-06-30",
                      "amended": [{"on": "2023-05-01", "document": "9/PL", "was": 1E+2}]},
                    {"id": "chua-bao-cao", "indicator": {"vi": "Số hợp đồng", "en": "Contracts"}, "unit": "cái",
                      "kind": "cumulative", "baseline": 3, "target": 5},
                    {"id": "hang-nam", "indicator": {"vi": "Số sinh viên", "en": "Students"}, "unit": "người",
                      "kind": "yearly", "target": 10, "due": "2024-12-31"}]},
                {"id": "y-te", "name": {"vi": "Y tế", "en": "Health"}}],
              "documents": [{"role": "programme", "number": "1/KH", "on": "2021-03-01"}]
            }
            """;

    private static final String REPORT = """
            Thỏa thuận;vi-du-2021
            Đơn vị báo cáo;Cần Thơ
            Kỳ báo cáo;Quý IV/2025
            Ngày báo cáo;20/12/2025

            Mã nhiệm vụ;Lĩnh vực;Nội dung nhiệm vụ;Tình trạng
            xong;;Nâng cấp bến phà;Hoàn thành đúng hạn
            dang-lam;;Làm đường vành đai;Đang thực hiện
            huy;;Xây cầu treo;Đã hủy
            thuong-xuyen;;Trao đổi số liệu;Hoàn thành
            ket-luan-hai;Giao thông;Mở tuyến buýt;Đang thực hiện
            ket-luan-xong;;Họp giao ban;Hoàn thành
            ;;Trồng rừng ngập mặn ven biển;Đang thực hiện

            Mã chỉ tiêu;Tên chỉ tiêu;Thực hiện
            dat;Số tuyến xe khách;8
            chua-dat;Số cán bộ đào tạo;45
            hang-nam;Số sinh viên;12
            """;

    @TempDir
    private Path work;

    private SmallRules rules;
    private Path reports;

    @BeforeEach
    void register_the_former_one() throws IOException {
        rules = new SmallRules(work.resolve("rules")).write("agreements/vi-du-2021.json", FORMER);
        reports = Files.createDirectory(work.resolve("reports"));
        Files.writeString(reports.resolve("bao-cao.csv"), REPORT, StandardCharsets.UTF_8);
    }

    private Said renew(Object... more) {
        Stream<Object> usual = Stream.of("--reports", reports, "--rules", rules.path(), "--as-of", "2025-12-31");
        return Said.to("register renew", Stream.concat(Stream.of(more), usual).toArray());
    }

    private Path file(String id) {
        return rules.path().resolve("agreements").resolve(id + ".json");
    }

    private Agreement next(String id) {
        return RegisterFiles.load(rules.path()).agreements().get(id);
    }

    @Test
    void writes_what_is_left_to_be_done_with_its_history_and_nothing_else() throws IOException {
        Said said = renew("vi-du-2021");
        assertEquals(0, said.exit(), said.err());
        String expected =
                Files.readString(Path.of("src/test/resources/vn/camket/cli/vi-du-2026.json"), StandardCharsets.UTF_8);
        assertEquals(expected, Files.readString(file("vi-du-2026"), StandardCharsets.UTF_8));
    }

    @Test
    void what_it_writes_loads_without_fault_and_is_laid_out_as_the_formatter_would() {
        renew("vi-du-2021");
        assertEquals("vi-du-2021", next("vi-du-2026").renews());
        assertFalse(
                Said.rules("format", "--check", "--rules", rules.path()).out().contains("vi-du-2026.json"));
    }

    @Test
    void the_same_register_and_reports_give_the_same_bytes() throws IOException {
        renew("vi-du-2021");
        byte[] once = Files.readAllBytes(file("vi-du-2026"));
        Files.delete(file("vi-du-2026"));
        renew("vi-du-2021", "--lang", "en");
        assertArrayEquals(once, Files.readAllBytes(file("vi-du-2026")));
    }

    @Test
    void tells_what_was_carried_what_was_left_and_what_is_to_be_filled_in() {
        String out = renew("vi-du-2021").out().replaceAll("\\s+", " ");
        for (String words : new String[] {
            "từ 01/01/2026 đến 31/12/2030",
            "hau-giang, đầu mối so-ke-hoach-va-dau-tu → can-tho, đầu mối so-tai-chinh",
            "Nhiệm vụ chuyển sang: 5",
            "dang-lam (Làm đường vành đai), lĩnh vực Giao thông; thời hạn cũ 30/06/2025",
            "Cam kết chuyển sang: 3",
            "tính tiếp từ 45 người",
            "Không chuyển: 5",
            "xong (Nâng cấp bến phà): đã hoàn thành",
            "huy (Xây cầu treo): đã hủy bỏ",
            "dat (Số tuyến xe khách): đã đạt",
            "chỉ có trong báo cáo",
            "signedOn: ngày ký",
            "as: tên khi ký của hue",
            "can-tho xác nhận đầu mối là so-tai-chinh (thay so-ke-hoach-va-dau-tu)",
            "của 3 nhiệm vụ: dang-lam, ket-luan-hai, ket-luan-mot",
            "parent: thỏa thuận khung, nếu có; giai đoạn trước thuộc khung-2020"
        }) {
            assertTrue(out.contains(words), words + "\n" + out);
        }
        assertFalse(out.contains("Các bên nay là một đơn vị"), out);
    }

    @Test
    void without_reports_everything_is_carried_over() throws IOException {
        Files.delete(reports.resolve("bao-cao.csv"));
        assertTrue(renew("vi-du-2021").out().contains("Nhiệm vụ chuyển sang: 8"));
        assertTrue(Files.readString(file("vi-du-2026"), StandardCharsets.UTF_8).contains("chưa có báo cáo nào"));
    }

    @Test
    void parties_that_are_one_now_are_told_to_be_no_two_sides() {
        Said said = renew("can-tho-hau-giang-2021");
        assertEquals(1, next("can-tho-hau-giang-2026").parties().size());
        assertTrue(said.out().contains("Các bên nay là một đơn vị: TP. Cần Thơ"), said.out());
    }

    @Test
    void takes_the_id_and_the_days_that_it_is_given() {
        renew("vi-du-2021", "--id", "giai-doan-moi", "--from", "2026-03-01", "--to", "2027-02-28");
        Agreement next = next("giai-doan-moi");
        assertEquals("2026-03-01 2027-02-28", next.from() + " " + next.to());
        assertEquals("Chương trình giai đoạn 2026-2027", next.title().vi());
    }

    @Test
    void a_period_of_odd_days_is_taken_in_whole_months_and_an_id_without_a_year_gets_one() throws IOException {
        rules.write(
                "agreements/vi-du.json",
                FORMER.replace("vi-du-2021", "vi-du").replace("\"2021-01-01\", \"to\"", "\"2023-03-25\", \"to\""));
        renew("vi-du");
        assertEquals("2028-09-30", next("vi-du-2026").to().toString());
    }

    @Test
    void an_open_ended_agreement_is_followed_by_one_when_its_first_day_is_given() {
        String id = "ho-chi-minh-dak-nong-ict-2007";
        assertRefused("--from", renew(id));
        renew(id, "--from", "2026-01-01");
        Agreement next = next("ho-chi-minh-dak-nong-ict-2026");
        assertEquals(null, next.to());
        assertEquals(
                "lam-dong so-khoa-hoc-va-cong-nghe",
                next.parties().get(1).unit() + " " + next.parties().get(1).department());
    }

    @Test
    void refuses_what_is_not_there_what_is_renewed_already_and_what_would_be_written_over() throws IOException {
        assertRefused("gần nhất là \"vi-du-2021\"", renew("vi-du-2012"));
        assertRefused("Đã có " + file("can-tho-hau-giang-2021"), renew("vi-du-2021", "--id", "can-tho-hau-giang-2021"));
        assertRefused("--id", renew("vi-du-2021", "--id", "../ngoai"));
        assertRefused("--to", renew("vi-du-2021", "--to", "2025-12-31"));
        assertRefused("--from", renew("vi-du-2021", "--from", "2021-01-01"));
        renew("vi-du-2021");
        byte[] written = Files.readAllBytes(file("vi-du-2026"));
        assertRefused("giai đoạn sau là vi-du-2026", renew("vi-du-2021", "--id", "vi-du-khac"));
        assertArrayEquals(written, Files.readAllBytes(file("vi-du-2026")));
    }

    private static void assertRefused(String why, Said said) {
        assertEquals(2, said.exit(), said.out());
        assertTrue(said.err().contains(why), said.err());
    }
}
