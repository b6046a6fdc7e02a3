package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake in the register's workbook is told at its cell, all of them at once, and nothing is written. */
class RegisterMistakesTest {
    private static final String FULL = RegisterBook.FULL;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 1);

    @TempDir
    private Path work;

    /** @param words that the message has */
    private record Mistake(String cell, Object typed, String toldAt, String words) {
        static Mistake at(String cell, Object typed, String words) {
            return new Mistake(cell, typed, cell, words);
        }

        /** What belongs to the row of another mistake. */
        static Mistake and(String cell, Object typed) {
            return new Mistake(cell, typed, null, null);
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            Mistake.at("Thông tin chung!D4", "thoả ước", "không có trong danh sách"),
            Mistake.at("Thông tin chung!F4", "31/02/2021", "cần ngày có thật"),
            Mistake.at("Thông tin chung!H4", LocalDate.of(2020, 12, 31), "sớm hơn \"Ngày bắt đầu\""),
            Mistake.at("Thông tin chung!I4", "có lẽ", "không có trong danh sách"),
            Mistake.at("Thông tin chung!K4", FULL, "chỉ chính thỏa thuận này"),
            Mistake.at("Thông tin chung!L4", "ba", "cần một số nguyên"),
            Mistake.at("Thông tin chung!P4", "quý năm", "cần một quý"),
            Mistake.at("Thông tin chung!A5", FULL, "đã ghi ở ô A4"),
            Mistake.at("Thông tin chung!A6", "Mã Sai", "không dùng được"),
            new Mistake("Thông tin chung!B7", "Không mã", "Thông tin chung!A7", "Ô bắt buộc đang trống"),
            Mistake.at("Các bên!E4", "Cần Thơ", "không có trong danh sách"),
            Mistake.at("Các bên!B5", "Hậu Giangg", "Có phải là \"Hậu Giang\"?"),
            Mistake.at("Các bên!D5", 7, "số 0 ở đầu có thể đã mất"),
            Mistake.at("Các bên!A6", "full-2020", "Có phải là \"full-2021\"?"),
            Mistake.at("Lĩnh vực!C4", null, "Ô bắt buộc đang trống"),
            Mistake.and("Lĩnh vực!A6", FULL),
            Mistake.at("Lĩnh vực!B6", "dau-tu", "đã ghi ở ô B4"),
            Mistake.at("Nhiệm vụ!C4", "dau-tuu", "Có phải là \"dau-tu\"?"),
            Mistake.at("Nhiệm vụ!D5", DAY, "không có hội nghị đã họp ngày này"),
            Mistake.and("Nhiệm vụ!A6", FULL),
            new Mistake("Nhiệm vụ!B6", "viec-moi", "Nhiệm vụ!C6", "ghi mã lĩnh vực"),
            Mistake.and("Nhiệm vụ!A7", FULL),
            Mistake.and("Nhiệm vụ!C7", "y-te"),
            Mistake.at("Nhiệm vụ!B7", "viec-1", "đã dùng ở ô B4"),
            Mistake.and("Nhiệm vụ!A8", FULL),
            Mistake.and("Nhiệm vụ!B8", "viec-8"),
            Mistake.and("Nhiệm vụ!C8", "y-te"),
            Mistake.at("Nhiệm vụ!D8", LocalDate.of(2023, 5, 12), "chỉ giữ một trong hai"),
            Mistake.and("Nhiệm vụ!A9", FULL),
            Mistake.and("Nhiệm vụ!C9", "y-te"),
            Mistake.and("Nhiệm vụ!E9", "Việc"),
            Mistake.and("Nhiệm vụ!F9", "Work"),
            Mistake.at("Nhiệm vụ!B9", "Việc Mới", "chữ viết theo dạng"),
            Mistake.at("Cam kết!I4", "1.000 tỷ", "cần một số"),
            Mistake.at("Cam kết!K4", "=1/0", "Công thức bị lỗi"),
            Mistake.at("Cam kết!L4", "Cần Thơ; Hậu Zang", "\"Hậu Zang\" không có trong danh sách"),
            Mistake.and("Cam kết!A5", FULL),
            Mistake.and("Cam kết!B5", "cam-ket-2"),
            Mistake.and("Cam kết!C5", "y-te"),
            Mistake.and("Cam kết!D5", "Chỉ tiêu"),
            Mistake.and("Cam kết!E5", "Indicator"),
            Mistake.and("Cam kết!F5", "người"),
            Mistake.and("Cam kết!G5", "cumulative"),
            Mistake.and("Cam kết!I5", 5),
            Mistake.at("Cam kết!L5", "Cà Mau", "không phải là một bên của thỏa thuận"),
            Mistake.at("Hội nghị!F4", 3000, "số không lớn hơn 2100"),
            Mistake.at("Hội nghị!B6", "sẽ họp", "không có trong danh sách"),
            Mistake.at("Văn bản!C4", DAY, "Định dạng ô là Văn bản"),
            new Mistake("Văn bản!F5", null, "Văn bản!A5", "cần khóa \"Bên giao việc\""),
            Mistake.at("Điều chỉnh!B4", "khong-co", "không có nhiệm vụ hay cam kết"),
            Mistake.at("Điều chỉnh!E5", "năm sau", "cần ngày có thật"),
            Mistake.at("Điều chỉnh!E6", DAY, "cần một số"),
            new Mistake("Nguồn!B5", "Báo", "Nguồn!A5", "Ô bắt buộc đang trống"),
            Mistake.at("Ngưỡng riêng!B4", "overdue-action.eror", "Có phải là \"overdue-action.error\"?"),
            Mistake.at("Ngưỡng riêng!C5", "0,8", "cần một số"),
            Mistake.and("Ngưỡng riêng!A7", FULL),
            Mistake.and("Ngưỡng riêng!C7", DAY),
            Mistake.at("Ngưỡng riêng!B7", "dissolved-reporter.until", "đã ghi ở ô B6"));

    @Test
    void every_mistake_is_told_at_its_cell_and_nothing_is_written() throws IOException {
        RegisterBook book = RegisterBook.of(work, FULL);
        String before = book.text(FULL);
        book.export("vi");
        book.edit(sheets -> MISTAKES.forEach(mistake -> RegisterBook.put(sheets, mistake.cell(), mistake.typed())));
        Said said = book.bringIn("vi", "--write");
        List<String> lines = new ArrayList<>(said.out().lines().toList());
        List<String> missing = new ArrayList<>();
        for (Mistake mistake : MISTAKES) {
            boolean isTold = mistake.toldAt() == null
                    || lines.removeIf(line -> line.startsWith(book.file() + ", " + mistake.toldAt() + ": ")
                            && line.contains(mistake.words()));
            if (!isTold) {
                missing.add(mistake.toldAt() + " " + mistake.words());
            }
        }
        assertEquals(List.of(), missing, said.out() + said.err());
        long told =
                MISTAKES.stream().filter(mistake -> mistake.toldAt() != null).count();
        assertTrue(told >= 35, () -> "mistakes: " + told);
        assertEquals(2, said.exit());
        assertEquals(before, book.text(FULL));
        assertTrue(said.out().contains("chưa ghi gì"), said.out());
    }

    @Test
    void sheets_and_columns_that_are_not_there_or_twice_are_told() throws IOException {
        RegisterBook book = RegisterBook.of(work, FULL);
        book.export("en");
        book.edit(sheets -> {
            sheets.setSheetName(sheets.getSheetIndex("Documents"), "Papers");
            sheets.createSheet("Bao cao").createRow(0).createCell(0).setCellValue("?");
            RegisterBook.put(sheets, "Commitments!H3", "Origin");
            RegisterBook.put(sheets, "Parties!D3", "Unit");
            RegisterBook.put(sheets, "Sources!F4", "a remark");
            RegisterBook.put(sheets, "Own thresholds!A3", null);
        });
        String told = book.bringIn("en").out();
        Stream.of(
                        ": The sheet \"Documents\" is missing",
                        ", Papers: The register has no such sheet",
                        ", Bao cao: The register has no such sheet",
                        ", Commitments!H3: This sheet has no column \"Origin\"",
                        ", Commitments!A3: The column \"Baseline\" is missing",
                        ", Parties!D3: The column \"Unit\" is there twice",
                        ", Sources!F4: The cell \"a remark\" is of no column",
                        ", Own thresholds: There is no head")
                .forEach(words -> assertTrue(told.contains(book.file() + words), words + "\n" + told));
    }

    @Test
    void what_is_no_workbook_is_told_as_that() throws IOException {
        RegisterBook book = RegisterBook.of(work, FULL);
        Files.writeString(book.file(), "%PDF-1.7", StandardCharsets.UTF_8);
        Said said = book.bringIn("vi");
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("Định dạng .pdf chưa được hỗ trợ"), said.err());
    }
}
