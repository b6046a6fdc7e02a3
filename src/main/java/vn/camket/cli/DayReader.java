package vn.camket.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;

/** Reads a date such as 2026-11-21. */
final class DayReader implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException unknown) {
            throw new CommandLine.TypeConversionException("'" + word + "' is not a date such as 2026-11-21");
        }
    }
}
