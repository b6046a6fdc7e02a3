package vn.camket.workbook.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.LegacyEncoding;

class AlphabetTest {
    private static final String[] LETTERS =
            ("à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ "
                            + "ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ")
                    .split(" ");
    private static final String[] IN_TCVN3 =
            ("µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î "
                            + "ï ñ ò ó ô \u00AD õ ö ÷ ø ù ú û ü ý þ ®")
                    .split(" ");
    private static final String[] CAPITALS_IN_TCVN3 =
            ("Aµ A¶ A· A¸ A¹ ¡ ¡» ¡¼ ¡½ ¡¾ ¡Æ ¢ ¢Ç ¢È ¢É ¢Ê ¢Ë EÌ EÎ EÏ EÐ EÑ £ £Ò £Ó £Ô £Õ £Ö I× IØ IÜ IÝ IÞ "
                            + "Oß Oá Oâ Oã Oä ¤ ¤å ¤æ ¤ç ¤è ¤é ¥ ¥ê ¥ë ¥ì ¥í ¥î Uï Uñ Uò Uó Uô ¦ ¦õ ¦ö ¦÷ ¦ø ¦ù Yú Yû Yü Yý Yþ §")
                    .split(" ");
    private static final String[] IN_VNI =
            ("aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò "
                            + "oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ")
                    .split(" ");

    private static String decoded(LegacyEncoding encoding, String text) {
        return Alphabet.of(encoding).decode(text);
    }

    @Test
    void knows_every_letter_with_a_mark() {
        assertEquals(67, LETTERS.length);
        for (int at = 0; at < LETTERS.length; at++) {
            String capital = LETTERS[at].toUpperCase(Locale.ROOT);
            assertEquals(LETTERS[at], decoded(LegacyEncoding.TCVN3, IN_TCVN3[at]));
            assertEquals(capital, decoded(LegacyEncoding.TCVN3, CAPITALS_IN_TCVN3[at]));
            assertEquals(LETTERS[at], decoded(LegacyEncoding.VNI, IN_VNI[at]));
            assertEquals(capital, decoded(LegacyEncoding.VNI, IN_VNI[at].toUpperCase(Locale.ROOT)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, Céng hßa x· héi chñ nghÜa ViÖt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "TCVN3, §éc lËp - Tù do - H¹nh phóc, Độc lập - Tự do - Hạnh phúc",
        "TCVN3, ®\u00ADêng th\u00AD¬ng m¹i 12/QĐ, đường thương mại 12/QĐ",
        "VNI, Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "VNI, Ñoäc laäp - Töï do - Haïnh phuùc, Độc lập - Tự do - Hạnh phúc",
        "VNI, COÄNG HOØA XAÕ HOÄI, CỘNG HÒA XÃ HỘI",
        "VNI, ñöôøng thöông maïi quyû quyõ kyø, đường thương mại quỷ quỹ kỳ",
    })
    void reads_known_words(LegacyEncoding encoding, String text, String words) {
        assertEquals(words, decoded(encoding, text));
    }

    @Test
    void tells_text_that_it_cannot_spell() {
        Alphabet tcvn3 = Alphabet.of(LegacyEncoding.TCVN3);
        assertTrue(tcvn3.spells("Céng hßa, 100 %"));
        assertFalse(tcvn3.spells("Hà Nam"));
        assertFalse(tcvn3.spells("Cộng"));
        assertTrue(Alphabet.of(LegacyEncoding.VNI).spells("Haø Nam"));
        assertFalse(Alphabet.of(LegacyEncoding.VNI).spells("Đà Nẵng"));
    }
}
