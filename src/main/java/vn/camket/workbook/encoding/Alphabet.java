package vn.camket.workbook.encoding;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import vn.camket.fact.LegacyEncoding;

/** Turns the signs of a legacy encoding into letters: a sign alone, or a letter and the sign for its marks. */
public final class Alphabet {
    private static final String TCVN3_SIGNS =
            "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®¡¢£¤¥¦§";
    private static final String TCVN3_LETTERS =
            "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final String TONE = "[" + TONES + "]";

    /** Signs that are letters by themselves in VNI; the others follow a letter. */
    private static final String VNI_SIGNS = "ìæóíòôöñî";

    private static final String VNI_LETTERS = "ìỉĩíịơưđỵ";

    /** Signs for the five tones, alone, with a circumflex and with a breve; before them the sign without a tone. */
    private static final String VNI_PLAIN = "øûõùï";

    private static final String VNI_CIRCUMFLEX = "âàåãáä";
    private static final String VNI_BREVE = "êèúüéë";

    private static final int LATIN = 0x100;
    private static final Alphabet TCVN3 = tcvn3();
    private static final Alphabet VNI = vni();

    private final char[] singles = new char[LATIN];
    private final char[] pairs = new char[LATIN * LATIN];
    private final BitSet spelt = new BitSet(LATIN);

    private Alphabet() {}

    public static Alphabet of(LegacyEncoding encoding) {
        return switch (encoding) {
            case TCVN3 -> TCVN3;
            case VNI -> VNI;
        };
    }

    private static Alphabet tcvn3() {
        Alphabet alphabet = new Alphabet();
        for (int at = 0; at < TCVN3_SIGNS.length(); at++) {
            alphabet.single(TCVN3_SIGNS.charAt(at), TCVN3_LETTERS.charAt(at));
        }
        // There are no capitals with a tone: people write the capital and the small letter's sign behind it.
        for (int at = 0; at < TCVN3_SIGNS.length(); at++) {
            String letter = String.valueOf(TCVN3_LETTERS.charAt(at));
            String toneless = composed(decomposed(letter).replaceAll(TONE, ""));
            if (!toneless.equals(letter)) {
                int capital = TCVN3_LETTERS.indexOf(upper(toneless));
                char sign = capital < 0 ? upper(toneless).charAt(0) : TCVN3_SIGNS.charAt(capital);
                alphabet.pair(sign, TCVN3_SIGNS.charAt(at), upper(letter));
            }
        }
        return alphabet;
    }

    private static Alphabet vni() {
        Alphabet alphabet = new Alphabet();
        for (int at = 0; at < VNI_SIGNS.length(); at++) {
            alphabet.single(VNI_SIGNS.charAt(at), VNI_LETTERS.charAt(at));
            alphabet.single(
                    upper(VNI_SIGNS.substring(at, at + 1)).charAt(0),
                    upper(VNI_LETTERS.substring(at, at + 1)).charAt(0));
        }
        alphabet.marks("aeouyôö", VNI_PLAIN, "", TONES);
        alphabet.marks("aeo", VNI_CIRCUMFLEX, "\u0302", "-" + TONES);
        alphabet.marks("a", VNI_BREVE, "\u0306", "-" + TONES);
        return alphabet;
    }

    /** @param tones one for each sign, {@code -} for none */
    private void marks(String letters, String signs, String mark, String tones) {
        for (int letterAt = 0; letterAt < letters.length(); letterAt++) {
            String letter = letters.substring(letterAt, letterAt + 1);
            for (int at = 0; at < signs.length(); at++) {
                String tone = tones.charAt(at) == '-' ? "" : tones.substring(at, at + 1);
                int single = VNI_SIGNS.indexOf(letter);
                String plain = single < 0 ? letter : VNI_LETTERS.substring(single, single + 1);
                String marked = composed(plain + mark + tone);
                for (String sign : new String[] {signs.substring(at, at + 1), upper(signs.substring(at, at + 1))}) {
                    pair(letter.charAt(0), sign.charAt(0), marked);
                    pair(upper(letter).charAt(0), sign.charAt(0), upper(marked));
                }
            }
        }
    }

    private void single(char sign, char letter) {
        singles[sign] = letter;
        spelt.set(sign);
    }

    private void pair(char first, char second, String letter) {
        pairs[first * LATIN + second] = letter.charAt(0);
        spelt.set(second);
    }

    /** The text in Unicode; what is no sign of this alphabet stays. */
    public String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            char pair = at + 1 < text.length() ? pair(sign, text.charAt(at + 1)) : 0;
            if (pair != 0) {
                decoded.append(pair);
                at++;
            } else {
                decoded.append(sign < LATIN && singles[sign] != 0 ? singles[sign] : sign);
            }
        }
        return decoded.toString();
    }

    /** Whether the text may be in this encoding: each of its letters beyond ASCII is one of its signs. */
    public boolean spells(String text) {
        return text.chars().allMatch(sign -> sign < 0x80 || !Character.isLetter(sign) || spelt.get(sign));
    }

    boolean isSign(char sign) {
        return sign < LATIN && singles[sign] != 0;
    }

    boolean isPair(char first, char second) {
        return pair(first, second) != 0;
    }

    private char pair(char first, char second) {
        return first < LATIN && second < LATIN ? pairs[first * LATIN + second] : 0;
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
