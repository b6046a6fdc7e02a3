package vn.camket.workbook.grid;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FormulaError;

/** Knows the error values as Excel and LibreOffice show them. */
public final class ErrorValue {
    private static final Pattern SHOWN = Pattern.compile("#(REF!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!)|Err:\\d{3}");

    private ErrorValue() {}

    public static boolean is(String text) {
        return SHOWN.matcher(text).matches();
    }

    /** How the error of a code in a binary workbook is shown. */
    public static String of(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }
}
