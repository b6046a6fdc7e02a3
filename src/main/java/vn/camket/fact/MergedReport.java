package vn.camket.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the files of several departments say together, to be written into the form of their unit's report.
 *
 * @param files names of those that were put together, sorted; none for a form that is to be filled in by hand
 * @param plan what their covers say of the unit's own plan, null for nothing
 * @param tasks one for each task of the form, in its order, then those that the register lacks
 * @param figures one for each commitment of the form, in its order, then the others
 * @param reviews by file, then in sheet order
 */
public record MergedReport(
        Form form,
        List<String> files,
        MergedCell plan,
        List<MergedRow> tasks,
        List<MergedRow> figures,
        List<MergedRow> reviews) {
    private static final MergedRow SILENT = new MergedRow(null, List.of(), Map.of());

    /** Of no files at all. */
    public static MergedReport blank(Form form) {
        return new MergedReport(form, List.of(), null, List.of(), List.of(), List.of());
    }

    /** What is said of a task by its place in the form. */
    public MergedRow task(int at) {
        return at < tasks.size() ? tasks.get(at) : SILENT;
    }

    /** The tasks that the form does not have. */
    public List<MergedRow> moreTasks() {
        return tasks.subList(Math.min(tasks.size(), form.tasks().size()), tasks.size());
    }

    public MergedRow figure(int at) {
        return at < figures.size() ? figures.get(at) : SILENT;
    }

    public List<MergedRow> moreFigures() {
        return figures.subList(Math.min(figures.size(), form.figures().size()), figures.size());
    }

    public boolean hasFigures() {
        return !form.figures().isEmpty() || !figures.isEmpty();
    }

    /** How many cells are for people to decide. */
    public long disputes() {
        long rows = Stream.of(tasks, figures, reviews)
                .flatMap(List::stream)
                .flatMap(row -> row.cells().values().stream())
                .filter(MergedCell::isDisputed)
                .count();
        return rows + (plan != null && plan.isDisputed() ? 1 : 0);
    }
}
