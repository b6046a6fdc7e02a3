package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Amount;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Section;
import vn.camket.fact.Status;
import vn.camket.fact.Vocabulary;
import vn.camket.register.RegisterFiles;

/** Shows that words added to the files of the vocabulary change what is read, without a build. */
class OwnVocabularyTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_rules() throws IOException {
        Path rules = Path.of("rules");
        Files.createDirectories(folder.resolve("rules/agreements"));
        Files.createDirectories(folder.resolve("rules/vocabulary"));
        try (Stream<Path> files = Stream.concat(Files.list(rules), Files.list(rules.resolve("vocabulary")))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                Files.copy(file, folder.resolve("rules").resolve(rules.relativize(file)));
            }
        }
    }

    /** Puts a word before another one of a list. */
    private void add(String file, String before, String word) throws IOException {
        Path path = folder.resolve("rules/vocabulary").resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf('"' + before + '"');
        assertTrue(at > 0, before);
        Files.writeString(path, text.substring(0, at) + '"' + word + "\", " + text.substring(at));
    }

    private Vocabulary vocabulary() {
        return RegisterFiles.load(folder.resolve("rules")).vocabulary();
    }

    private Section section(Object[]... rows) {
        return new WorkbookReader(vocabulary())
                .read(Book.sheetOf(rows).save(folder))
                .sections()
                .get(0);
    }

    @Test
    void a_header_of_an_office_becomes_a_column() throws IOException {
        Object[][] rows = {row("Đầu việc", "Trạng thái", "Ai làm"), row("Khảo sát", "Hoàn thành", "Sở A")};
        assertEquals(0, section(rows).tables().size());
        add("headers.json", "Nội dung nhiệm vụ", "Đầu việc");
        add("headers.json", "Đơn vị chủ trì", "Ai làm");
        assertEquals("Khảo sát", section(rows).actions().get(0).content().value());
        assertEquals("Sở A", section(rows).actions().get(0).lead().value());
    }

    @Test
    void a_status_word_of_an_office_becomes_a_status() throws IOException {
        Object[][] rows = {row("Nội dung", "Trạng thái"), row("Khảo sát", "Ngon lành")};
        assertTrue(section(rows).actions().get(0).status().isUnreadable());
        add("statuses.json", "Hoàn thành", "Ngon lành");
        assertEquals(Status.DONE, section(rows).actions().get(0).status().value());
    }

    @Test
    void phrases_of_an_office_are_understood() throws IOException {
        Object[][] nothing = {row("Nội dung", "Trạng thái"), row("Quý này chưa làm gì")};
        Object[][] figures = {row("Chỉ tiêu", "Lũy kế"), row("Số xã", "non 500"), row("Số thôn", 3), row("Gộp lại", 3)};
        Object[][] reviews = {row("Loại hội nghị", "Ngày tổ chức"), row("Họp giữa kỳ", "1/6/2025")};
        Object[][] due = {row("Nội dung", "Trạng thái", "Thời hạn"), row("Một", "Hoàn thành", "Lúc nào cũng làm")};
        add("phrases.json", "Không phát sinh", "Quý này chưa làm gì");
        add("phrases.json", "khoảng", "non");
        add("phrases.json", "Tổng cộng", "Gộp lại");
        add("phrases.json", "Hội nghị sơ kết", "Họp giữa kỳ");
        add("phrases.json", "Hằng năm", "Lúc nào cũng làm");
        assertTrue(section(nothing).nothingToReport());
        assertEquals(
                Amount.Bound.ABOUT,
                section(figures).measurements().get(0).actual().value().bound());
        assertEquals(2, section(figures).measurements().size());
        assertEquals(
                ReviewKind.INTERIM, section(reviews).reviews().get(0).kind().value());
        assertTrue(section(due).actions().get(0).due().value().regular());
    }

    @Test
    void a_cover_label_of_an_office_is_found() throws IOException {
        Object[][] rows = {row("Nơi gửi", "Nghệ An"), row("Nội dung", "Trạng thái"), row("Khảo sát", "Hoàn thành")};
        assertTrue(section(rows).cover().unit().isBlank());
        add("headers.json", "Đơn vị báo cáo", "Nơi gửi");
        assertEquals("Nghệ An", section(rows).cover().unit().value());
    }

    @Test
    void a_unit_of_measure_of_an_office_is_known_above_a_table() throws IOException {
        Object[][] rows = {row("Đơn vị tính: chục triệu"), row("Chỉ tiêu", "Lũy kế"), row("Vốn", 5)};
        assertTrue(section(rows).measurements().get(0).measure().isBlank());
        Path measures = folder.resolve("rules/vocabulary/measures.json");
        String text = Files.readString(measures);
        Files.writeString(measures, text.replaceFirst("\\[\\s*\\[", "[[\"chục triệu\"], ["));
        assertEquals("chục triệu", section(rows).measurements().get(0).measure().value());
    }

    @Test
    void every_status_word_is_read_as_it_says() throws IOException {
        Map<Status, List<String>> statuses = vocabulary().statuses();
        List<Object[]> rows = new ArrayList<>(List.<Object[]>of(row("Nội dung nhiệm vụ", "Trạng thái")));
        List<Status> expected = new ArrayList<>();
        statuses.forEach((status, words) -> words.forEach(word -> {
            rows.add(row("Nhiệm vụ " + word, word));
            expected.add(status);
        }));
        assertEquals(
                expected,
                section(rows.toArray(Object[][]::new)).actions().stream()
                        .map(action -> action.status().value())
                        .toList());
    }
}
