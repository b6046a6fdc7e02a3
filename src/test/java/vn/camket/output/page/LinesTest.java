package vn.camket.output.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    @ParameterizedTest
    @CsvSource({
        "1, ''",
        "1, 0000 1111",
        "2, 00000 11111",
        "2, 0000 1111 2222 3333",
        "3, 000000000000000000000",
        "3, 1 000000000000"
    })
    void wraps_words_and_breaks_those_longer_than_a_line(int lines, String text) {
        assertEquals(lines, Lines.of(text, 10));
    }

    @ParameterizedTest
    @CsvSource({"2, 0|1", "3, 0||1", "3, 0|11111 111111"})
    void begins_a_line_with_each_paragraph(int lines, String text) {
        assertEquals(lines, Lines.of(text.replace('|', '\n'), 10));
    }

    @ParameterizedTest
    @CsvSource({"iiiiiiiiiiiiiiii, 1", "mmmmmmm, 2", "ờờờờờờờờờờ, 1", "MMMMMM, 2"})
    void a_letter_takes_its_own_room_and_an_accent_none(String text, int lines) {
        assertEquals(lines, Lines.of(text, 10));
    }
}
