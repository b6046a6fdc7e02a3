package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.AsOf;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.obligation.Attribution;
import vn.camket.register.RegisterFiles;
import vn.camket.workbook.WorkbookReader;

/** Puts the files of three departments of Cần Thơ together. */
class MergeCommandTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final String DONE = "Đã hoàn thành";
    private static final String GOING = "Đang thực hiện";

    @TempDir
    private Path work;

    private Path health;
    private Path transport;
    private Path trade;

    @BeforeEach
    void three_departments() throws IOException {
        health = new DepartmentBook("Sở Y tế thành phố Cần Thơ", "Quý II/2025")
                .task(null, "Khám bệnh lưu động cho đồng bào", GOING, 30, "Đã khám 2 đợt")
                .figure("bac-si-chuyen-khoa", null, 12, "31/BC-SYT")
                .write(work.resolve("so-y-te.xlsx"));
        transport = new DepartmentBook("Sở Giao thông vận tải thành phố Cần Thơ", "Quý II/2025")
                .task("duong-tinh-926", null, GOING, 80, "Đã thông xe", "12/BC-SGTVT ngày 02/6/2025", "Thiếu cát")
                .task("bon-tong-mot-ngan", null, GOING, 45, "Đang thi công")
                .write(work.resolve("so-gtvt.xlsx"));
        trade = new DepartmentBook("Sở Công Thương thành phố Cần Thơ", "Quý II/2025")
                .task("duong-tinh-926", null, null, null, "Đã lập điểm bán hàng dọc tuyến", null, null)
                .review("Sơ kết", "12/5/2025", "98/TB-VPUB", "Giao sở rà soát")
                .write(work.resolve("so-ct.xlsx"));
    }

    private Said merge(Object... more) throws IOException {
        Path reports = Files.createDirectories(work.resolve("reports"));
        Stream<Object> usual = Stream.of("--reports", reports, "--rules", "rules", "--as-of", "2025-06-15");
        return Said.to("merge", Stream.concat(usual, Stream.of(more)).toArray());
    }

    private Report read(String file) {
        List<Report> reports = new Attribution(REGISTER, new AsOf(LocalDate.of(2025, 6, 30)))
                .attribute(file, new WorkbookReader(REGISTER.vocabulary()).read(work.resolve(file)))
                .reports();
        assertEquals(1, reports.size());
        return reports.get(0);
    }

    private static ReportedAction task(Report report, String name) {
        return report.actions().stream()
                .filter(row -> name.equals(row.code().or(row.content().value())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_departments_say_stands_in_one_report_of_the_unit() throws IOException {
        Said said = merge(health, transport, trade, "--out", work.resolve("out.xlsx"));
        Report report = read("out.xlsx");

        assertEquals(0, said.exit(), said.out() + said.err());
        assertEquals("can-tho", report.unit());
        assertEquals("2025-Q2", report.quarter().toString());
        assertEquals("80", task(report, "duong-tinh-926").progress().value().toPlainString());
        assertEquals(
                "Sở Công Thương: Đã lập điểm bán hàng dọc tuyến\nSở Giao thông vận tải: Đã thông xe",
                task(report, "duong-tinh-926").result().value());
        assertEquals(
                "Đã khám 2 đợt",
                task(report, "Khám bệnh lưu động cho đồng bào").result().value());
        assertEquals("12", value(report));
        assertEquals(1, report.reviews().size());
    }

    private static String value(Report report) {
        return report.measurements().stream()
                .filter(row -> row.actual().isGiven())
                .map(row -> row.actual().value().value().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_order_of_the_files_does_not_matter() throws IOException {
        merge(health, transport, trade, "--out", work.resolve("one.xlsx"));
        merge(trade, health, transport, "--out", work.resolve("other.xlsx"));
        assertArrayEquals(Files.readAllBytes(work.resolve("one.xlsx")), Files.readAllBytes(work.resolve("other.xlsx")));
    }

    @Test
    void different_statuses_are_told_and_left_to_people() throws IOException {
        Path other = new DepartmentBook("Sở Xây dựng thành phố Cần Thơ", "Quý II/2025")
                .task("duong-tinh-926", null, DONE, 80)
                .write(work.resolve("so-xd.xlsx"));
        Said said = merge(transport, other, "--out", work.resolve("out.xlsx"));
        Report report = read("out.xlsx");

        assertEquals(1, said.exit(), said.out() + said.err());
        assertTrue(said.out().contains("\"Đang thực hiện\": so-gtvt.xlsx, trang tính Việc, ô C2"), said.out());
        assertTrue(said.out().contains("\"Đã hoàn thành\": so-xd.xlsx, trang tính Việc, ô C2"), said.out());
        assertTrue(task(report, "duong-tinh-926").status().isBlank());
        assertEquals("80", task(report, "duong-tinh-926").progress().value().toPlainString());
    }

    @Test
    void different_values_are_told_and_left_to_people() throws IOException {
        Path other = new DepartmentBook("Sở Nội vụ thành phố Cần Thơ", "Quý II/2025")
                .figure("bac-si-chuyen-khoa", null, "hơn 12", null)
                .write(work.resolve("so-nv.xlsx"));
        Said said = merge(health, other, "--out", work.resolve("out.xlsx"));

        assertEquals(1, said.exit(), said.out() + said.err());
        assertTrue(said.out().contains("\"hơn 12\": so-nv.xlsx"), said.out());
        assertTrue(read("out.xlsx").measurements().stream()
                .allMatch(row -> row.actual().isBlank()));
    }

    @Test
    void evidence_of_two_dates_is_left_to_people() throws IOException {
        Path other = new DepartmentBook("Sở Xây dựng thành phố Cần Thơ", "Quý II/2025")
                .task("duong-tinh-926", null, GOING, 80, null, "45/BC-SXD ngày 10/6/2025")
                .write(work.resolve("so-xd.xlsx"));
        Said said = merge(transport, other, "--out", work.resolve("out.xlsx"));

        assertEquals(1, said.exit(), said.out() + said.err());
        assertTrue(said.out().contains("cột \"Văn bản minh chứng\""), said.out());
        assertTrue(task(read("out.xlsx"), "duong-tinh-926").evidence().isBlank());
    }

    @Test
    void a_file_of_another_quarter_is_refused() throws IOException {
        Path late = new DepartmentBook("Sở Tài chính thành phố Cần Thơ", "Quý I/2025")
                .task("duong-tinh-926", null, GOING)
                .write(work.resolve("so-tc.xlsx"));
        Said open = merge(health, late, "--out", work.resolve("out.xlsx"));
        Said told = merge(health, late, "--quarter", "2025-Q2", "--out", work.resolve("out.xlsx"));

        assertEquals(2, open.exit(), open.out() + open.err());
        assertTrue(open.out().contains("so-y-te.xlsx: ghi kỳ Quý II/2025 (Bìa!B3)"), open.out());
        assertTrue(open.out().contains("so-tc.xlsx: ghi kỳ Quý I/2025 (Bìa!B3)"), open.out());
        assertEquals(2, told.exit(), told.out() + told.err());
        assertFalse(told.out().contains("so-y-te.xlsx"), told.out());
        assertTrue(told.out().contains("khác với Quý II/2025"), told.out());
        assertFalse(Files.exists(work.resolve("out.xlsx")));
    }

    @Test
    void files_of_other_units_are_refused_and_those_of_a_merged_unit_are_not() throws IOException {
        Path foreign = new DepartmentBook("Sở Y tế thành phố Hà Nội", "Quý III/2025").write(work.resolve("hn.xlsx"));
        Path former = new DepartmentBook("Sở Y tế tỉnh Hậu Giang", "Quý III/2025")
                .task("duong-tinh-931b", null, GOING)
                .write(work.resolve("hg.xlsx"));
        Path present = new DepartmentBook("Sở Nội vụ thành phố Cần Thơ", "Quý III/2025")
                .task("duong-tinh-931b", null, GOING)
                .write(work.resolve("ct.xlsx"));

        assertEquals(
                2, merge(foreign, present, "--out", work.resolve("out.xlsx")).exit());
        Said said = merge(former, present, "--out", work.resolve("out.xlsx"));
        assertEquals(0, said.exit(), said.out() + said.err());
    }

    @Test
    void a_broken_file_is_refused_and_nothing_is_written() throws IOException {
        Path broken = Files.writeString(work.resolve("hong.xlsx"), "PK\3\4", StandardCharsets.UTF_8);
        Said said = merge(health, broken, "--out", work.resolve("out.xlsx"));

        assertEquals(2, said.exit(), said.out() + said.err());
        assertTrue(said.out().contains("hong.xlsx: "), said.out());
        assertFalse(Files.exists(work.resolve("out.xlsx")));
    }

    @Test
    void what_covers_leave_open_may_be_told() throws IOException {
        Path open = new DepartmentBook("Sở Y tế", null)
                .task("duong-tinh-926", null, GOING)
                .write(work.resolve("mo.xlsx"));
        Path out = work.resolve("out.xlsx");

        assertEquals(2, merge(open, "--out", out).exit());
        Said said = merge(open, "--unit", "can-tho", "--quarter", "2025-Q2", "--out", out);
        assertEquals(0, said.exit(), said.out() + said.err());
        assertEquals(
                2,
                merge(open, "--unit", "can-tho", "--quarter", "2025-Q2", "--out", out)
                        .exit());
    }

    @Test
    void what_is_not_understood_is_told_and_kept_as_it_is() throws IOException {
        Path odd = new DepartmentBook("Sở Xây dựng thành phố Cần Thơ", "Quý II/2025")
                .task("duong-tinh-926", null, "chắc là sắp", null, "=1+1")
                .write(work.resolve("so-xd.xlsx"));
        Said said = merge(odd, "--out", work.resolve("out.xlsx"));
        ReportedAction row = task(read("out.xlsx"), "duong-tinh-926");

        assertEquals(0, said.exit(), said.out() + said.err());
        assertTrue(said.out().contains("Việc!C2 \"chắc là sắp\""), said.out());
        assertEquals("chắc là sắp", row.status().cell().text());
        assertEquals("=1+1", row.result().value());
    }
}
