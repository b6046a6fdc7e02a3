package vn.camket.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Field;
import vn.camket.fact.Frequency;
import vn.camket.fact.Instrument;
import vn.camket.fact.Level;
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
    private final List<Report> reports = new ArrayList<>();

    static Agreement.Party party(String unit) {
        return party(unit, null);
    }

    static Agreement.Party party(String unit, String department) {
        return new Agreement.Party(unit, department, null, null, null);
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

    TestWorld document(DocumentRole role, String on) {
        documents.add(new Document(role, "1/KH-UBND", LocalDate.parse(on), null, null, null, List.of()));
        return this;
    }

    TestWorld review(ReviewKind kind, String on) {
        held.add(new Agreement.Reviews.Held(kind, LocalDate.parse(on), null, null, List.of(), List.of()));
        return this;
    }

    TestWorld report(TestReport report) {
        reports.add(report.build());
        return this;
    }

    Agreement agreement() {
        Field field =
                new Field("giao-thong", Text.same("Giao thông"), List.of("Hạ tầng"), actions, commitments, List.of());
        Field empty = new Field("y-te", Text.same("Y tế"), List.of(), List.of(), List.of(), List.of());
        return new Agreement(
                ID,
                Text.same("Chương trình hợp tác"),
                Instrument.PROGRAMME,
                Level.PROVINCE,
                signedOn,
                from,
                to,
                false,
                false,
                null,
                null,
                null,
                List.copyOf(parties),
                reporting,
                new Agreement.Reviews(null, true, List.copyOf(held), List.of()),
                List.of(field, empty),
                List.copyOf(documents),
                Map.of(),
                false,
                List.of());
    }

    Register register() {
        TreeMap<String, BigDecimal> parameters = new TreeMap<>();
        parameters.put("archive.years", new BigDecimal("5"));
        parameters.put("reviews.everyMonths", new BigDecimal("12"));
        return new Register(
                new TreeMap<>(Map.of(ID, agreement())),
                units(),
                parameters,
                new WorkingDays(Set.of()),
                new Vocabulary(
                        Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
                        List.of()));
    }

    static Units units() {
        return new Units(List.of(
                unit("can-tho", "Cần Thơ", null, null),
                unit("hau-giang", "Hậu Giang", "2025-06-30", "can-tho"),
                unit("soc-trang", "Sóc Trăng", "2025-06-30", "can-tho"),
                unit("nghe-an", "Nghệ An", null, null),
                department("so-buu-chinh-vien-thong", "Sở Bưu chính, Viễn thông", "2008-03-26", "so-thong-tin"),
                department("so-thong-tin", "Sở Thông tin và Truyền thông", "2025-02-28", "so-khoa-hoc"),
                department("so-khoa-hoc", "Sở Khoa học và Công nghệ", null, null)));
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

    /** Everything that follows on a date. */
    List<Object> facts(String date) {
        return new Obligations(register(), new AsOf(LocalDate.parse(date)))
                .derive(agreement(), reports)
                .facts();
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
