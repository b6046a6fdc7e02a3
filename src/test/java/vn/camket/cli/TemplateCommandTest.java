package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks for forms on the sample register. */
class TemplateCommandTest {
    @TempDir
    private Path work;

    private Said template(Object... more) throws IOException {
        Path reports = Files.createDirectories(work.resolve("reports"));
        Stream<Object> usual = Stream.of("--reports", reports, "--rules", "rules", "--as-of", "2025-05-10");
        return Said.to("template", Stream.concat(usual, Stream.of(more)).toArray());
    }

    private Said one(String agreement, String unit, Object... more) throws IOException {
        return template(Stream.concat(Stream.of("--agreement", agreement, "--unit", unit), Stream.of(more))
                .toArray());
    }

    private List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(work.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writes_a_form_once_and_never_over_it() throws IOException {
        Path file = work.resolve("form.xlsx");
        Said said = one("can-tho-hau-giang-2021", "can-tho", "--quarter", "2025-Q2", "--out", file);
        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains("TP. Cần Thơ, Quý II/2025"), said.out());
        Files.writeString(file, "filled in", StandardCharsets.UTF_8);
        Said again = one("can-tho-hau-giang-2021", "can-tho", "--quarter", "2025-Q2", "--out", file);
        assertEquals(2, again.exit());
        assertTrue(again.err().contains("Đã có " + file), again.err());
        assertEquals("filled in", Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void writes_every_report_that_is_due_next_with_the_same_bytes_again() throws IOException {
        Said said = template("--all", "--out", work.resolve("all"), "--agreement", "can-tho-hau-giang-2021");
        template("--all", "--out", work.resolve("again"), "--quarter", "2025-Q2", "--unit", "hau-giang");
        assertEquals(0, said.exit(), said.err());
        List<String> names =
                List.of("can-tho-hau-giang-2021_can-tho_2025-Q2.xlsx", "can-tho-hau-giang-2021_hau-giang_2025-Q2.xlsx");
        assertEquals(names, files("all"));
        assertEquals(names.subList(1, 2), files("again"));
        assertArrayEquals(
                Files.readAllBytes(work.resolve("all").resolve(names.get(1))),
                Files.readAllBytes(work.resolve("again").resolve(names.get(1))));
    }

    @Test
    void refuses_what_is_not_owed_and_names_what_is() throws IOException {
        assertRefused("gần nhất là \"can-tho-hau-giang-2021\"", one("can-tho-hau-giang-2012", "can-tho"));
        assertRefused("gần nhất là \"can-tho\"", one("can-tho-hau-giang-2021", "cantho"));
        assertRefused(
                "hằng quý, từ 2024-Q3, thỏa thuận hết hiệu lực ngày 2025-12-31",
                one("can-tho-hau-giang-2021", "can-tho", "--quarter", "2026-Q1"));
        assertRefused(
                "các đơn vị gửi: can-tho, hau-giang", one("can-tho-hau-giang-2021", "ha-noi", "--quarter", "2025-Q2"));
        assertRefused("các đơn vị gửi: can-tho.", one("can-tho-hau-giang-2021", "hau-giang", "--quarter", "2025-Q4"));
        assertRefused("không bắt buộc", one("ho-chi-minh-ca-mau-2009", "ca-mau"));
        assertRefused("Không có báo cáo nào phải gửi", template("--all", "--out", work, "--quarter", "2029-Q1"));
        assertRefused("2026-Q4", one("can-tho-hau-giang-2021", "can-tho", "--quarter", "quy-4"));
        assertRefused("--out", template("--all"));
        assertRefused("--agreement", template("--unit", "can-tho"));
    }

    @Test
    void a_form_just_made_is_understood_but_told_to_be_unfilled() throws IOException {
        Path file = work.resolve("form.xlsx");
        one("can-tho-hau-giang-2021", "can-tho", "--quarter", "2025-Q2", "--out", file);
        Said said = Said.to("inspect", file);
        assertEquals(1, said.exit(), said.out() + said.err());
        assertTrue(said.out().contains("Đã đọc, nhưng biểu mẫu chưa được điền."), said.out());
        assertTrue(said.out().contains("camket/1 can-tho-hau-giang-2021 can-tho 2025-Q2"), said.out());
        String json = Said.to("inspect", "--format", "json", file).out();
        assertTrue(json.contains("the form is not filled in"), json);
        assertTrue(json.contains("camket/1 can-tho-hau-giang-2021 can-tho 2025-Q2"), json);
    }

    private static void assertRefused(String why, Said said) {
        assertEquals(2, said.exit(), said.out());
        assertTrue(said.err().contains(why), said.err());
    }
}
