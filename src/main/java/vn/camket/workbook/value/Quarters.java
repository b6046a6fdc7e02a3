package vn.camket.workbook.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Quarter;

/** Reads a quarter: "Quý III/2025", "Quý 3 năm 2025", "Q3/2025", "2025-Q3". */
final class Quarters {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final String NUMBER = "(iv|i{1,3}|[1-4])";
    /** "Quý III/2025 (từ 15/6 đến 14/9/2025)" */
    private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]*+\\)$");

    private static final Pattern NUMBER_FIRST = Pattern.compile("(?:(?:bao cao|ky) )*+" + "(?:(?:quy|q) ?" + NUMBER
            + "(?: ?[/.,-] ?(?:nam )?| nam | )(\\d{4})|" + NUMBER + " ?[/-] ?(\\d{4}))");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?[/-]? ?(?:quy|q) ?" + NUMBER);

    private Quarters() {}

    static Optional<Quarter> parse(String text) {
        String plain = BRACKETS.matcher(Keys.plain(text)).replaceFirst("");
        Matcher numberFirst = NUMBER_FIRST.matcher(plain);
        if (numberFirst.matches()) {
            return Optional.of(
                    numberFirst.group(1) == null
                            ? quarter(numberFirst.group(4), numberFirst.group(3))
                            : quarter(numberFirst.group(2), numberFirst.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        return yearFirst.matches() ? Optional.of(quarter(yearFirst.group(1), yearFirst.group(2))) : Optional.empty();
    }

    private static Quarter quarter(String year, String number) {
        int roman = ROMAN.indexOf(number);
        return new Quarter(Integer.parseInt(year), roman < 0 ? Integer.parseInt(number) : roman + 1);
    }
}
