package vn.camket.workbook.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.LegacyEncoding;

class GuessTest {
    private static LegacyEncoding of(String... texts) {
        Guess guess = new Guess();
        for (String text : texts) {
            guess.take(text);
        }
        return guess.encoding();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3|Tæ chøc héi nghÞ kÕt nèi doanh nghiÖp hai ®Þa ph\u00AD¬ng",
                "VNI|Toå chöùc hoäi nghò keát noái doanh nghieäp hai ñòa phöông",
                "|Tổ chức hội nghị kết nối doanh nghiệp hai địa phương",
                "|Hà Nam và Lai Châu, Nghi Lâm, Ðà Lat, cùng xã Mô Rai",
                "|Die Abgeordneten besuchten gestern die neue Brücke bei Düsseldorf am Rhein",
                "|Müller, Köln, Brücke, Größe, Übung, München, Straße",
                "TCVN3|Céng hßa x· héi chñ nghÜa, ®éc lËp tù do",
                "TCVN3|TÊt c¶ c¸c së, ban, ngµnh tØnh",
                "VNI|UÛY BAN NHAÂN DAÂN TÆNH HAÄU GIANG",
                "|C'est un été à l'hôtel, où l'on a mangé des pâtes très bonnes",
            })
    void tells_legacy_text_from_other_languages(LegacyEncoding encoding, String text) {
        assertEquals(encoding, of(text));
    }

    @Test
    void needs_twenty_letters_and_eight_odd_ones_of_a_hundred() {
        assertNull(of("æ" + "a".repeat(18)));
        assertEquals(LegacyEncoding.TCVN3, of("æ" + "a".repeat(9), "æ" + "a".repeat(9)));
        assertEquals(LegacyEncoding.TCVN3, of("æ".repeat(8) + "a".repeat(92)));
        assertNull(of("æ".repeat(8) + "a".repeat(93)));
    }

    @Test
    void counts_signs_inside_of_words_twice() {
        assertEquals(LegacyEncoding.TCVN3, of("b·o c·o nhanh nhanh nhanh nhanh"));
        assertNull(of("bao · cao · nhanh nhanh nhanh nhanh"));
    }

    @Test
    void text_that_reads_alike_in_any_encoding_is_not_doubtful() {
        Guess guess = new Guess();
        assertFalse(guess.take("So 12"));
        assertFalse(guess.take("Cộng hòa"));
        assertTrue(guess.take("hßa"));
        assertTrue(guess.take("hòa"));
    }
}
