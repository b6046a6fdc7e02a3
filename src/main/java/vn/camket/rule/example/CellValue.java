package vn.camket.rule.example;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camket.fact.Cell;
import vn.camket.fact.Magnitude;
import vn.camket.fact.Parameter;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Share;
import vn.camket.fact.Text;
import vn.camket.fact.UncountedRows;

/** Reads the cells of case tables in the form that a record's component asks for, and shows values in that form. */
final class CellValue {
    private static final String BETWEEN = "; ";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private CellValue() {}

    /** The value, null for an empty cell or {@code null}; throws IllegalArgumentException that says what was wanted. */
    static Object read(String cell, Type type) {
        if (cell.isEmpty() || cell.equals("null")) {
            if (type instanceof Class<?> plain && plain.isPrimitive()) {
                throw new IllegalArgumentException("a value is needed here (" + plain + ")");
            }
            return null;
        }
        try {
            return type instanceof ParameterizedType list
                    ? list(cell, list.getActualTypeArguments()[0])
                    : one(cell, (Class<?>) type);
        } catch (RuntimeException other) {
            throw new IllegalArgumentException("\"" + cell + "\" is no " + type.getTypeName(), other);
        }
    }

    private static List<Object> list(String cell, Type type) {
        List<Object> values = new ArrayList<>();
        if (!cell.equals("[]")) {
            for (String part : cell.split(BETWEEN, -1)) {
                values.add(read(part, type));
            }
        }
        return values;
    }

    private static Object one(String cell, Class<?> type) {
        if (type.isEnum()) {
            return constant(cell, type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> cell;
            case "int", "Integer" -> Integer.valueOf(cell);
            case "long", "Long" -> Long.valueOf(cell);
            case "boolean", "Boolean" -> truth(cell);
            case "BigDecimal" -> number(cell);
            case "LocalDate" -> LocalDate.parse(cell);
            case "Quarter" -> Quarter.parse(cell);
            case "Share" -> share(cell);
            case "Text" -> text(cell);
            case "Provenance" -> place(cell);
            case "Refusal" -> refusal(cell);
            case "UncountedRows" -> UncountedRows.parse(cell);
            default -> throw new IllegalArgumentException("no cell can hold a " + type.getSimpleName());
        };
    }

    private static Object constant(String cell, Class<?> type) {
        String name = cell.replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Boolean truth(String cell) {
        if (!cell.equals("true") && !cell.equals("false")) {
            throw new IllegalArgumentException(cell);
        }
        return Boolean.valueOf(cell);
    }

    /** A day is the number of a parameter that is a day. */
    private static BigDecimal number(String cell) {
        return DAY.matcher(cell).matches() ? Parameter.ofDay(LocalDate.parse(cell)) : Magnitude.read(cell);
    }

    private static Share share(String cell) {
        int bar = cell.indexOf('/');
        return bar < 0
                ? Share.of(Magnitude.read(cell))
                : new Share(Magnitude.read(cell.substring(0, bar)), Magnitude.read(cell.substring(bar + 1)));
    }

    private static Text text(String cell) {
        int bar = cell.indexOf(" / ");
        return bar < 0 ? Text.same(cell) : new Text(cell.substring(0, bar), cell.substring(bar + 3));
    }

    /** {@code report.xlsx!Sheet1!F6=words}, {@code report.xlsx} or {@code agreements/a.json#/fields/0=words}. */
    private static Provenance place(String cell) {
        int equals = cell.indexOf('=');
        String place = equals < 0 ? cell : cell.substring(0, equals);
        String words = equals < 0 ? null : cell.substring(equals + 1);
        int hash = place.indexOf('#');
        if (hash >= 0) {
            return Provenance.register(place.substring(0, hash), place.substring(hash + 1), words);
        }
        String[] parts = place.split("!", -1);
        return parts.length == 1
                ? Provenance.workbook(place)
                : Provenance.cell(parts[0], Cell.at(parts[1], parts[2], words));
    }

    private static Reading.Refusal refusal(String cell) {
        List<String> parts = List.of(cell.split(BETWEEN, -1));
        return new Reading.Refusal(parts.get(0), parts.subList(1, parts.size()));
    }

    /** Whether a cell means this value, read in the value's own type. */
    static boolean means(String cell, Object value) {
        if (value instanceof Collection<?> values) {
            return cell.equals(show(values));
        }
        try {
            Object wanted = value == null ? read(cell, Object.class) : read(cell, type(value));
            return wanted instanceof BigDecimal number
                    ? number.compareTo((BigDecimal) value) == 0
                    : Objects.equals(wanted, value);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static Class<?> type(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    /** The value as a case would write it. */
    static String show(Object value) {
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? "[]"
                    : values.stream().map(CellValue::show).collect(Collectors.joining(BETWEEN));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Share share) {
            return show(share.part()) + "/" + show(share.whole());
        }
        if (value instanceof Text text) {
            return text.vi() + " / " + text.en();
        }
        return String.valueOf(value);
    }
}
