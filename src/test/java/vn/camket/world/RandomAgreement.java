package vn.camket.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.fact.Text;
import vn.camket.fact.Unit;

/** Makes up one agreement of a register. */
final class RandomAgreement {
    private final Dice dice;
    private final LocalDate day;
    private final String id;
    private final Shape shape;
    private final Level level;
    private final List<Agreement.Party> parties = new ArrayList<>();
    private LocalDate from;
    private LocalDate to;
    private LocalDate signedOn;
    private int number;

    /** Names the stations of an agreement's life. */
    private enum Shape {
        IN_FORCE,
        ANNUAL,
        OPEN,
        SLEEPING,
        ENDED,
        ARCHIVED,
        NOT_BEGUN
    }

    RandomAgreement(Dice dice, LocalDate day, String id) {
        this.dice = dice;
        this.day = day;
        this.id = id;
        this.shape = dice.of(
                Shape.IN_FORCE,
                Shape.IN_FORCE,
                Shape.IN_FORCE,
                Shape.IN_FORCE,
                Shape.IN_FORCE,
                Shape.IN_FORCE,
                Shape.ENDED,
                Shape.ENDED,
                Shape.ENDED,
                Shape.ENDED,
                Shape.ANNUAL,
                Shape.ANNUAL,
                Shape.OPEN,
                Shape.OPEN,
                Shape.SLEEPING,
                dice.of(Shape.ARCHIVED, Shape.NOT_BEGUN));
        this.level = dice.of(
                Level.PROVINCE,
                Level.PROVINCE,
                Level.PROVINCE,
                Level.PROVINCE,
                Level.DEPARTMENT,
                Level.PARTY_COMMITTEE,
                Level.FOREIGN);
    }

    /**
     * Makes it up.
     *
     * @param other id of another agreement that it may name as its parent or former phase, null when there is none
     */
    Agreement make(String other) {
        period();
        chooseParties();
        boolean child = other != null && dice.chance(0.3);
        boolean renews = other != null && !child && dice.chance(0.4);
        return new Agreement(
                id,
                Text.same("Thỏa thuận hợp tác " + id.replace('-', ' ')),
                dice.of(Instrument.values()),
                level,
                signedOn,
                from,
                to,
                shape == Shape.ANNUAL,
                dice.chance(0.2),
                child ? other : null,
                dice.chance(0.2) ? dice.between(0, 3) : null,
                renews ? other : null,
                List.copyOf(parties),
                reporting(),
                reviews(),
                fields(),
                documents(),
                parameters(),
                dice.chance(0.5),
                List.of(Provenance.register(file(), "/title/vi", id)));
    }

    private String file() {
        return "agreements/" + id + ".json";
    }

    private void period() {
        switch (shape) {
            case IN_FORCE -> {
                from = day.minusDays(dice.between(0, 2200));
                to = day.plusDays(dice.chance(0.3) ? dice.between(0, 180) : dice.between(0, 1800));
            }
            case ANNUAL -> {
                from = LocalDate.of(day.getYear() - dice.between(0, 3), 1, 1);
                to = dice.chance(0.7) ? LocalDate.of(from.getYear() + dice.between(0, 3), 12, 31) : null;
            }
            case OPEN, SLEEPING -> from = day.minusDays(dice.between(0, 3000));
            case ENDED -> {
                to = day.minusDays(dice.between(1, dice.of(60, 400, 1500)));
                from = to.minusDays(dice.between(100, 2200));
            }
            case ARCHIVED -> {
                to = day.minusDays(dice.between(1700, 2500));
                from = to.minusDays(dice.between(300, 1800));
            }
            case NOT_BEGUN -> {
                from = day.plusDays(dice.between(1, 300));
                to = from.plusYears(3);
            }
        }
        if (dice.chance(0.4)) {
            from = from.withDayOfYear(1);
        }
        if (to != null && to.isAfter(from.plusYears(1)) && dice.chance(0.4)) {
            to = to.withMonth(12).withDayOfMonth(31);
        }
        signedOn = dice.chance(0.08) ? null : from.plusDays(dice.between(-60, 60));
    }

    private void chooseParties() {
        int count = dice.of(2, 2, 2, 3, 3, 4);
        if (dice.chance(0.55)) {
            Unit gone = dice.of(Atlas.DISSOLVED);
            add(gone.id());
            if (dice.chance(0.5)) {
                add(gone.successor());
            } else if (dice.chance(0.5)) {
                Atlas.DISSOLVED.stream()
                        .filter(unit -> unit.successor().equals(gone.successor()))
                        .forEach(unit -> add(unit.id()));
            }
        }
        while (parties.size() < count) {
            boolean twin = level == Level.DEPARTMENT && !parties.isEmpty() && dice.chance(0.2);
            add(twin ? parties.get(0).unit() : dice.of(Atlas.LOCALITIES).id());
        }
        List<Agreement.Party> order = dice.shuffled(parties);
        parties.clear();
        parties.addAll(order);
    }

    private void add(String unit) {
        String department =
                level == Level.DEPARTMENT ? dice.of(Atlas.DEPARTMENTS).id() : null;
        boolean known = parties.stream()
                .anyMatch(party ->
                        party.unit().equals(unit) && (department == null || department.equals(party.department())));
        if (!known && parties.size() < 4) {
            Unit focal = dice.chance(0.5) ? dice.of(Atlas.DEPARTMENTS) : null;
            LocalDate since = focal == null || dice.chance(0.4) ? null : from.plusDays(dice.between(0, 900));
            parties.add(Entries.party(unit, department, null, focal == null ? null : focal.id(), since));
        }
    }

    private String party() {
        return dice.of(parties).unit();
    }

    private Agreement.Reporting reporting() {
        Frequency every = shape == Shape.SLEEPING
                ? Frequency.NONE
                : dice.of(
                        Frequency.QUARTER,
                        Frequency.QUARTER,
                        Frequency.QUARTER,
                        Frequency.QUARTER,
                        Frequency.QUARTER,
                        Frequency.QUARTER,
                        Frequency.HALF_YEAR,
                        Frequency.YEAR,
                        Frequency.NONE);
        LocalDate last = to == null || to.isAfter(day) ? day : to;
        Quarter first = dice.chance(0.1) ? null : Atlas.before(Atlas.quarterOf(last), dice.between(0, 6));
        return new Agreement.Reporting(every, dice.of(Scheme.ND09, Scheme.ND09, Scheme.CALENDAR), first);
    }

    private Agreement.Reviews reviews() {
        List<Agreement.Reviews.Held> held = new ArrayList<>();
        LocalDate last = to == null || to.isAfter(day) ? day.plusDays(60) : to.plusDays(90);
        int gap = dice.of(200, 300, 365, 700);
        for (LocalDate on = from.plusDays(gap);
                shape != Shape.SLEEPING && dice.chance(0.85) && on.isBefore(last);
                on = on.plusDays(gap + dice.between(-40, 40))) {
            held.add(held(ReviewKind.INTERIM, on));
        }
        if (to != null && to.isBefore(day) && dice.chance(0.5)) {
            held.add(held(ReviewKind.FINAL, to.plusDays(dice.between(-200, 100))));
        }
        List<Agreement.Reviews.Planned> planned = new ArrayList<>();
        if (dice.chance(0.35)) {
            planned.add(Entries.planned(dice.of(ReviewKind.values()), day.plusDays(dice.between(0, 50))));
        }
        if (dice.chance(0.2)) {
            planned.add(Entries.planned(dice.of(ReviewKind.values()), day.minusDays(dice.between(0, 200))));
        }
        return new Agreement.Reviews(
                dice.chance(0.1) ? Integer.valueOf(dice.of(6, 24)) : null, dice.chance(0.85), held, planned);
    }

    private Agreement.Reviews.Held held(ReviewKind kind, LocalDate on) {
        List<Action> conclusions = dice.chance(0.1) ? List.of(action()) : List.of();
        return new Agreement.Reviews.Held(
                kind,
                on,
                dice.chance(0.7) ? dice.of(Texts.GOOD_NUMBERS) : null,
                dice.chance(0.2) ? Integer.valueOf(on.getYear() - dice.between(0, 1)) : null,
                conclusions,
                List.of(Provenance.register(file(), "/reviews/held", on.toString())));
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (List<String> words : dice.shuffled(Texts.FIELDS).subList(0, dice.between(1, 3))) {
            List<Action> actions = new ArrayList<>();
            for (int left = dice.of(0, 1, 2, 2, 3); left > 0; left--) {
                actions.add(action());
            }
            List<Commitment> commitments = new ArrayList<>();
            for (int left = dice.of(0, 1, 1, 2); left > 0; left--) {
                commitments.add(commitment());
            }
            fields.add(new Field(
                    words.get(0),
                    new Text(words.get(1), words.get(2)),
                    words.subList(3, words.size()),
                    actions,
                    commitments,
                    List.of(Provenance.register(file(), "/fields/" + words.get(0), words.get(1)))));
        }
        return fields;
    }

    private Action action() {
        number++;
        LocalDate last = to == null ? day.plusDays(400) : to;
        LocalDate due = dice.chance(0.85) && last.isAfter(from) ? dice.day(from, last) : null;
        if (due != null && dice.chance(0.4)) {
            due = day.plusDays(dice.between(-150, 150));
        }
        boolean regular = dice.chance(0.12);
        String name = "nv-" + number;
        return new Action(
                name,
                new Text(dice.of(Texts.DEEDS) + " số " + number, "Task number " + number),
                dice.chance(0.85) ? party() : null,
                regular ? null : due,
                regular,
                List.of(),
                List.of(Provenance.register(file(), "/actions/" + name, name)));
    }

    private Commitment commitment() {
        number++;
        String name = "ck-" + number;
        boolean lowers = dice.chance(0.15);
        BigDecimal target = BigDecimal.valueOf(dice.of(5, 8, 20, 120, 500));
        BigDecimal baseline = lowers
                ? target.multiply(BigDecimal.valueOf(3))
                : dice.chance(0.2) ? target.multiply(new BigDecimal("0.4")) : BigDecimal.ZERO;
        if (dice.chance(0.03)) {
            baseline = target;
        }
        LocalDate last = dice.chance(0.25) ? day.plusDays(dice.between(-300, 300)) : to;
        LocalDate first = dice.chance(0.1) ? from.plusDays(dice.between(0, 400)) : from;
        if (last != null && last.isBefore(first)) {
            last = first.plusDays(dice.between(0, 300));
        }
        List<String> by = new ArrayList<>();
        for (Agreement.Party party : dice.chance(0.15) ? dice.shuffled(parties) : parties) {
            boolean named = dice.chance(0.85) || by.isEmpty();
            if (named && !by.contains(party.unit())) {
                by.add(party.unit());
            }
        }
        return new Commitment(
                name,
                new Text(dice.of(Texts.COUNTED) + " thứ " + number, "Indicator " + number),
                dice.of(Texts.MEASURES),
                dice.chance(0.6) ? CommitmentKind.CUMULATIVE : CommitmentKind.YEARLY,
                baseline,
                target,
                first,
                last,
                by,
                List.of(),
                List.of(Provenance.register(file(), "/commitments/" + name, name)));
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        LocalDate start = signedOn == null ? from : signedOn;
        if (dice.chance(0.65)) {
            documents.add(document(DocumentRole.PROGRAMME, start.plusDays(dice.between(0, 300)), null, null));
        }
        for (int year = from.getYear(); year <= day.getYear(); year++) {
            if (dice.chance(0.5)) {
                LocalDate on = LocalDate.of(year, 1, 1).plusDays(dice.between(0, 150));
                documents.add(document(DocumentRole.ANNUAL_PLAN, on, year, null));
            }
        }
        for (Agreement.Party party : parties) {
            if (dice.chance(0.3)) {
                documents.add(document(DocumentRole.CASCADE, start.plusDays(dice.between(0, 400)), null, party.unit()));
            }
        }
        if (dice.chance(0.35)) {
            LocalDate merger = LocalDate.of(2025, 6, 30).plusDays(dice.between(-300, 400));
            documents.add(document(DocumentRole.SUCCESSION, merger, null, null));
        }
        if (to != null && dice.chance(0.25)) {
            documents.add(document(DocumentRole.RENEWAL, to.plusDays(dice.between(-200, 200)), null, null));
        }
        if (dice.chance(0.08)) {
            LocalDate on = (to == null ? day : to).plusDays(dice.between(-200, 200));
            documents.add(document(DocumentRole.CLOSURE, on, null, null));
        }
        return dice.shuffled(documents);
    }

    private Document document(DocumentRole role, LocalDate on, Integer year, String unit) {
        return new Document(
                role,
                dice.chance(0.9) ? dice.of(Texts.GOOD_NUMBERS) : null,
                on,
                year,
                unit,
                dice.chance(0.5) ? party() : null,
                List.of(Provenance.register(file(), "/documents", on.toString())));
    }

    /** Sometimes the agreement has values of its own for a parameter or two: whole numbers stay whole. */
    private Map<String, BigDecimal> parameters() {
        Map<String, BigDecimal> own = new LinkedHashMap<>();
        List<Map.Entry<String, BigDecimal>> small = new TreeMap<>(Atlas.BASE.parameters())
                .entrySet().stream()
                        .filter(entry -> entry.getValue().compareTo(BigDecimal.valueOf(1000)) < 0)
                        .toList();
        for (int left = dice.chance(0.15) ? dice.between(1, 3) : 0; left > 0; left--) {
            Map.Entry<String, BigDecimal> entry = dice.of(small);
            BigDecimal value = entry.getValue();
            boolean whole = value.stripTrailingZeros().scale() <= 0;
            own.put(
                    entry.getKey(),
                    whole
                            ? value.add(BigDecimal.valueOf(dice.between(0, 9)))
                            : value.multiply(new BigDecimal(dice.of("0.9", "1.1"))));
        }
        return own;
    }
}
