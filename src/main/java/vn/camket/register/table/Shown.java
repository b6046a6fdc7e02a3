package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.camket.fact.Quarter;
import vn.camket.fact.SheetCell;
import vn.camket.fact.Text;

/** Shows a value of the register as its cell does: a String, a Text, a BigDecimal, a LocalDate, or null for none. */
final class Shown {
    static final String BETWEEN = "; ";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Shown() {}

    static Object of(JsonNode value, Column column) {
        if (value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty()) {
            return null;
        }
        return switch (column.kind()) {
            case CODE, TEXT -> value.asText();
            case DATE -> date(value.asText());
            case NUMBER, WHOLE -> number(value);
            case VALUE -> value.isNumber() ? number(value) : date(value.asText());
            case CHOICE, YES_NO -> column.terms().shown(value.asText());
            case CHOICES -> several(value, column.terms());
            case TEXTS -> Text.same(texts(value).stream().collect(Collectors.joining(BETWEEN)));
            case QUARTER -> quarter(value.asText());
        };
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException faulty) {
            return text;
        }
    }

    /** In words where a cell would round it. */
    private static Object number(JsonNode value) {
        if (!value.isNumber()) {
            return value.asText();
        }
        BigDecimal exact = value.decimalValue();
        boolean fits = new BigDecimal(Double.toString(exact.doubleValue())).compareTo(exact) == 0;
        return fits ? exact : exact.toPlainString();
    }

    private static Text several(JsonNode codes, Terms terms) {
        List<Text> shown = texts(codes).stream().map(terms::shown).toList();
        return new Text(
                shown.stream().map(Text::vi).collect(Collectors.joining(BETWEEN)),
                shown.stream().map(Text::en).collect(Collectors.joining(BETWEEN)));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Text quarter(String code) {
        if (!code.matches("\\d{4}-Q[1-4]")) {
            return Text.same(code);
        }
        Quarter quarter = Quarter.parse(code);
        return new Text(
                "Quý " + ROMAN.get(quarter.number() - 1) + "/" + quarter.year(),
                "Q" + quarter.number() + "/" + quarter.year());
    }

    /** Whether a cell, null for a blank one, says what a value is shown as. */
    static boolean says(SheetCell cell, Object shown) {
        if (cell == null || shown == null) {
            return cell == null && (shown == null || words(shown).vi().isBlank());
        }
        if (shown instanceof BigDecimal number) {
            return cell.kind() == SheetCell.Kind.NUMBER && cell.number().doubleValue() == number.doubleValue();
        } else if (shown instanceof LocalDate date) {
            return date.equals(cell.date());
        }
        Text words = words(shown);
        return cell.kind() == SheetCell.Kind.WORDS
                && (cell.text().equals(Seen.of(words.vi())) || cell.text().equals(Seen.of(words.en())));
    }

    static Text words(Object shown) {
        if (shown instanceof Text text) {
            return text;
        } else if (shown instanceof LocalDate date) {
            return Text.same(date.format(DAY));
        }
        return Text.same(shown instanceof BigDecimal number ? number.toPlainString() : shown.toString());
    }
}
