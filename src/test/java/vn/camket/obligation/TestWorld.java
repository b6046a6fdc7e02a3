package vn.camket.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.Amendment;
import vn.camket.fact.AsOf;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Field;
import vn.camket.fact.Frequency;
import vn.camket.fact.Instrument;
import vn.camket.fact.Level;
import vn.camket.fact.Limits;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.fact.Text;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;
import vn.camket.fact.Vocabulary;
import vn.camket.fact.WorkingDays;

/** Builds a small world: one agreement of Cần Thơ and Hậu Giang, changed step by step, and reports on it. */
final class TestWorld {
    static final String ID = "can-tho-hau-giang-2021";

    private final Map<String, BigDecimal> parameters = new TreeMap<>();
    private LocalDate signedOn = LocalDate.parse("2021-02-26");
    private LocalDate from = LocalDate.parse("2021-01-01");
    private LocalDate to = LocalDate.parse("2025-12-31");
    private Agreement.Reporting reporting =
            new Agreement.Reporting(Frequency.QUARTER, Scheme.ND09, Quarter.parse("2024-Q3"));
    private final List<Agreement.Party> parties = new ArrayList<>(List.of(party("can-tho"), party("hau-giang")));
    private final List<Action> actions = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Agreement.Reviews.Held> held = new ArrayList<>();
    private final List<Agreement.Reviews.Planned> planned = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final TreeMap<String, Agreement> children = new TreeMap<>();
    private final TreeMap<String, Agreement> renewals = new TreeMap<>();
    private Integer announcedChildren;
    private boolean annual;
    private boolean annualPlan;

    static Agreement.Party party(String unit) {
        return party(unit, null);
    }

    static Agreement.Party party(String unit, String department) {
        return new Agreement.Party(unit, department, null, null, null, List.of());
    }

    static Agreement.Party party(String unit, String focal, String since) {
        LocalDate date = since == null ? null : LocalDate.parse(since);
        return new Agreement.Party(unit, null, null, focal, date, List.of());
    }

    TestWorld signed(String date) {
        signedOn = date == null ? null : LocalDate.parse(date);
        return this;
    }

    TestWorld period(String first, String last) {
        from = LocalDate.parse(first);
        to = last == null ? null : LocalDate.parse(last);
        return this;
    }

    /** A programme of one year after the other. */
    TestWorld annual() {
        annual = true;
        return this;
    }

    /** Each year is owed a plan of its own. */
    TestWorld annualPlan() {
        annualPlan = true;
        return this;
    }

    /** A plan for a year. */
    TestWorld annualPlan(int year, String on) {
        documents.add(
                new Document(DocumentRole.ANNUAL_PLAN, "3/KH-UBND", LocalDate.parse(on), year, null, null, List.of()));
        return annualPlan();
    }

    TestWorld reporting(Frequency every, Scheme scheme, String first) {
        reporting = new Agreement.Reporting(every, scheme, first == null ? null : Quarter.parse(first));
        return this;
    }

    TestWorld parties(Agreement.Party... those) {
        parties.clear();
        parties.addAll(List.of(those));
        return this;
    }

    TestWorld action(String id, String lead, String due) {
        LocalDate date = due == null ? null : LocalDate.parse(due);
        actions.add(new Action(id, Text.same("Việc " + id), lead, date, false, List.of(), List.of()));
        return this;
    }

    /** The last action, whose due date was another until a day. */
    TestWorld amendedDue(String on, String was) {
        Action last = actions.remove(actions.size() - 1);
        actions.add(new Action(
                last.id(), last.title(), last.lead(), last.due(), false, amended(last.amended(), on, was), List.of()));
        return this;
    }

    private static List<Amendment> amended(List<Amendment> before, String on, String was) {
        return Stream.concat(before.stream(), Stream.of(new Amendment(LocalDate.parse(on), "12/PL-UBND", was)))
                .toList();
    }

    TestWorld regularAction(String id, String lead) {
        actions.add(new Action(id, Text.same("Việc " + id), lead, null, true, List.of(), List.of()));
        return this;
    }

    /** An action that a review of the register concluded. */
    TestWorld conclusion(String id, String lead) {
        return conclusion(id, lead, "2024-01-15");
    }

    /** An action that a review of the register concluded on a day. */
    TestWorld conclusion(String id, String lead, String on) {
        Action action = new Action(id, Text.same("Việc " + id), lead, null, false, List.of(), List.of());
        held.add(new Agreement.Reviews.Held(
                ReviewKind.INTERIM, LocalDate.parse(on), null, null, List.of(action), List.of()));
        return this;
    }

    /** Child agreements that were announced, and those of them that are registered. */
    TestWorld children(Integer announced, String... registered) {
        announcedChildren = announced;
        for (String id : registered) {
            children.put(id, agreement(id, ID, null, signedOn, from));
        }
        return this;
    }

    /** Another agreement that renews this one. */
    TestWorld renewal(String signed, String first) {
        String id = "renewal-" + renewals.size();
        LocalDate day = signed == null ? null : LocalDate.parse(signed);
        renewals.put(id, agreement(id, null, ID, day, LocalDate.parse(first)));
        return this;
    }

    TestWorld commitment(String id, String baseline, String target, String... by) {
        commitments.add(new Commitment(
                id,
                Text.same("Số " + id),
                "cái",
                CommitmentKind.CUMULATIVE,
                new BigDecimal(baseline),
                new BigDecimal(target),
                from,
                to,
                List.of(by),
                List.of(),
                List.of()));
        return this;
    }

    /** The last commitment, made yearly. */
    TestWorld yearly() {
        return changed(CommitmentKind.YEARLY, last().measure(), last().from(), last().due());
    }

    /** The last commitment, with a period of its own. */
    TestWorld during(String first, String due) {
        LocalDate last = due == null ? null : LocalDate.parse(due);
        return changed(last().kind(), last().measure(), LocalDate.parse(first), last);
    }

    /** The last commitment, in another unit of measure. */
    TestWorld measure(String measure) {
        return changed(last().kind(), measure, last().from(), last().due());
    }

    /** The last commitment, whose target was another until a day. */
    TestWorld amendedTarget(String on, String was) {
        Commitment last = last();
        return changed(last.kind(), last.measure(), last.from(), last.due(), amended(last.amended(), on, was));
    }

    private Commitment last() {
        return commitments.get(commitments.size() - 1);
    }

    private TestWorld changed(CommitmentKind kind, String measure, LocalDate first, LocalDate due) {
        return changed(kind, measure, first, due, last().amended());
    }

    private TestWorld changed(
            CommitmentKind kind, String measure, LocalDate first, LocalDate due, List<Amendment> amended) {
        Commitment last = commitments.remove(commitments.size() - 1);
        commitments.add(new Commitment(
                last.id(),
                last.indicator(),
                measure,
                kind,
                last.baseline(),
                last.target(),
                first,
                due,
                last.by(),
                amended,
                last.sources()));
        return this;
    }

    TestWorld document(DocumentRole role, String on) {
        documents.add(new Document(role, "1/KH-UBND", LocalDate.parse(on), null, null, null, List.of()));
        return this;
    }

    TestWorld programme(String on, String issuer) {
        documents.add(
                new Document(DocumentRole.PROGRAMME, "1/KH-UBND", LocalDate.parse(on), null, null, issuer, List.of()));
        return this;
    }

    TestWorld cascade(String on, String unit) {
        documents.add(
                new Document(DocumentRole.CASCADE, "2/KH-UBND", LocalDate.parse(on), null, unit, null, List.of()));
        return this;
    }

    TestWorld review(ReviewKind kind, String on) {
        return review(kind, on, null, null);
    }

    TestWorld review(ReviewKind kind, String on, String document, Integer coversYear) {
        held.add(new Agreement.Reviews.Held(kind, LocalDate.parse(on), document, coversYear, List.of(), List.of()));
        return this;
    }

    TestWorld planned(ReviewKind kind, String on) {
        planned.add(new Agreement.Reviews.Planned(kind, LocalDate.parse(on), List.of()));
        return this;
    }

    TestWorld parameter(String name, String value) {
        parameters.put(name, new BigDecimal(value));
        return this;
    }

    TestWorld report(TestReport report) {
        reports.add(report.build());
        return this;
    }

    Agreement agreement() {
        return agreement(ID, null, null, signedOn, from);
    }

    private Agreement agreement(String id, String parent, String renews, LocalDate signed, LocalDate first) {
        Field field =
                new Field("giao-thong", Text.same("Giao thông"), List.of("Hạ tầng"), actions, commitments, List.of());
        Field empty = new Field("y-te", Text.same("Y tế"), List.of(), List.of(), List.of(), List.of());
        return new Agreement(
                id,
                Text.same("Chương trình hợp tác"),
                Instrument.PROGRAMME,
                Level.PROVINCE,
                signed,
                first,
                to,
                annual,
                annualPlan,
                parent,
                announcedChildren,
                renews,
                List.copyOf(parties),
                reporting,
                new Agreement.Reviews(null, true, List.copyOf(held), List.copyOf(planned)),
                List.of(field, empty),
                List.copyOf(documents),
                Map.copyOf(parameters),
                false,
                List.of());
    }

    Register register() {
        TreeMap<String, BigDecimal> defaults = new TreeMap<>();
        defaults.put("archive.years", new BigDecimal("5"));
        defaults.put("reviews.everyMonths", new BigDecimal("12"));
        defaults.put("missed-conference.window", new BigDecimal("30"));
        defaults.put("lapsed-agreement.info", new BigDecimal("180"));
        defaults.put("no-final-review.window", new BigDecimal("180"));
        defaults.put("no-final-review.warning", new BigDecimal("60"));
        defaults.put("unconfirmed-succession.window", new BigDecimal("180"));
        TreeMap<String, Agreement> agreements = new TreeMap<>(children);
        agreements.putAll(renewals);
        agreements.put(ID, agreement());
        return new Register(
                agreements,
                units(),
                defaults,
                new WorkingDays(Set.of()),
                new Vocabulary(
                        Map.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(List.of("cái", "chiếc"), List.of("tỷ đồng", "tỉ đồng"))),
                Limits.DEFAULT);
    }

    static Units units() {
        return new Units(List.of(
                unit("can-tho", "Cần Thơ", null, null),
                unit("hau-giang", "Hậu Giang", "2025-06-30", "can-tho"),
                unit("soc-trang", "Sóc Trăng", "2025-06-30", "can-tho"),
                unit("nghe-an", "Nghệ An", null, null),
                department("so-buu-chinh-vien-thong", "Sở Bưu chính, Viễn thông", "2008-03-26", "so-thong-tin"),
                department("so-thong-tin", "Sở Thông tin và Truyền thông", "2025-02-28", "so-khoa-hoc"),
                department("so-khoa-hoc", "Sở Khoa học và Công nghệ", null, null),
                department("so-tai-chinh", "Sở Tài chính", null, null)));
    }

    private static Unit unit(String id, String name, String validTo, String successor) {
        return unit(id, false, name, validTo, successor);
    }

    private static Unit department(String id, String name, String validTo, String successor) {
        return unit(id, true, name, validTo, successor);
    }

    private static Unit unit(String id, boolean department, String name, String validTo, String successor) {
        LocalDate date = validTo == null ? null : LocalDate.parse(validTo);
        return new Unit(id, department, name, "Tỉnh " + name, List.of(), date, successor, List.of());
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }

    /** Everything that follows on a date. */
    List<Object> facts(String date) {
        return new Obligations(register(), new AsOf(LocalDate.parse(date)))
                .derive(agreement(), reports)
                .facts();
    }

    /** Deadlines on a date, as "day kind unit or -", those that passed with a mark. */
    List<String> deadlines(String date, int days) {
        LocalDate day = LocalDate.parse(date);
        return new Obligations(register(), new AsOf(day))
                .deadlines(agreement(), reports, day.plusDays(days)).stream()
                        .map(one -> one.on() + " " + one.kind() + (one.unit() == null ? "" : " " + one.unit())
                                + one.quarters().stream()
                                        .map(quarter -> " " + quarter)
                                        .collect(Collectors.joining())
                                + (one.review() == null ? "" : " " + one.review()) + (one.overdue() ? " !" : ""))
                        .toList();
    }

    /** Reports that are still to come on a date, as "quarter owing unit day days", and the file of one that came early. */
    List<String> awaited(String date) {
        return new Obligations(register(), new AsOf(LocalDate.parse(date)))
                .awaited(agreement(), reports).stream()
                        .map(one -> one.quarter() + " " + one.owing()
                                + (one.department() == null ? "" : "/" + one.department())
                                + (one.isInherited() ? " of " + one.unit() : "") + " " + one.dueOn() + " "
                                + one.daysLate()
                                + (one.later() == null ? "" : " " + one.later().on()))
                        .toList();
    }

    /** What became of the reports of the last quarters, as "quarter owing state day days". */
    List<String> lastQuarters(String date, int quarters) {
        return new Obligations(register(), new AsOf(LocalDate.parse(date)))
                .lastQuarters(agreement(), reports, quarters).stream()
                        .map(one -> one.quarter() + " " + one.owing()
                                + (one.department() == null ? "" : "/" + one.department()) + " " + one.state() + " "
                                + one.on() + " " + one.daysLate())
                        .toList();
    }

    <T> Stream<T> all(Class<T> kind, String date) {
        return facts(date).stream().filter(kind::isInstance).map(kind::cast);
    }

    <T> T only(Class<T> kind, String date) {
        List<T> found = all(kind, date).toList();
        if (found.size() != 1) {
            throw new AssertionError("one " + kind.getSimpleName() + " wanted, found " + found);
        }
        return found.get(0);
    }
}
