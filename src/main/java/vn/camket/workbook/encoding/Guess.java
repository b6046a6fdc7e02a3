package vn.camket.workbook.encoding;

import java.util.BitSet;
import vn.camket.fact.LegacyEncoding;

/** Guesses from a sheet's text whether it is written in a legacy encoding, where no font tells. */
public final class Guess {
    private static final int FEWEST_LETTERS = 20;
    /** Of a hundred letters. */
    private static final int LEAST_SHARE = 8;

    /** Of the letters that Unicode has for Vietnamese alone. */
    private static final char FIRST_VIETNAMESE = '\u1EA0';

    private static final char LAST_VIETNAMESE = '\u1EF9';
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int LETTERS_FROM = 0xC0;
    /** Letters of the Latin-1 block in Unicode Vietnamese, and the two that people take for Đ and đ. */
    private static final String VIETNAMESE = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýÐð";

    /** A text with no other odd letters is German rather than Vietnamese, unless it has signs of Vietnamese besides. */
    private static final String GERMAN = "äöüßÄÖÜ";

    private static final BitSet ODD = new BitSet(0x100);
    /** Signs that nobody writes inside of a word. */
    private static final String NOT_IN_WORDS = "¸µ¶·¹¨©ª«¬®¯°±²³´»¼½¾";

    static {
        for (char sign = 0xA1; sign <= 0xFF; sign++) {
            ODD.set(sign, Character.isLetter(sign) && VIETNAMESE.indexOf(sign) < 0);
        }
    }

    private final Alphabet tcvn3 = Alphabet.of(LegacyEncoding.TCVN3);
    private final Alphabet vni = Alphabet.of(LegacyEncoding.VNI);
    private long letters;
    private long odd;
    private long german;
    private long inWords;
    private long signsOfTcvn3;
    private long pairsOfVni;

    /** Counts a text in; whether it would read otherwise in a legacy encoding. */
    public boolean take(String text) {
        boolean isUnicode = false;
        boolean isDoubtful = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < 0x80) {
                letters += isPlainLetter(sign) ? 1 : 0;
            } else if (sign >= FIRST_VIETNAMESE && sign <= LAST_VIETNAMESE) {
                letters++;
                isUnicode = true;
            } else if (sign > 0xFF) {
                boolean isLetter = Character.isLetter(sign);
                letters += isLetter ? 1 : 0;
                isUnicode |= isLetter || isUnicode(sign);
            } else if (sign > 0xA0) {
                isDoubtful = true;
                takeSign(text, at, sign);
            }
        }
        return isDoubtful && !isUnicode;
    }

    private void takeSign(String text, int at, char sign) {
        boolean isLetter = Character.isLetter(sign);
        letters += isLetter ? 1 : 0;
        odd += ODD.get(sign) ? 1 : 0;
        german += GERMAN.indexOf(sign) >= 0 ? 1 : 0;
        boolean isInside = at > 0
                && at + 1 < text.length()
                && isPlainLetter(text.charAt(at - 1))
                && isPlainLetter(text.charAt(at + 1));
        inWords += isInside && sign < LETTERS_FROM && NOT_IN_WORDS.indexOf(sign) >= 0 ? 1 : 0;
        signsOfTcvn3 += sign < LETTERS_FROM && tcvn3.isSign(sign) && (sign != SOFT_HYPHEN || isInside) ? 1 : 0;
        pairsOfVni += at > 0 && vni.isPair(text.charAt(at - 1), sign) ? 1 : 0;
    }

    /** The encoding of the text counted in, null when it is none of them or there is too little of it. */
    public LegacyEncoding encoding() {
        if (letters < FEWEST_LETTERS || (odd + 2 * inWords) * 100 < LEAST_SHARE * letters) {
            return null;
        }
        if (odd == german && signsOfTcvn3 + pairsOfVni == 0) {
            return null;
        }
        return signsOfTcvn3 >= pairsOfVni ? LegacyEncoding.TCVN3 : LegacyEncoding.VNI;
    }

    /** Whether a sign is a letter or mark that no legacy encoding has. */
    static boolean isUnicode(int sign) {
        return sign > 0xFF && (Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK);
    }

    private static boolean isPlainLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
