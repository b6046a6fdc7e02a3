package vn.camket.workbook.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.LegacyEncoding;

class TypefaceTest {
    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3, false",
        ".VnTimeH, TCVN3, true",
        "VnArial NarrowH, TCVN3, true",
        ".vntime, TCVN3, false",
        "VNI-Times, VNI, false",
        "VNI-Helve-Condense, VNI, false",
        "Times New Roman, , false",
        "UVN Van, , false",
        "Vnu Sans, , false",
    })
    void is_known_by_the_name_of_the_font(String font, LegacyEncoding encoding, boolean capitals) {
        assertEquals(new Typeface(encoding, capitals), Typeface.of(font));
    }

    @Test
    void shows_small_letters_as_capitals_in_a_font_of_capitals() {
        assertEquals("CỘNG HÒA", Typeface.of(".VnTimeH").read("céng hßa"));
        assertEquals("cộng hòa", Typeface.of(".VnTime").read("céng hßa"));
    }

    @Test
    void leaves_unicode_text_alone_whatever_the_font() {
        assertEquals("Cộng hòa", Typeface.of(".VnTimeH").read("Cộng hòa"));
    }
}
