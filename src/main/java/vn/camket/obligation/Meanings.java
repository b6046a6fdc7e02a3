package vn.camket.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.camket.fact.Action;
import vn.camket.fact.Amount;
import vn.camket.fact.Commitment;
import vn.camket.fact.Due;
import vn.camket.fact.Field;
import vn.camket.fact.Folding;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.Stated;
import vn.camket.fact.Units;

/** Says when two cells mean the same: equal meanings are equal objects. */
final class Meanings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final World world;
    private final LocalDate closes;

    /** @param closes when the quarter does, for names of units */
    Meanings(World world, LocalDate closes) {
        this.world = world;
        this.closes = closes;
    }

    /** What a row says in a column of the form, which has one for evidence and its date. */
    Stated<?> stated(String column, ReportedRow row) {
        return switch (column) {
            case "evidence" -> evidence(row);
            case "field" -> field(row);
            default -> row.columns().get(column);
        };
    }

    private Stated<?> field(ReportedRow row) {
        Stated<String> words = row.field().isBlank() ? row.heading() : row.field();
        Optional<Field> field = world.catalogue().field(row);
        return field.isPresent() ? Stated.of(field.get().name(), words.cell()) : words;
    }

    /** A number that was found in the text of the result is there for the reader of the merged report, too. */
    private static Stated<?> evidence(ReportedRow row) {
        Stated<?> words = row.columns().get("evidence");
        Stated<?> result = row.columns().get("result");
        Stated<?> date = row.columns().get("evidenceDate");
        boolean isOfResult = result != null && !words.isBlank() && words.cell().equals(result.cell());
        Stated<?> own = isOfResult ? Stated.blank() : words;
        boolean isDatedApart = !date.isBlank() && (own.isBlank() || !date.cell().equals(own.cell()));
        if (!isDatedApart) {
            return own;
        }
        String day = date.value() instanceof LocalDate on
                ? "ngày " + DAY.format(on)
                : date.cell().text();
        return own.isBlank() ? Stated.of(day, date.cell()) : Stated.of(text(own) + " " + day, own.cell());
    }

    private static String text(Stated<?> stated) {
        return stated.isGiven() ? stated.value().toString() : stated.cell().text();
    }

    /** Null for a blank cell. */
    Object of(String column, Stated<?> stated) {
        if (stated.isBlank()) {
            return null;
        }
        if (stated.isUnreadable()) {
            return List.of(
                    "unreadable", Folding.fold(String.valueOf(stated.cell().text())));
        }
        Object value = stated.value();
        return switch (column) {
            case "lead" -> lead((String) value);
            case "code", "measure", "field" -> Folding.fold(value.toString());
            default -> plain(value);
        };
    }

    private Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        } else if (value instanceof Amount amount) {
            return Arrays.asList(
                    amount.value().stripTrailingZeros(),
                    amount.bound(),
                    amount.total() == null ? null : amount.total().stripTrailingZeros(),
                    amount.measure() == null ? null : Folding.fold(amount.measure()));
        }
        return value instanceof String text ? text.strip().replaceAll("\\s+", " ") : value;
    }

    private Object lead(String words) {
        return world.register().units().find(words).map(this::held).orElseGet(() -> Folding.fold(words));
    }

    private Object held(Units.Named named) {
        Units units = world.register().units();
        return Arrays.asList(
                named.unit() == null ? null : units.holder(named.unit(), closes),
                named.department() == null ? null : units.holder(named.department(), closes));
    }

    Object leadOf(Action action) {
        return action.lead() == null ? null : held(new Units.Named(action.lead(), null));
    }

    static Object dueOf(Action action) {
        return action.regular() || action.due() != null ? new Due(action.due(), action.regular()) : null;
    }

    Object measureOf(Commitment commitment) {
        return commitment.measure() == null ? null : Folding.fold(commitment.measure());
    }

    Object targetOf(Commitment commitment) {
        return plain(new Amount(commitment.target(), Amount.Bound.EXACT, null, null));
    }
}
