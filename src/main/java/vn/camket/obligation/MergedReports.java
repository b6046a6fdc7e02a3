package vn.camket.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.camket.fact.Commitment;
import vn.camket.fact.Form;
import vn.camket.fact.MergedCell;
import vn.camket.fact.MergedCell.Accord;
import vn.camket.fact.MergedCell.Said;
import vn.camket.fact.MergedReport;
import vn.camket.fact.MergedRow;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.RowSource;
import vn.camket.fact.Stated;
import vn.camket.fact.Text;
import vn.camket.obligation.MergedRows.Placed;

/** Puts the reports of several departments together in the form of their unit; rows belong together as in a check. */
final class MergedReports {
    private final World world;
    private final Form form;
    private final List<Report> reports;
    private final Meanings meanings;
    private final MergedRows rows;
    private final Map<Report, String> departments = new IdentityHashMap<>();

    private MergedReports(World world, Form form, List<Report> reports) {
        this.world = world;
        this.form = form;
        this.reports = reports;
        this.meanings = new Meanings(world, form.quarter().closes(world.scheme()));
        this.rows = new MergedRows(meanings);
        reports.forEach(report -> departments.put(report, department(report)));
    }

    /** @param reports on the form's agreement, for its unit and quarter, in the order in which they are to stand */
    static MergedReport of(World world, Form form, List<Report> reports) {
        MergedReports merged = new MergedReports(world, form, reports);
        return new MergedReport(
                form,
                reports.stream().map(Report::workbook).distinct().toList(),
                merged.plan(),
                merged.tasks(),
                merged.figures(),
                merged.reviews());
    }

    /** Its department's name; that of its file where it has none or another file comes in the same name. */
    private String department(Report report) {
        String department = report.department();
        boolean isAlone = reports.stream()
                        .filter(other -> Objects.equals(other.department(), department))
                        .count()
                == 1;
        return department != null && isAlone
                ? world.register().units().get(department).name()
                : report.workbook();
    }

    private MergedCell plan() {
        List<Said> said = reports.stream()
                .filter(report -> !report.cover().plan().isBlank())
                .map(report -> new Said(
                        source(report, report.cover().plan()), report.cover().plan()))
                .toList();
        if (said.isEmpty()) {
            return null;
        }
        long meant = said.stream()
                .map(one -> meanings.of("plan", one.stated()))
                .distinct()
                .count();
        return new MergedCell(meant == 1 ? Accord.AGREED : Accord.DISPUTED, said);
    }

    private RowSource source(Report report, Stated<?> stated) {
        return new RowSource(
                report.workbook(),
                departments.get(report),
                stated.cell().sheet(),
                stated.cell().row() + 1);
    }

    private List<MergedRow> tasks() {
        Map<String, List<Placed>> byKey = grouped(Report::actions, world.catalogue()::keyOf);
        List<MergedRow> tasks = new ArrayList<>();
        for (Form.Task task : form.tasks()) {
            Map<String, Object> printed = new HashMap<>();
            printed.put("lead", meanings.leadOf(task.action()));
            printed.put("due", Meanings.dueOf(task.action()));
            tasks.add(rows.of(task.action().title(), taken(byKey, task.action().id()), printed));
        }
        tasks.addAll(added(byKey.values()));
        return tasks;
    }

    private List<MergedRow> figures() {
        Map<String, List<Placed>> byKey = grouped(Report::measurements, world.catalogue()::keyOf);
        List<MergedRow> figures = new ArrayList<>();
        for (Form.Figure figure : form.figures()) {
            Commitment commitment = figure.commitment();
            Map<String, Object> printed = new HashMap<>();
            printed.put("measure", meanings.measureOf(commitment));
            printed.put("target", meanings.targetOf(commitment));
            figures.add(rows.of(commitment.indicator(), taken(byKey, commitment.id()), printed));
        }
        figures.addAll(added(byKey.values()));
        return figures;
    }

    private List<MergedRow> reviews() {
        List<List<Placed>> held = new ArrayList<>();
        placed(Report::reviews)
                .forEach(placed -> held.stream()
                        .filter(same -> same.stream().anyMatch(other -> isSame(other, placed)))
                        .findFirst()
                        .orElseGet(() -> {
                            held.add(new ArrayList<>());
                            return held.get(held.size() - 1);
                        })
                        .add(placed));
        return added(held);
    }

    /** A review is known by its kind and its day, that on which it was held or that for which it was planned. */
    private static boolean isSame(Placed one, Placed other) {
        ReportedReview review = (ReportedReview) one.row();
        ReportedReview twin = (ReportedReview) other.row();
        return review.kind().isGiven()
                && Objects.equals(review.kind().value(), twin.kind().value())
                && (isGivenAlike(review.date(), twin.date()) || isGivenAlike(review.plannedDate(), twin.plannedDate()));
    }

    private static boolean isGivenAlike(Stated<?> one, Stated<?> other) {
        return one.isGiven() && Objects.equals(one.value(), other.value());
    }

    private List<MergedRow> added(Collection<List<Placed>> groups) {
        return groups.stream()
                .map(group -> rows.added(title(group.get(0).row()), group))
                .toList();
    }

    private static Text title(ReportedRow row) {
        if (row instanceof ReportedReview review) {
            return Text.same(review.kind().isBlank() ? "" : review.kind().cell().text());
        }
        return Text.same(row.text().or(row.code().or("")));
    }

    private static List<Placed> taken(Map<String, List<Placed>> byKey, String key) {
        List<Placed> rows = byKey.remove(key);
        return rows == null ? List.of() : rows;
    }

    private <T extends ReportedRow> Map<String, List<Placed>> grouped(
            Function<Report, List<T>> kind, Function<T, String> key) {
        Map<String, List<Placed>> groups = new LinkedHashMap<>();
        reports.forEach(report -> kind.apply(report)
                .forEach(row -> groups.computeIfAbsent(key.apply(row), any -> new ArrayList<>())
                        .add(placed(report, row))));
        return groups;
    }

    private Stream<Placed> placed(Function<Report, List<ReportedReview>> kind) {
        return reports.stream().flatMap(report -> kind.apply(report).stream().map(row -> placed(report, row)));
    }

    private Placed placed(Report report, ReportedRow row) {
        return new Placed(new RowSource(report.workbook(), departments.get(report), row.sheet(), row.row()), row);
    }
}
