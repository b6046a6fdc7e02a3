package vn.camket.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.camket.sample.Agreement.Indicator;
import vn.camket.sample.Agreement.Task;

/** Holds what one party says about one agreement in one quarter. */
record Report(
        String file,
        Style style,
        Agreement agreement,
        String unit,
        String quarter,
        String date,
        String number,
        String plan,
        List<TaskRow> tasks,
        List<Figure> figures,
        List<Review> reviews,
        Set<Trait> traits) {

    /** Says how a task stands; {@code due} only where the report writes another one than the agreement. */
    record TaskRow(
            String code,
            String status,
            String progress,
            String completed,
            String evidence,
            String result,
            String due) {}

    record Figure(String code, String actual) {}

    /** A row of the printed table: what is said of a task beside what the agreement lays down. */
    record TaskLine(int number, Task task, TaskRow said) {
        String due() {
            return said.due().isEmpty() ? task.due() : said.due();
        }
    }

    record FigureLine(int number, Indicator indicator, Figure figure) {}

    record Review(String kind, String on, String document, String conclusions) {}

    static Report of(
            String file, Style style, Agreement agreement, String unit, String quarter, String date, String number) {
        return new Report(
                file, style, agreement, unit, quarter, date, number, "", List.of(), List.of(), List.of(), Set.of());
    }

    Report tasks(String table) {
        List<TaskRow> rows = PlainTable.rows(table, 7)
                .map(c -> new TaskRow(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
                .toList();
        return new Report(file, style, agreement, unit, quarter, date, number, plan, rows, figures, reviews, traits);
    }

    Report figures(String table) {
        List<Figure> rows =
                PlainTable.rows(table, 2).map(c -> new Figure(c[0], c[1])).toList();
        return new Report(file, style, agreement, unit, quarter, date, number, plan, tasks, rows, reviews, traits);
    }

    Report review(String kind, String on, String document, String conclusions) {
        List<Review> rows = List.of(new Review(kind, on, document, conclusions));
        return new Report(file, style, agreement, unit, quarter, date, number, plan, tasks, figures, rows, traits);
    }

    Report plan(String words) {
        return new Report(file, style, agreement, unit, quarter, date, number, words, tasks, figures, reviews, traits);
    }

    Report with(Trait trait) {
        return new Report(
                file, style, agreement, unit, quarter, date, number, plan, tasks, figures, reviews, Set.of(trait));
    }

    List<TaskLine> taskLines() {
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> new TaskLine(i + 1, agreement.task(tasks.get(i).code()), tasks.get(i)))
                .toList();
    }

    List<FigureLine> figureLines() {
        return IntStream.range(0, figures.size())
                .mapToObj(i ->
                        new FigureLine(i + 1, agreement.indicator(figures.get(i).code()), figures.get(i)))
                .toList();
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Tells whether nothing at all happened in the quarter. */
    boolean isEmpty() {
        return tasks.isEmpty() && figures.isEmpty() && reviews.isEmpty();
    }
}
