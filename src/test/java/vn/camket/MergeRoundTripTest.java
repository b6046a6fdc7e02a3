package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Form;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Section;
import vn.camket.finding.Finding;
import vn.camket.obligation.Verdicts;
import vn.camket.output.TemplateWorkbook;
import vn.camket.register.RegisterFiles;
import vn.camket.workbook.WorkbookReader;

/** Lets three departments fill in the same form, merges it, settles what is disputed and checks the report. */
class MergeRoundTripTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final WorkbookReader READER = new WorkbookReader(REGISTER.vocabulary());
    private static final Quarter QUARTER = Quarter.parse("2025-Q2");
    private static final int CODE = 1;
    private static final int STATUS = 7;
    private static final int PROGRESS = 8;
    private static final int RESULT = 9;
    private static final int EVIDENCE = 10;

    @TempDir
    private Path folder;

    private Request request() {
        return new Request(
                folder,
                Path.of("rules"),
                folder,
                LocalDate.of(2025, 6, 15),
                List.of("can-tho-hau-giang-2021"),
                List.of("can-tho"),
                null,
                Language.VI,
                1,
                false,
                null,
                false);
    }

    /** @param rows by code: status, progress, result, evidence */
    private Path department(String name, Form form, Map<String, Object[]> rows) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(FilledForm.blank(form, REGISTER, Language.VI)))) {
            rows.forEach((code, values) -> {
                Row row = row(book.getSheet("Nhiệm vụ"), code);
                for (int at = 0; at < values.length; at++) {
                    put(row.getCell(STATUS + at), values[at]);
                }
            });
            save(book, file);
        }
        return file;
    }

    private static Row row(Sheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(CODE) != null && row.getCell(CODE).toString().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no row " + code);
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    private static void save(XSSFWorkbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    /** As a person does: takes the first value of each cell that is listed, and signs. */
    private static void settle(Path file) throws IOException {
        byte[] merged = Files.readAllBytes(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(merged))) {
            for (Row row : book.getSheet("Cần thống nhất")) {
                Cell place = row.getCell(1);
                if (place != null && place.toString().startsWith("Nhiệm vụ!")) {
                    CellReference at = new CellReference(place.toString().substring("Nhiệm vụ!".length()));
                    Cell cell = book.getSheet("Nhiệm vụ").getRow(at.getRow()).getCell(at.getCol());
                    assertEquals("", cell.toString());
                    assertTrue(
                            !cell.getCellStyle().getLocked(), cell.getAddress().toString());
                    cell.setCellValue(row.getCell(4).toString());
                }
            }
            for (Row row : book.getSheetAt(0)) {
                if (row.getCell(0).toString().equals("Ngày báo cáo")) {
                    row.getCell(1).setCellValue("13/6/2025");
                } else if (row.getCell(0).toString().equals("Số văn bản")) {
                    row.getCell(1).setCellValue("215/BC-UBND");
                }
            }
            save(book, file);
        }
    }

    @Test
    void a_settled_report_reads_back_row_by_row_without_a_fault_of_reporting() throws IOException {
        Form form = Templates.one(request(), QUARTER).forms().get(0);
        List<Path> files = List.of(
                department(
                        "so-ct.xlsx",
                        form,
                        Map.of(
                                "duong-tinh-926", new Object[] {"Đang thực hiện", 60, "Đã họp", "12/BC-SCT"},
                                "su-kien-lien-vung", new Object[] {"Thường xuyên", null, "Đã tổ chức 2 sự kiện"})),
                department("so-gtvt.xlsx", form, Map.of("duong-tinh-926", new Object[] {
                    "Tạm dừng", 60, "Chờ mặt bằng", "47/BC-SGTVT"
                })),
                department("so-yt.xlsx", form, Map.of()));
        Path out = folder.resolve("out.xlsx");
        Merging.Merged merged = Merging.of(request(), QUARTER, files);
        try (OutputStream stream = Files.newOutputStream(out)) {
            TemplateWorkbook.write(merged.report(), REGISTER, Language.VI, stream);
        }
        settle(out);
        Reading reading = READER.read(out);

        assertEquals(1, merged.report().disputes());
        assertEquals(
                form.tasks().size(),
                reading.sections().stream()
                        .map(Section::actions)
                        .mapToInt(List::size)
                        .sum());
        assertEquals(List.of(), faults(reading));
        Row row = row(new XSSFWorkbook(Files.newInputStream(out)).getSheet("Nhiệm vụ"), "duong-tinh-926");
        assertEquals("Đang thực hiện", row.getCell(STATUS).toString());
        assertEquals("60.0", row.getCell(PROGRESS).toString());
        assertEquals(
                "so-ct.xlsx: Đã họp\nso-gtvt.xlsx: Chờ mặt bằng",
                row.getCell(RESULT).toString());
        assertEquals(
                "so-ct.xlsx: 12/BC-SCT\nso-gtvt.xlsx: 47/BC-SGTVT",
                row.getCell(EVIDENCE).toString());
        assertEquals(
                "Nguồn:\nso-ct.xlsx, trang tính Nhiệm vụ, dòng " + (row.getRowNum() + 1)
                        + " (Tình trạng, Tỷ lệ hoàn thành (%), Kết quả thực hiện, Văn bản minh chứng)\nso-gtvt.xlsx,"
                        + " trang tính Nhiệm vụ, dòng " + (row.getRowNum() + 1)
                        + " (Tình trạng, Tỷ lệ hoàn thành (%), Kết quả thực hiện, Văn bản minh chứng)",
                row.getCell(0).getCellComment().getString().getString());
    }

    private static List<String> faults(Reading reading) {
        return Verdicts.all(new TreeMap<>(Map.of("out.xlsx", reading)), "2025-06-15").stream()
                .filter(finding -> finding.rule().family().equals("reporting-duty"))
                .filter(finding -> finding.evidence().stream().anyMatch(place -> !place.isRegister()))
                .map(MergeRoundTripTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.rule().id() + " " + finding.subject() + " " + finding.values();
    }
}
