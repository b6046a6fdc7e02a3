package vn.camket.world;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.Amount;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Due;
import vn.camket.fact.Field;
import vn.camket.fact.Frequency;
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.Scheme;
import vn.camket.fact.Status;
import vn.camket.fact.Unit;

/** Makes up a world in which every duty was met and every report is well written. */
final class FaultlessWorld {
    private final Dice dice;
    private final LocalDate day;
    private final List<World.Workbook> workbooks = new ArrayList<>();

    FaultlessWorld(Dice dice) {
        this.dice = dice;
        this.day = dice.day(LocalDate.of(2023, 6, 1), LocalDate.of(2028, 6, 30));
    }

    World make(long seed) {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        boolean family = dice.chance(0.4);
        agreements.put("chung-1", new FaultlessAgreement(dice, day, "chung-1").make(null, family ? 1 : null));
        if (family || dice.chance(0.4)) {
            String parent = family ? "chung-1" : null;
            agreements.put("chung-2", new FaultlessAgreement(dice, day, "chung-2").make(parent, null));
        }
        agreements.values().forEach(this::report);
        return new World(seed, Atlas.register(agreements), dice.shuffled(workbooks), day);
    }

    private void report(Agreement agreement) {
        Agreement.Reporting reporting = agreement.reporting();
        LocalDate last = agreement.to() == null || agreement.to().isAfter(day) ? day : agreement.to();
        int index = 0;
        for (Quarter quarter = reporting.from();
                reporting.every() != Frequency.NONE
                        && !quarter.closes(reporting.scheme()).isAfter(last);
                quarter = quarter.next()) {
            boolean owed = reporting.every() == Frequency.QUARTER
                    || reporting.every() == Frequency.HALF_YEAR && quarter.number() % 2 == 0
                    || quarter.number() == 4;
            boolean due =
                    quarter.dueOn(reporting.scheme(), Atlas.BASE.workingDays()).isBefore(day);
            if (owed && due) {
                for (Agreement.Party party : agreement.parties()) {
                    report(agreement, party, quarter, index);
                }
                index++;
            }
        }
    }

    private void report(Agreement agreement, Agreement.Party party, Quarter quarter, int index) {
        Scheme scheme = agreement.reporting().scheme();
        LocalDate closes = quarter.closes(scheme);
        LocalDate date = dice.day(closes, quarter.dueOn(scheme, Atlas.BASE.workingDays()));
        Unit own = Atlas.units().get(party.unit());
        if (own.isDissolvedAt(date) && !own.isDissolvedAt(closes)) {
            date = closes;
        }
        String holder = Atlas.units().holder(party.unit(), date);
        Map<String, Object> cover = new HashMap<>();
        cover.put("agreement", agreement.id());
        String unit = Atlas.units().get(holder).fullName();
        cover.put(
                "unit",
                party.department() == null
                        ? unit
                        : Atlas.units().get(party.department()).name() + " " + unit);
        cover.put("quarter", quarter);
        cover.put("reportDate", date);
        cover.put("documentNumber", dice.of(Texts.GOOD_NUMBERS));
        if (dice.chance(0.5)) {
            cover.put("dataWindow", new Period(quarter.opens(scheme), closes));
        }
        Sheets.Draft sheet = Sheets.Draft.of("Biểu 1", cover);
        LocalDate first = agreement.reporting().from().closes(scheme);
        for (Field field : agreement.fields()) {
            field.actions().forEach(action -> sheet.actions().add(row(action, field, index, first)));
            field.commitments()
                    .forEach(commitment -> sheet.measurements().add(row(commitment, field, quarter, closes)));
        }
        String name = quarter + "/" + party.unit() + "-" + agreement.id() + ".xlsx";
        workbooks.add(new World.Workbook(name, Sheets.reading(List.of(sheet))));
    }

    private Map<String, Object> row(Action action, Field field, int index, LocalDate first) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", action.id());
        row.put("content", action.title().vi());
        row.put("field", field.name().vi());
        row.put("lead", Atlas.units().get(action.lead()).fullName());
        row.put("due", new Due(action.due(), action.regular()));
        row.put("result", "Kết quả đợt " + index);
        if (action.regular()) {
            row.put("status", Status.REGULAR);
        } else if (action.due().isAfter(day)) {
            row.put("status", Status.IN_PROGRESS);
            row.put("progress", BigDecimal.valueOf(5 + 10L * index));
        } else {
            row.put("status", dice.of(Status.DONE, Status.DONE_ON_TIME));
            row.put("progress", BigDecimal.valueOf(100));
            row.put("evidence", dice.of(Texts.GOOD_NUMBERS));
            row.put("completedOn", first);
        }
        return row;
    }

    private Map<String, Object> row(Commitment commitment, Field field, Quarter quarter, LocalDate closes) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", commitment.id());
        row.put("indicator", commitment.indicator().vi());
        row.put("field", field.name().vi());
        row.put("measure", commitment.measure());
        row.put("target", new Amount(commitment.target(), Amount.Bound.EXACT, null, null));
        BigDecimal way = commitment.target().subtract(commitment.baseline());
        BigDecimal value = commitment.baseline().add(way.multiply(achieved(commitment, quarter, closes)));
        row.put("actual", new Amount(value, Amount.Bound.EXACT, null, null));
        return row;
    }

    private BigDecimal achieved(Commitment commitment, Quarter quarter, LocalDate closes) {
        if (commitment.kind() == CommitmentKind.YEARLY) {
            return new BigDecimal("0.2").add(new BigDecimal("0.2").multiply(BigDecimal.valueOf(quarter.number())));
        }
        if (commitment.due() == null || commitment.due().isBefore(day)) {
            return BigDecimal.ONE;
        }
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(commitment.from(), closes));
        BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(commitment.from(), commitment.due()));
        return gone.divide(all, MathContext.DECIMAL32)
                .add(new BigDecimal("0.3"))
                .min(BigDecimal.ONE);
    }
}
