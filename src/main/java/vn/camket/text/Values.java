package vn.camket.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.camket.fact.Amount;
import vn.camket.fact.Language;
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Share;
import vn.camket.fact.Text;
import vn.camket.fact.UncountedRows;

/** Writes a value as it stands inside a sentence, by its type. */
record Values(Language language) {
    /** A cell may hold 32,767 characters; a sentence that quotes it stays a sentence. */
    private static final int QUOTED = 240;

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Empty for null; a text is put on one line and cut at 240 characters. */
    String of(Object value) {
        if (value instanceof LocalDate date) {
            return date.format(language == Language.VI ? VIETNAMESE : ENGLISH);
        } else if (value instanceof Quarter quarter) {
            return quarter(quarter);
        } else if (value instanceof Period period) {
            return of(period.from()) + " – " + of(period.to());
        } else if (value instanceof Share share) {
            return Numerals.of(share.percent(), language);
        } else if (value instanceof Number number) {
            return Numerals.of(new BigDecimal(number.toString()), language);
        } else if (value instanceof Amount amount) {
            return amount(amount);
        } else if (value instanceof Reading.Refusal refusal) {
            return refusal(refusal);
        } else if (value instanceof UncountedRows uncounted) {
            return sentence("value.uncounted", List.of(uncounted.rows(), uncounted.workbook()));
        } else if (value instanceof Text text) {
            return quoted(text.in(language));
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::of).collect(Collectors.joining(", "));
        } else if (value instanceof Enum<?> constant) {
            return word(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return value instanceof Boolean truth
                ? word("boolean." + truth)
                : quoted(value == null ? "" : value.toString());
    }

    /** A value as programs read it. */
    static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return Numerals.plain(number);
        } else if (value instanceof Share share) {
            return Numerals.plain(share.percent());
        } else if (value instanceof Text text) {
            return text.vi();
        } else if (value instanceof Reading.Refusal refusal) {
            return refusal.reason();
        } else if (value instanceof List<?> list) {
            return list.stream().map(Values::plain).collect(Collectors.joining(", "));
        }
        return value == null ? null : value.toString();
    }

    /** The name of a table's column; of several, each. A column that the bundle lacks keeps its own name. */
    String column(Object column) {
        if (column instanceof List<?> columns) {
            return columns.stream().map(this::column).collect(Collectors.joining(", "));
        }
        return Words.in(language).getOr("column." + column, of(column));
    }

    /** A bundle's sentence in which {0}, {1} … stand for values. */
    String sentence(String key, List<?> values) {
        return new Template(number -> at(values, number, null), number -> at(values, number, "")).fill(word(key));
    }

    private String at(List<?> values, String number, String other) {
        int index = Integer.parseInt(number);
        String words = index < values.size() && values.get(index) != null ? of(values.get(index)) : "";
        return words.isEmpty() ? other : words;
    }

    private String word(String key) {
        return Words.in(language).get(key);
    }

    private String quarter(Quarter quarter) {
        return language == Language.VI
                ? "Quý " + List.of("I", "II", "III", "IV").get(quarter.number() - 1) + "/" + quarter.year()
                : "Q" + quarter.number() + "/" + quarter.year();
    }

    private String amount(Amount amount) {
        String number = of(amount.value()) + (amount.total() == null ? "" : "/" + of(amount.total()));
        String bound = amount.bound() == Amount.Bound.EXACT ? "" : of(amount.bound()) + " ";
        return bound + number + (amount.measure() == null ? "" : " " + amount.measure());
    }

    private String refusal(Reading.Refusal refusal) {
        return sentence(
                "refusal." + refusal.reason(),
                refusal.details().stream().map(this::detail).toList());
    }

    /** A limit by its name, a count, a quarter or a date as readers write it, any other words as they are. */
    private Object detail(String detail) {
        if (detail.matches("\\d{4}-Q[1-4]")) {
            return Quarter.parse(detail);
        }
        return detail.matches("\\d{1,18}")
                ? Long.valueOf(detail)
                : dateIfOne(Words.in(language).getOr("limit." + detail, detail));
    }

    static Object dateIfOne(String detail) {
        try {
            return LocalDate.parse(detail);
        } catch (DateTimeParseException words) {
            return detail;
        }
    }

    private static String quoted(String text) {
        String line = Lines.one(text);
        if (line.length() <= QUOTED) {
            return line;
        }
        int end = line.offsetByCodePoints(0, Math.min(QUOTED - 1, line.codePointCount(0, QUOTED)));
        return line.substring(0, end).stripTrailing() + "…";
    }
}
