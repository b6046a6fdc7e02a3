package vn.camket.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Field;
import vn.camket.fact.Frequency;
import vn.camket.fact.Instrument;
import vn.camket.fact.Level;
import vn.camket.fact.Quarter;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.fact.Text;
import vn.camket.fact.Unit;

/** Makes up an agreement for which everything was done in time. */
final class FaultlessAgreement {
    private final Dice dice;
    private final LocalDate day;
    private final String id;
    private final Scheme scheme;
    private final Frequency every;
    private final boolean annual;
    private final boolean annualPlan;
    private final Level level;
    private final List<Agreement.Party> parties = new ArrayList<>();
    private LocalDate from;
    private LocalDate to;
    private int number;
    private int done;
    private int open;

    FaultlessAgreement(Dice dice, LocalDate day, String id) {
        this.dice = dice;
        this.day = day;
        this.id = id;
        this.scheme = dice.of(Scheme.values());
        this.every = dice.of(Frequency.QUARTER, Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.YEAR, Frequency.NONE);
        this.annual = dice.chance(0.2);
        this.annualPlan = dice.chance(0.3);
        this.level = dice.of(Level.PROVINCE, Level.PROVINCE, Level.PROVINCE, Level.DEPARTMENT, Level.PARTY_COMMITTEE);
    }

    /**
     * Makes it up.
     *
     * @param parent id of the agreement that this one is a child of, or null
     * @param children how many children it announced, or null
     */
    Agreement make(String parent, Integer children) {
        period();
        chooseParties();
        Quarter first = Atlas.before(Atlas.quarterOf(isEnded() ? to : day), dice.between(0, 5));
        while (!first.opens(scheme).isAfter(from)) {
            first = first.next();
        }
        Agreement.Reporting reporting = new Agreement.Reporting(every, scheme, first);
        List<Quarter> reported = reported(reporting);
        return new Agreement(
                id,
                Text.same("Thỏa thuận trọn vẹn " + id),
                Instrument.AGREEMENT,
                level,
                from,
                from,
                to,
                annual,
                annualPlan,
                parent,
                children,
                null,
                List.copyOf(parties),
                reporting,
                reviews(),
                fields(reported),
                documents(),
                Map.of(),
                false,
                List.of());
    }

    /** The quarters for which there is, or will be, a report. */
    private List<Quarter> reported(Agreement.Reporting reporting) {
        List<Quarter> reported = new ArrayList<>();
        LocalDate last = isEnded() ? to : day;
        for (Quarter quarter = reporting.from();
                every != Frequency.NONE && !quarter.closes(scheme).isAfter(last);
                quarter = quarter.next()) {
            boolean owed = every == Frequency.QUARTER
                    || every == Frequency.HALF_YEAR && quarter.number() % 2 == 0
                    || quarter.number() == 4;
            if (owed && quarter.dueOn(scheme, Atlas.BASE.workingDays()).isBefore(day)) {
                reported.add(quarter);
            }
        }
        return reported;
    }

    private boolean isEnded() {
        return to != null && to.isBefore(day);
    }

    private void period() {
        from = day.minusDays(dice.between(1, 1500));
        if (annual) {
            from = LocalDate.of(day.getYear() - dice.between(0, 2), Month.JANUARY, 1);
            to = LocalDate.of(day.getYear() + 1, Month.DECEMBER, 31);
            return;
        }
        switch (dice.between(1, 4)) {
            case 1 -> to = null;
            case 2 -> {
                to = day.minusDays(dice.between(1, 900));
                from = to.minusDays(dice.between(200, 1500));
            }
            default -> to = day.plusDays(dice.between(181, 1500));
        }
    }

    private void chooseParties() {
        List<Unit> living =
                Atlas.LOCALITIES.stream().filter(unit -> unit.validTo() == null).toList();
        List<Unit> chosen = new ArrayList<>(dice.shuffled(living).subList(0, dice.between(2, 4)));
        Unit gone = dice.of(Atlas.DISSOLVED);
        boolean distinct = chosen.stream().noneMatch(unit -> unit.id().equals(gone.successor()));
        if (distinct && dice.chance(0.4)) {
            chosen.set(0, gone);
        }
        List<Unit> departments = Atlas.DEPARTMENTS.stream()
                .filter(unit -> unit.validTo() == null)
                .toList();
        for (Unit unit : chosen) {
            String department = level == Level.DEPARTMENT ? dice.of(departments).id() : null;
            String focal = dice.chance(0.5) ? dice.of(departments).id() : null;
            parties.add(Entries.party(unit.id(), department, null, focal, null));
        }
    }

    private Agreement.Reviews reviews() {
        List<Agreement.Reviews.Held> held = new ArrayList<>();
        LocalDate last = isEnded() ? to : day;
        for (LocalDate on = from; !on.isAfter(last); on = on.plusDays(240)) {
            held.add(held(ReviewKind.INTERIM, on));
        }
        for (int year = from.getYear() + 1; annual && year <= day.getYear(); year++) {
            held.add(held(ReviewKind.INTERIM, LocalDate.of(year, Month.JANUARY, dice.between(4, 30))));
        }
        if (isEnded()) {
            held.add(held(ReviewKind.FINAL, to.minusDays(dice.between(1, 100))));
        }
        List<Agreement.Reviews.Planned> planned = dice.chance(0.4)
                ? List.of(Entries.planned(ReviewKind.INTERIM, day.plusDays(dice.between(0, 60))))
                : List.of();
        return new Agreement.Reviews(null, true, held, planned);
    }

    private Agreement.Reviews.Held held(ReviewKind kind, LocalDate on) {
        return new Agreement.Reviews.Held(kind, on, dice.of(Texts.GOOD_NUMBERS), null, List.of(), List.of());
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        LocalDate programme = from.plusDays(dice.between(0, 60));
        documents.add(document(DocumentRole.PROGRAMME, programme, null, null));
        for (Agreement.Party party : parties) {
            LocalDate on = programme.plusDays(dice.between(0, 30));
            documents.add(document(DocumentRole.CASCADE, on, null, party.unit()));
        }
        for (int year = from.getYear(); annualPlan && year <= day.getYear(); year++) {
            LocalDate on = LocalDate.of(year, Month.JANUARY, 1).plusDays(dice.between(0, 88));
            documents.add(document(DocumentRole.ANNUAL_PLAN, on, year, null));
        }
        boolean merged = parties.stream()
                .anyMatch(party -> Atlas.units().get(party.unit()).validTo() != null);
        if (merged) {
            LocalDate on = LocalDate.of(2025, Month.JULY, 1).plusDays(dice.between(0, 60));
            documents.add(document(DocumentRole.SUCCESSION, on, null, null));
        }
        if (isEnded()) {
            documents.add(document(DocumentRole.RENEWAL, to.minusDays(dice.between(0, 60)), null, null));
        }
        return documents;
    }

    private Document document(DocumentRole role, LocalDate on, Integer year, String unit) {
        return new Document(role, dice.of(Texts.GOOD_NUMBERS), on, year, unit, null, List.of());
    }

    private List<Field> fields(List<Quarter> reported) {
        List<Field> fields = new ArrayList<>();
        for (List<String> words : dice.shuffled(Texts.FIELDS).subList(0, dice.between(1, 3))) {
            List<Action> actions = new ArrayList<>();
            for (int left = dice.between(1, 3); left > 0; left--) {
                actions.add(action(reported));
            }
            List<Commitment> commitments = new ArrayList<>();
            boolean counts = !reported.isEmpty() || !isEnded();
            for (int left = counts ? dice.between(0, 2) : 0; left > 0; left--) {
                commitments.add(commitment());
            }
            fields.add(new Field(
                    words.get(0),
                    new Text(words.get(1), words.get(2)),
                    words.subList(3, words.size()),
                    actions,
                    commitments,
                    List.of()));
        }
        return fields;
    }

    /** Done ones have their due date after the first report, open ones some time ahead. */
    private Action action(List<Quarter> reported) {
        number++;
        boolean regular = false;
        LocalDate due = null;
        if (!reported.isEmpty() && dice.chance(0.6)) {
            done++;
            due = reported.get(0).closes(scheme).plusDays(dice.between(0, Math.min(300, (int) daysSince(reported))));
        } else if (!isEnded() && (open < done || reported.isEmpty() && open < 2)) {
            open++;
            due = day.plusDays(dice.between(31, 400));
        } else {
            regular = true;
        }
        return new Action(
                "nv-" + number,
                new Text(dice.of(Texts.DEEDS) + " số " + number, "Task number " + number),
                dice.of(parties).unit(),
                due,
                regular,
                List.of(),
                List.of());
    }

    private long daysSince(List<Quarter> reported) {
        return ChronoUnit.DAYS.between(reported.get(0).closes(scheme), day);
    }

    private Commitment commitment() {
        number++;
        BigDecimal target = BigDecimal.valueOf(dice.of(5, 120, 3270));
        List<String> by = new ArrayList<>();
        parties.forEach(party -> by.add(party.unit()));
        return new Commitment(
                "ck-" + number,
                new Text(dice.of(Texts.COUNTED) + " thứ " + number, "Indicator " + number),
                dice.of(Texts.MEASURES),
                dice.of(CommitmentKind.values()),
                dice.chance(0.2) ? target.multiply(BigDecimal.valueOf(2)) : BigDecimal.ZERO,
                target,
                from,
                to,
                by,
                List.of(),
                List.of());
    }
}
