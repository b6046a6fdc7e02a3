package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer changes is shown in words, and written where it stands in the file and nowhere else. */
class RegisterChangesTest {
    private static final String FULL = RegisterBook.FULL;

    @TempDir
    private Path work;

    /**
     * A change of one kind of value.
     *
     * @param shown how it is told
     * @param former text of the file
     * @param now what stands in its place
     */
    private record Edit(String cell, Object typed, String shown, String former, String now) {}

    private static final List<Edit> EDITS = List.of(
            new Edit(
                    "Thông tin chung!H4",
                    LocalDate.of(2026, 6, 30),
                    "từ \"31/12/2025\" thành \"30/06/2026\"",
                    "\"to\": \"2025-12-31\"",
                    "\"to\": \"2026-06-30\""),
            new Edit(
                    "Thông tin chung!F4",
                    "1/3/2021",
                    "từ \"26/02/2021\" thành \"01/03/2021\"",
                    "\"signedOn\": \"2021-02-26\"",
                    "\"signedOn\": \"2021-03-01\""),
            new Edit(
                    "Thông tin chung!E4",
                    "department",
                    "từ \"cấp ủy\" thành \"cấp sở\"",
                    "\"level\": \"party-committee\"",
                    "\"level\": \"department\""),
            new Edit(
                    "Thông tin chung!J4",
                    "không",
                    "từ \"có\" thành \"không\"",
                    "\"annualPlan\": true",
                    "\"annualPlan\": false"),
            new Edit(
                    "Thông tin chung!L4",
                    3,
                    "từ \"0\" thành \"3\"",
                    "\"announcedChildren\": 0",
                    "\"announcedChildren\": 3"),
            new Edit(
                    "Thông tin chung!P4",
                    "Quý I/2025",
                    "từ \"Quý III/2024\" thành \"Quý I/2025\"",
                    "\"from\": \"2024-Q3\"",
                    "\"from\": \"2025-Q1\""),
            new Edit(
                    "Thông tin chung!M4",
                    null,
                    "từ \"can-tho-hau-giang-2005\" thành trống",
                    "  \"renews\": \"can-tho-hau-giang-2005\",\n",
                    ""),
            new Edit(
                    "Lĩnh vực!E5",
                    "Y tế; Sức khỏe",
                    "từ trống thành \"Y tế; Sức khỏe\"",
                    "\"aliases\": null",
                    "\"aliases\": [\"Y tế\", \"Sức khỏe\"]"),
            new Edit(
                    "Nhiệm vụ!E4",
                    "Việc một (sửa)",
                    "từ \"Việc một\" thành \"Việc một (sửa)\"",
                    "\"vi\": \"Việc một\"",
                    "\"vi\": \"Việc một (sửa)\""),
            new Edit(
                    "Nhiệm vụ!G5",
                    "hau-giang",
                    "từ \"Cần Thơ\" thành \"Hậu Giang\"",
                    "\"lead\": \"can-tho\"",
                    "\"lead\": \"hau-giang\""),
            new Edit(
                    "Cam kết!I4",
                    1500.5,
                    "từ \"1.234.567,89\" thành \"1.500,5\"",
                    "\"target\": 1234567.890",
                    "\"target\": 1500.5"),
            new Edit(
                    "Cam kết!L4",
                    "Cần Thơ",
                    "từ \"Hậu Giang; Cần Thơ\" thành \"Cần Thơ\"",
                    "\"by\": [\"hau-giang\", \"can-tho\"]",
                    "\"by\": [\"can-tho\"]"),
            new Edit("Điều chỉnh!E6", 900, "từ \"1.000\" thành \"900\"", "\"was\": 1e3", "\"was\": 900"),
            new Edit("Văn bản!C5", "02/KH", "từ trống thành \"02/KH\"", "\"number\": null", "\"number\": \"02/KH\""),
            new Edit(
                    "Ngưỡng riêng!C6",
                    LocalDate.of(2027, 7, 1),
                    "từ \"01/06/2027\" thành \"01/07/2027\"",
                    "until\": \"2027-06-01\"",
                    "until\": \"2027-07-01\""));

    @Test
    void each_kind_of_value_is_shown_and_then_written_at_its_place() throws IOException {
        RegisterBook book = RegisterBook.of(work, FULL);
        String before = book.text(FULL);
        book.export("vi");
        book.edit(sheets -> EDITS.forEach(edit -> RegisterBook.put(sheets, edit.cell(), edit.typed())));
        Said shown = book.bringIn("vi");
        for (Edit edit : EDITS) {
            assertTrue(
                    shown.out().lines().anyMatch(line -> line.contains(edit.cell()) && line.contains(edit.shown())),
                    edit + "\n" + shown.out() + shown.err());
        }
        assertEquals(
                EDITS.size(),
                shown.out().lines().filter(line -> line.startsWith("  ")).count(),
                shown.out());
        assertTrue(shown.out().contains("Chưa ghi gì"), shown.out());
        assertEquals(before, book.text(FULL));

        assertEquals(0, book.bringIn("vi", "--write").exit());
        String expected = before;
        for (Edit edit : EDITS) {
            assertTrue(expected.contains(edit.former()), edit.former());
            expected = expected.replace(edit.former(), edit.now());
        }
        assertEquals(expected.replace("\\u00A0", "\u00A0"), book.text(FULL).replace("\\u00A0", "\u00A0"));
        assertEquals("Không có thay đổi.", book.bringIn("vi", "--write").out().strip());
    }

    @Test
    void a_new_agreement_becomes_a_new_file() throws IOException {
        RegisterBook book = RegisterBook.of(work, RegisterBook.BARE);
        book.export("vi");
        book.edit(sheets -> {
            List.of("new-2026", "Thỏa thuận mới", "A new one", "thỏa thuận", "cấp tỉnh")
                    .forEach(text -> RegisterBook.put(
                            sheets,
                            "Thông tin chung!"
                                    + "ABCDE"
                                            .charAt(List.of(
                                                            "new-2026",
                                                            "Thỏa thuận mới",
                                                            "A new one",
                                                            "thỏa thuận",
                                                            "cấp tỉnh")
                                                    .indexOf(text))
                                    + "5",
                            text));
            RegisterBook.put(sheets, "Thông tin chung!G5", LocalDate.of(2026, 1, 1));
            RegisterBook.put(sheets, "Các bên!A5", "new-2026");
            RegisterBook.put(sheets, "Các bên!B5", "TP. Cần Thơ");
        });
        Said said = book.bringIn("vi", "--write");
        assertTrue(said.out().contains("Thông tin chung!A5: thỏa thuận mới \"Thỏa thuận mới\""), said.out());
        assertEquals("""
                {
                  "$schema": "agreement.schema.json",
                  "id": "new-2026",
                  "title": {
                    "vi": "Thỏa thuận mới",
                    "en": "A new one"
                  },
                  "instrument": "agreement",
                  "level": "province",
                  "from": "2026-01-01",
                  "parties": [
                    {
                      "unit": "can-tho"
                    }
                  ]
                }
                """, book.text("new-2026"));
    }

    @Test
    void rows_are_added_moved_and_removed() throws IOException {
        RegisterBook book = RegisterBook.of(work, FULL);
        book.export("vi");
        book.edit(sheets -> {
            RegisterBook.put(sheets, "Nhiệm vụ!A6", FULL);
            RegisterBook.put(sheets, "Nhiệm vụ!B6", "viec-2");
            RegisterBook.put(sheets, "Nhiệm vụ!C6", "y-te");
            RegisterBook.put(sheets, "Nhiệm vụ!E6", "Việc hai");
            RegisterBook.put(sheets, "Nhiệm vụ!F6", "Action two");
            RegisterBook.put(sheets, "Nhiệm vụ!C4", "y-te");
            sheets.getSheet("Nguồn").removeRow(sheets.getSheet("Nguồn").getRow(3));
        });
        String told = book.bringIn("vi", "--write").out();
        assertTrue(told.contains("Nhiệm vụ!A6: thêm \"viec-2, Việc hai\""), told);
        assertTrue(told.contains("Mã lĩnh vực: từ \"dau-tu\" thành \"y-te\""), told);
        assertTrue(told.contains("Nguồn: bỏ \"Báo Cần Thơ\""), told);
        assertFalse(book.text(FULL).contains("\"sources\""));
        assertTrue(Files.readString(book.agreement(FULL)).contains("\"id\": \"viec-2\""));
    }
}
