package vn.camket.rule.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.rule.file.Faults;

/** Lays out pages whose blanks stand anywhere. */
class PageLayoutTest {
    private static String laidOut(String page) {
        Faults faults = new Faults();
        String once = PageLayout.of(page, "a.md", faults);
        assertEquals(List.of(), faults.all());
        assertEquals(once, PageLayout.of(once, "a.md", faults), "what is laid out stays");
        return once;
    }

    @Test
    void a_blank_line_stands_around_headings_and_tables() {
        assertEquals(
                "# A\n\nwords\nmore\n\n## B\n\n| a |\n|---|\n| b |\n\n## C\n\n- one\n- two\n",
                laidOut("# A\nwords\nmore\n## B\n| a |\n|---|\n| b |\n## C\n\n\n\n- one\n- two\n\n\n"));
    }

    @Test
    void cells_have_single_blanks_and_keep_what_is_in_them() {
        assertEquals(
                "| a | b  c |\n|:---|---:|\n| | \\| x |\n| 1 | 2 | 3 |\n| `d` |\n",
                laidOut("a|b  c\n :-- | --------:\n|   |\\| x\n|1|2  |3|\n|`d`|"));
    }

    @Test
    void code_stays_as_it_is_and_is_no_heading() {
        String page = "Words:\n\n```\n# no heading\n\n\n|a|\n```\n\n<!-- a -->\n\n| a |\n|---|\n\n<!-- b -->\n";
        assertEquals(page, laidOut(page));
        assertEquals(page, laidOut(page.replace("\n\n<!-- b", "\n<!-- b").replace("Words:\n\n", "Words:\n")));
    }

    @Test
    void lists_keep_their_shape_and_addresses_of_links_are_kept() {
        String page = "1. one\n\n   more\n2. two\n   - three\n\n[a]: b.md\n\nwords [a]\n";
        assertEquals(page, laidOut(page.replace("\n\nwords", "\n\n\n\nwords") + "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void every_page_of_a_rule_comes_back_from_whatever_blanks_stand_in_it(int seed) throws IOException {
        Random random = new Random(seed);
        try (Stream<Path> files = Files.walk(Path.of("rules"), 2)) {
            for (Path file : files.filter(PageLayoutTest::isOfRule).sorted().toList()) {
                String page = Files.readString(file, StandardCharsets.UTF_8);
                assertEquals(page, laidOut(shaken(page, random)), file + " " + seed);
            }
        }
    }

    private static boolean isOfRule(Path file) {
        return file.getNameCount() == 3 && file.toString().endsWith(".md");
    }

    /** More blanks behind lines and around cells, more blank lines, and none where headings need none. */
    private static String shaken(String page, Random random) {
        StringBuilder shaken = new StringBuilder();
        String last = "";
        List<String> lines = page.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
            if (line.isEmpty()) {
                boolean needed = !last.startsWith("#") && !next.startsWith("#");
                shaken.append("\n".repeat(random.nextInt(needed ? 1 : 0, 4)));
            } else {
                String cells = line.startsWith("|") && !line.startsWith("|-") ? cells(line, random) : line;
                shaken.append(cells).append(" ".repeat(random.nextInt(3))).append('\n');
            }
            last = line;
        }
        return shaken.toString();
    }

    private static String cells(String row, Random random) {
        return row.replace(" ", random.nextBoolean() ? " " : "\u0000")
                .replaceAll("(?<!\\\\)\\|\u0000", "|" + " ".repeat(random.nextInt(3)))
                .replaceAll("\u0000(?<!\\\\)\\|", " ".repeat(random.nextInt(3)) + "|")
                .replace('\u0000', ' ');
    }
}
