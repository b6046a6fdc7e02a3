package vn.camket.sample;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.FormulaError;

/** Turns the plain words of the data tables into cell values, native or as people type them. */
final class Values {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    /** A number between 0 and 1 that a cell shows as a percentage. */
    record Share(double part) {}

    private Values() {}

    /** Gives a date, a number, an error value, the text itself, or null for an empty text. */
    static Object nativeValue(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text);
        }
        if (text.matches("\\d+(\\.\\d+)?")) {
            return Double.valueOf(text);
        }
        return text.equals("#REF!") ? FormulaError.REF : text;
    }

    /** Gives the text that an office types: {@code 26/4/2009}, {@code 3.270}. */
    static Object typed(String text) {
        Object value = nativeValue(text);
        if (value instanceof LocalDate date) {
            return TYPED.format(date);
        }
        if (value instanceof Double number) {
            return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
        }
        return value;
    }

    /** Gives a part of 1, to be shown as a percentage. */
    static Share share(String percent) {
        return percent.isEmpty() ? null : new Share(Double.parseDouble(percent) / 100);
    }

    static String typedPercent(String percent) {
        return percent.isEmpty() ? "" : typed(percent) + "%";
    }
}
