package vn.camket.workbook.grid;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Names what a number format makes of a number. */
public enum Shown {
    PLAIN,
    PERCENT,
    DATE;

    private static final Memo<Format, Shown> MET = new Memo<>(format -> shown(format.id(), format.code()));

    private record Format(int id, String code) {}

    /** @param format null for one of the formats that Excel has built in */
    public static Shown of(int id, String format) {
        return MET.of(new Format(id, format));
    }

    private static Shown shown(int id, String format) {
        String code = format == null ? BuiltinFormats.getBuiltinFormat(id) : format;
        if (code == null) {
            return DateUtil.isInternalDateFormat(id) ? DATE : PLAIN;
        }
        return DateUtil.isADateFormat(id, code) ? DATE : hasPercentSign(code) ? PERCENT : PLAIN;
    }

    /** What a format in Excel's notation makes of a number. */
    public static Shown by(String format) {
        return of(-1, format);
    }

    /** A percent sign in quotes or behind a backslash is only shown; any other one multiplies by a hundred. */
    private static boolean hasPercentSign(String format) {
        boolean quoted = false;
        for (int at = 0; at < format.length(); at++) {
            char sign = format.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '%' && !quoted) {
                return true;
            }
        }
        return false;
    }
}
