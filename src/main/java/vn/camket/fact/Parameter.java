package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number or a day that rules compare with, from {@code rules/parameters.json} or the agreement's own override.
 *
 * @param name the rule's stem, a dot, then the level or the quantity, e.g. {@code overdue-action.error}
 * @param value of a day its number, counted from 1970-01-01
 */
public record Parameter(String name, BigDecimal value) implements Fact {
    private static final String DAY = ".until";

    /** Whether a parameter of this name is a day: "until" is the last part of its name. */
    public static boolean isDay(String name) {
        return name.endsWith(DAY);
    }

    /** The value that stands for a day. */
    public static BigDecimal ofDay(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    /** What a reader takes the value of a parameter for: a BigDecimal or a LocalDate. */
    public static Object read(String name, BigDecimal value) {
        return isDay(name) ? LocalDate.ofEpochDay(value.longValueExact()) : value;
    }

    /** The value as a whole number of days, months or things; throws ArithmeticException when it has a fraction. */
    public int count() {
        return value.intValueExact();
    }

    /** The value as an exact share, to compare with shares of time or of a target. */
    public Share share() {
        return Share.of(value);
    }

    /** The value of a parameter that is a day. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(value.longValueExact());
    }
}
