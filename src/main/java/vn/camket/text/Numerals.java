package vn.camket.text;

import java.math.BigDecimal;
import vn.camket.fact.Language;

/** Writes numbers as each language does: 3.270 and 98,62 in Vietnamese, 3,270 and 98.62 in English. */
final class Numerals {
    private Numerals() {}

    /** All decimals are kept, zeros at the end are not. */
    static String of(BigDecimal number, Language language) {
        String plain = plain(number.abs());
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : (language == Language.VI ? ',' : '.') + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole, language == Language.VI ? '.' : ',') + decimals;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String grouped(String digits, char separator) {
        StringBuilder groups = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            groups.insert(at, separator);
        }
        return groups.toString();
    }
}
