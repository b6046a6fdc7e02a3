package vn.camket.output.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    @ParameterizedTest
    @CsvSource({
        "1, ''",
        "1, aaaa bbbb",
        "2, aaaaa bbbbb",
        "2, aaaa bbbb cccc dddd",
        "3, aaaaaaaaaaaaaaaaaaaaa",
        "2, b aaaaaaaaaaaa"
    })
    void wraps_words_and_breaks_those_longer_than_a_line(int lines, String text) {
        assertEquals(lines, Lines.of(text, 10));
    }

    @ParameterizedTest
    @CsvSource({"2, a|b", "3, a||b", "3, a|bbbbb bbbbbb"})
    void begins_a_line_with_each_paragraph(int lines, String text) {
        assertEquals(lines, Lines.of(text.replace('|', '\n'), 10));
    }
}
