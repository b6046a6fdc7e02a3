package vn.camket.second;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Commitment;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Field;
import vn.camket.fact.Level;
import vn.camket.fact.Measurement;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.Stated;

/** Evaluates the rules about reports, plans, reviews and fields. */
final class ReportRules {
    private final Matter matter;
    private final Opinions opinions;
    private final Tasks tasks;
    private final Values values;

    ReportRules(Matter matter, Opinions opinions) {
        this.matter = matter;
        this.opinions = opinions;
        this.tasks = new Tasks(matter);
        this.values = new Values(matter);
    }

    void evaluate() {
        Map<String, Set<Quarter>> missing = missing();
        missingReports(missing);
        conferenceWithoutReports(missing);
        unreviewedYear();
        if (matter.isInForce()) {
            planNotCascaded();
            matter.agreement.fields().forEach(this::silentField);
        }
    }

    /** Expected reports that no counting report meets, by owing unit: "owed by holder(p.unit, closes(q))". */
    private Map<String, Set<Quarter>> missing() {
        Map<String, Set<Quarter>> missing = new LinkedHashMap<>();
        for (Quarter quarter : matter.expectedQuarters()) {
            for (Agreement.Party party : matter.agreement.parties()) {
                if (matter.reportOf(party, quarter) == null) {
                    missing.computeIfAbsent(
                                    matter.holder(party.unit(), matter.closes(quarter)), unit -> new LinkedHashSet<>())
                            .add(quarter);
                }
            }
        }
        return missing;
    }

    /** "one finding per owing unit: W 1 missing, E 2 or more"; "counts distinct quarters per owing unit". */
    private void missingReports(Map<String, Set<Quarter>> missing) {
        missing.forEach((unit, quarters) -> opinions.add(
                "reporting-duty/missing-reports",
                quarters.size() >= matter.days("missing-reports.error", 2) ? "error" : "warning",
                unit,
                "reports:" + unit));
    }

    /** "a planned review in the next 45 days and an expected report of that unit is missing: W; E when <= 15 days ahead". */
    private void conferenceWithoutReports(Map<String, Set<Quarter>> missing) {
        for (Agreement.Reviews.Planned planned : matter.agreement.reviews().planned()) {
            long ahead = -matter.age(planned.on());
            if (ahead < 0 || ahead > matter.days("conference-without-reports.window", 45)) {
                continue;
            }
            String severity = ahead <= matter.days("conference-without-reports.error", 15) ? "error" : "warning";
            for (String unit : missing.keySet()) {
                opinions.add(
                        "stale-reviews/conference-without-reports",
                        severity,
                        unit,
                        "conference:" + planned.on() + ":" + unit);
            }
        }
    }

    /**
     * "N from the year of `from` to min(year of `to`, D's year − 1); no review with coversYear N (default: a review held
     * in January–March covers the year before, otherwise its own year): W D > 31/01 of N+1, E D > 31/03 of N+1".
     */
    private void unreviewedYear() {
        Agreement agreement = matter.agreement;
        if (!agreement.annual()) {
            return;
        }
        int last = matter.day.getYear() - 1;
        if (agreement.to() != null) {
            last = Math.min(last, agreement.to().getYear());
        }
        Set<Integer> covered = coveredYears();
        for (int year = agreement.from().getYear(); year <= last; year++) {
            LocalDate newYearsEve = LocalDate.of(year, 12, 31);
            boolean warns = matter.day.isAfter(newYearsEve.plusMonths(matter.days("unreviewed-year.warning", 1)));
            boolean errs = matter.day.isAfter(newYearsEve.plusMonths(matter.days("unreviewed-year.error", 3)));
            if (!covered.contains(year)) {
                opinions.add(
                        "stale-reviews/unreviewed-year",
                        errs ? "error" : warns ? "warning" : null,
                        null,
                        "year:" + year);
            }
        }
    }

    /** "Reviews of one agreement on one date are one review; it has a document, a year or kind final if any source says so." */
    private Set<Integer> coveredYears() {
        Map<LocalDate, List<Integer>> reviews = new TreeMap<>();
        for (Agreement.Reviews.Held held : matter.agreement.reviews().held()) {
            add(reviews, held.on(), held.coversYear());
        }
        for (Report report : matter.reports) {
            for (ReportedReview row : report.reviews()) {
                add(reviews, row.date().value(), row.coversYear().value());
            }
        }
        Set<Integer> covered = new HashSet<>();
        reviews.forEach((on, years) -> {
            boolean early = on.getMonth().compareTo(Month.MARCH) <= 0;
            covered.addAll(years.isEmpty() ? List.of(early ? on.getYear() - 1 : on.getYear()) : years);
        });
        return covered;
    }

    private void add(Map<LocalDate, List<Integer>> reviews, LocalDate on, Integer year) {
        if (on != null && !on.isAfter(matter.day)) {
            List<Integer> years = reviews.computeIfAbsent(on, date -> new ArrayList<>());
            if (year != null) {
                years.add(year);
            }
        }
    }

    /**
     * "programme document exists, level is province with 3 or more parties, and the party has reported no plan of its
     * own: W age(programme) > 30, E > 90"; the earliest programme document; "passes over the programme's issuer and a
     * party with a cascade document or a reported plan".
     */
    private void planNotCascaded() {
        List<Document> programmes = matter.documents(DocumentRole.PROGRAMME);
        List<Agreement.Party> parties = matter.agreement.parties();
        if (programmes.isEmpty()
                || matter.agreement.level() != Level.PROVINCE
                || parties.size() < matter.days("plan-not-cascaded.parties", 3)) {
            return;
        }
        LocalDate earliest =
                programmes.stream().map(Document::on).min(LocalDate::compareTo).orElseThrow();
        long age = matter.age(earliest);
        String severity = age > matter.days("plan-not-cascaded.error", 90)
                ? "error"
                : age > matter.days("plan-not-cascaded.warning", 30) ? "warning" : null;
        for (Agreement.Party party : parties) {
            boolean issued =
                    programmes.stream().anyMatch(document -> party.unit().equals(document.issuer()));
            boolean cascaded = matter.documents(DocumentRole.CASCADE).stream()
                    .anyMatch(document -> party.unit().equals(document.unit()));
            boolean planned = matter.reports.stream()
                    .anyMatch(report -> report.cover().plan().isGiven()
                            && matter.partiesOf(report).contains(party));
            if (!issued && !cascaded && !planned) {
                opinions.add("missing-actions/plan-not-cascaded", severity, party.unit(), "cascade:" + party.unit());
            }
        }
    }

    /**
     * "the k latest quarters that have a counting report of the agreement all lack, in this field, any row with a result,
     * a progress > 0, a status done, or a value: W k >= 2, E k >= 4".
     */
    private void silentField(Field field) {
        int k = 0;
        for (Quarter quarter : matter.quarters()) {
            boolean speaks = matter.reports.stream()
                    .filter(report -> report.quarter().equals(quarter))
                    .anyMatch(report -> speaks(report, field));
            if (speaks) {
                break;
            }
            k++;
        }
        String severity = k >= matter.days("silent-field.error", 4)
                ? "error"
                : k >= matter.days("silent-field.warning", 2) ? "warning" : null;
        opinions.add("unmet-commitments/silent-field", severity, null, "field:" + field.id());
    }

    private boolean speaks(Report report, Field field) {
        return Stream.concat(
                        report.actions().stream().filter(row -> hasResult(row) && field.equals(fieldOf(row))),
                        report.measurements().stream()
                                .filter(row -> row.actual().isGiven() && field.equals(fieldOf(row))))
                .findAny()
                .isPresent();
    }

    private static boolean hasResult(ReportedAction row) {
        return row.result().isGiven()
                || row.progress().isGiven() && row.progress().value().signum() > 0
                || row.status().isGiven() && row.status().value().isDone();
    }

    /** "A row's field is its registered action's field, else the row's own field text found among ids, names and aliases." */
    private Field fieldOf(ReportedAction row) {
        Tasks.Key key = tasks.keyOf(row);
        return matter.agreement
                .actions(matter.day)
                .filter(known -> known.action().equals(key.action()) && known.field() != null)
                .map(Agreement.Registered::field)
                .findFirst()
                .orElseGet(() -> namedField(row));
    }

    private Field fieldOf(Measurement row) {
        Commitment commitment = values.commitmentOf(row);
        return commitment == null
                ? namedField(row)
                : matter.agreement.fields().stream()
                        .filter(field -> field.commitments().contains(commitment))
                        .findFirst()
                        .orElse(null);
    }

    /** "the row's own field text (column or section)"; a section sets the field "when no field column does". */
    private Field namedField(ReportedRow row) {
        Stated<String> words = row.field().isGiven() ? row.field() : row.heading();
        Field named = words.isGiven() ? namedField(Wording.fold(words)) : null;
        if (named != null || row.field().isGiven() || !words.isGiven()) {
            return named;
        }
        List<String> sections = List.of(words.value().split(" / ", -1));
        for (int at = sections.size() - 1; at >= 0 && named == null; at--) {
            named = namedField(Wording.fold(sections.get(at)));
        }
        return named;
    }

    private Field namedField(String text) {
        return matter.agreement.fields().stream()
                .filter(field -> Stream.concat(
                                Stream.of(
                                        field.id(),
                                        field.name().vi(),
                                        field.name().en()),
                                field.aliases().stream())
                        .anyMatch(name -> Wording.fold(name).equals(text)))
                .findFirst()
                .orElse(null);
    }
}
