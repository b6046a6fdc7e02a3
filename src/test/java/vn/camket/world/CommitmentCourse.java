package vn.camket.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import vn.camket.fact.Amount;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Field;
import vn.camket.fact.Quarter;
import vn.camket.fact.Stated;

/** Tells how one commitment's values grow from quarter to quarter, and how their rows are written. */
final class CommitmentCourse {
    private final Dice dice;
    private final double noise;
    private final Commitment commitment;
    private final Field field;
    private final LocalDate day;
    private final double luck;
    private final boolean measured;

    CommitmentCourse(Dice dice, double noise, Commitment commitment, Field field, LocalDate day) {
        this.dice = dice;
        this.noise = noise;
        this.commitment = commitment;
        this.field = field;
        this.day = day;
        this.luck = dice.chance(0.55) ? dice.share(0.95, 1.4) : dice.share(0.2, 1.2);
        this.measured = dice.chance(0.85);
    }

    Commitment commitment() {
        return commitment;
    }

    Map<String, Object> row(Quarter quarter, LocalDate closes) {
        Map<String, Object> row = new HashMap<>();
        boolean coded = dice.chance(0.6);
        if (coded) {
            row.put("code", commitment.id());
        }
        if (!coded || dice.chance(0.8)) {
            String mark = dice.chance(0.1) ? dice.of("- ", "3. ", "b) ") : "";
            row.put("indicator", mark + commitment.indicator().vi());
        }
        if (dice.chance(0.3)) {
            row.put("field", field.name().vi());
        }
        if (dice.chance(0.7)) {
            row.put("measure", dice.chance(0.03 * noise) ? "ha" : commitment.measure());
        }
        if (dice.chance(0.5)) {
            BigDecimal target = commitment.target();
            row.put("target", amount(dice.chance(0.12 * noise) ? target.multiply(new BigDecimal("0.8")) : target));
        }
        if (measured && !dice.chance(0.04 * noise)) {
            row.put("actual", amount(value(quarter, closes)));
        }
        if (dice.chance(0.01 * noise)) {
            row.put("actual", new Sheets.Unreadable("vài chục", Stated.Wanted.NUMBER));
        }
        return row;
    }

    private static Amount amount(BigDecimal value) {
        return new Amount(value, Amount.Bound.EXACT, null, null);
    }

    private BigDecimal value(Quarter quarter, LocalDate closes) {
        LocalDate due = commitment.due() == null ? day.plusYears(1) : commitment.due();
        double gone = commitment.kind() == CommitmentKind.YEARLY
                ? quarter.number() / 4.0
                : (double) ChronoUnit.DAYS.between(commitment.from(), closes)
                        / Math.max(1, ChronoUnit.DAYS.between(commitment.from(), due));
        double achieved = Math.max(0, gone) * luck;
        if (dice.chance(0.08 * noise)) {
            achieved *= dice.of(0.0, 0.5, 0.9, 1.06, 1.3, 6.0, 8.0, 8.0, 12.0, 12.0, 20.0);
        }
        BigDecimal way = commitment.target().subtract(commitment.baseline());
        return commitment
                .baseline()
                .add(way.multiply(BigDecimal.valueOf(achieved)))
                .setScale(dice.chance(0.9) ? 2 : 0, RoundingMode.HALF_UP);
    }
}
