package vn.camket.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.camket.fact.Action;
import vn.camket.fact.Due;
import vn.camket.fact.Field;
import vn.camket.fact.Quarter;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;

/** Tells how one action goes on from quarter to quarter, and how its rows are written. */
final class ActionCourse {
    private final Dice dice;
    private final double noise;
    private final Action action;
    private final Field field;
    private final String content;
    private final LocalDate start;
    private final LocalDate due;
    private final double speed;
    private final int stallsAt;
    private final int dropsAt;
    private final Status held;
    private final String lead;

    /**
     * Draws its luck.
     *
     * @param action null when the register lacks it
     * @param field where it belongs, null for none
     */
    ActionCourse(
            Dice dice, double noise, Action action, Field field, LocalDate start, LocalDate day, List<String> leads) {
        this.dice = dice;
        this.noise = noise;
        this.action = action;
        this.field = field;
        this.content = action == null
                ? dice.of(Texts.DEEDS) + " ngoài sổ " + dice.between(1, 9)
                : action.title().vi();
        this.start = start;
        this.due = action != null && action.due() != null ? action.due() : day.plusDays(dice.between(-200, 300));
        this.speed = dice.share(0.3, 2.2);
        this.stallsAt = dice.chance(0.25) ? dice.between(0, 3) : Integer.MAX_VALUE;
        this.dropsAt = dice.chance(0.08 * noise) ? dice.between(1, 5) : Integer.MAX_VALUE;
        this.held = dice.chance(0.15) ? dice.of(Status.PAUSED, Status.CANCELLED, Status.WAIT_CONDITION) : null;
        this.lead = dice.of(leads);
    }

    Action action() {
        return action;
    }

    boolean isLeftOutAt(int index) {
        return index >= dropsAt || dice.chance(0.03 * noise);
    }

    /**
     * The row for a quarter.
     *
     * @param index which of the agreement's reported quarters it is
     * @param reported the date of the report
     */
    Map<String, Object> row(Quarter quarter, int index, LocalDate closes, LocalDate reported) {
        Map<String, Object> row = new HashMap<>();
        name(row);
        boolean stalls = index >= stallsAt;
        LocalDate until = stalls ? closes.minusMonths(3L * (index - stallsAt)) : closes;
        double gone = (double) ChronoUnit.DAYS.between(start, until) / Math.max(1, ChronoUnit.DAYS.between(start, due));
        int progress = (int) Math.max(0, Math.min(100, 100 * gone * speed));
        boolean done = progress == 100 && held == null;
        write(row, stalls ? 0 : index, progress, done, quarter, reported);
        spoil(row, progress, done, reported);
        return row;
    }

    private void name(Map<String, Object> row) {
        boolean coded = action != null && dice.chance(0.5);
        if (coded) {
            row.put("code", dice.chance(0.9) ? action.id() : action.id().toUpperCase(Locale.ROOT));
        } else if (dice.chance(0.04)) {
            row.put("code", "x-" + dice.between(1, 99));
        }
        if (!coded || dice.chance(0.8)) {
            String mark = dice.chance(0.1) ? dice.of("- ", "1. ", "2.3. ", "a) ", "• ") : "";
            row.put(
                    "content",
                    mark + (dice.chance(0.1) && action != null ? action.title().en() : content));
        }
        if (field != null && dice.chance(0.6)) {
            row.put(
                    "field",
                    dice.of(
                            field.id(),
                            field.name().vi(),
                            field.name().en(),
                            field.aliases().get(0)));
        } else if (field != null && dice.chance(0.4)) {
            row.put("heading", field.name().vi());
        }
        if (dice.chance(0.008 * noise)) {
            row.put("field", "Lĩnh vực khác");
        }
        row.put("lead", lead);
    }

    private void write(
            Map<String, Object> row, int index, int progress, boolean done, Quarter quarter, LocalDate reported) {
        if (done) {
            row.put("status", dice.of(Status.DONE, Status.DONE, Status.DONE_ON_TIME, Status.DONE_LATE, null));
            row.put("progress", BigDecimal.valueOf(100));
        } else if (held != null) {
            row.put("status", held);
            row.put("progress", BigDecimal.valueOf(Math.min(progress, 90)));
        } else if (progress == 0) {
            row.put("status", Status.NOT_STARTED);
        } else {
            row.put("status", action == null && dice.chance(0.02) ? Status.REGULAR : Status.IN_PROGRESS);
            row.put("progress", BigDecimal.valueOf(progress));
        }
        if (done || progress > 0 && dice.chance(0.85)) {
            row.put("result", "Kết quả đợt " + index);
        }
        if (done && !dice.chance(0.15 * noise) || dice.chance(0.1)) {
            row.put("evidence", dice.of(Texts.GOOD_NUMBERS));
        }
        if (done && dice.chance(0.6)) {
            LocalDate late = due.plusDays(dice.chance(0.2) ? 12 : -5);
            row.put("completedOn", late.isAfter(reported) ? reported : late);
        }
        if (action == null ? dice.chance(0.85) : dice.chance(0.4)) {
            LocalDate stated = dice.chance(0.2 * noise) ? due.plusDays(dice.between(1, 90)) : due;
            boolean regular = action != null && action.regular() || dice.chance(0.03);
            row.put("due", new Due(regular ? null : stated, regular));
        }
        if (dice.chance(0.05)) {
            row.put("notes", "Ghi chú " + quarter);
        }
    }

    /** What people get wrong in a row. */
    private void spoil(Map<String, Object> row, int progress, boolean done, LocalDate reported) {
        if (dice.chance(0.006 * noise)) {
            row.put("status", new Sheets.Unreadable("chưa rõ lắm", Stated.Wanted.STATUS));
        }
        if (dice.chance(0.006 * noise)) {
            row.put("due", new Sheets.Unreadable("quý sau", Stated.Wanted.DATE));
        }
        if (dice.chance(0.004 * noise)) {
            row.put("progress", new Sheets.Unreadable("một nửa", Stated.Wanted.PERCENTAGE));
        }
        if (dice.chance(0.003 * noise)) {
            row.put("result", new Sheets.Unreadable("#REF!", Stated.Wanted.VALUE));
        }
        if (dice.chance(0.008 * noise)) {
            row.put("status", done ? Status.IN_PROGRESS : dice.of(Status.DONE, Status.NOT_STARTED));
        }
        if (dice.chance(0.05 * noise)) {
            row.put("evidence", dice.of(Texts.BAD_NUMBERS));
        }
        if (dice.chance(0.008 * noise)) {
            row.put("completedOn", reported.plusDays(dice.between(1, 60)));
        }
        if (dice.chance(0.006 * noise)) {
            row.put("evidenceDate", start.minusDays(dice.between(61, 900)));
        } else if (dice.chance(0.05)) {
            row.put("evidenceDate", reported.minusDays(dice.between(0, 30)));
        }
        if (dice.chance(0.01 * noise)) {
            row.put("lead", dice.of(null, "Sở Y tế; Sở Tài chính", "Sở Y tế và Sở Tài chính", "Sở Y tế, Sở Tư pháp"));
        }
        if (progress > 0 && dice.chance(0.01 * noise)) {
            row.remove("status");
        }
    }
}
