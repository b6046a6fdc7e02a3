package vn.camket.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Reads a number of days such as 45d. */
final class DaysReader implements CommandLine.ITypeConverter<Integer> {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})d?");

    @Override
    public Integer convert(String text) {
        Matcher days = DAYS.matcher(text);
        if (!days.matches()) {
            throw new CommandLine.TypeConversionException("'" + text + "': 45d");
        }
        return Integer.valueOf(days.group(1));
    }
}
