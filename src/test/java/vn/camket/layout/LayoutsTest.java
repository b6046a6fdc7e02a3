package vn.camket.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camket.sample.PlainZip;
import vn.camket.workbook.ProjectWords;
import vn.camket.workbook.WorkbookReader;

/**
 * Holds the workbooks of the layouts to what their classes draw, and their facts to golden texts. With
 * {@code -Dgolden.write=true} both are written anew; read the texts against the workbooks then.
 */
class LayoutsTest {
    private static final Path FOLDER = Path.of("src/test/resources/layouts");
    private static final WorkbookReader READER = new WorkbookReader(ProjectWords.VOCABULARY);

    static Stream<Layout> layouts() {
        return Layout.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_folder_holds_what_is_drawn(Layout layout) throws IOException {
        Path kept = FOLDER.resolve(layout.file());
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.write(kept, layout.bytes());
        }
        Map<String, byte[]> parts = PlainZip.parts(Files.readAllBytes(kept));
        Map<String, byte[]> drawn = PlainZip.parts(layout.bytes());
        assertEquals(drawn.keySet(), parts.keySet());
        drawn.forEach((part, bytes) -> assertArrayEquals(bytes, parts.get(part), part));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void each_cell_is_read_as_its_golden_text_says(Layout layout) throws IOException {
        String met = Facts.of(READER.read(FOLDER.resolve(layout.file())));
        Path golden = FOLDER.resolve(layout.file().replace(".xlsx", ".txt"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, met, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), met);
    }

    @Test
    void nothing_else_lies_in_the_folder() throws IOException {
        Set<String> expected = Layout.ALL.stream()
                .flatMap(layout -> Stream.of(layout.file(), layout.file().replace(".xlsx", ".txt")))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    expected,
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
