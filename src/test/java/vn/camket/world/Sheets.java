package vn.camket.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Amount;
import vn.camket.fact.Cell;
import vn.camket.fact.Cover;
import vn.camket.fact.Due;
import vn.camket.fact.Measurement;
import vn.camket.fact.Period;
import vn.camket.fact.Reading;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.Section;
import vn.camket.fact.SheetNotes;
import vn.camket.fact.Stated;

/** Turns rows, given as values by column, into what the reader would have read. */
final class Sheets {
    private Sheets() {}

    /** A cell that gives no value of the kind that its column asks for. */
    record Unreadable(String words, Stated.Wanted wanted) {}

    /**
     * A sheet in the making.
     *
     * @param cover values by name of the cover's component
     * @param actions values by column of each row; so the others
     * @param lacking names of the columns that the table of actions lacks
     * @param notes what else was met on it
     */
    record Draft(
            String name,
            Map<String, Object> cover,
            List<Map<String, Object>> actions,
            List<Map<String, Object>> measurements,
            List<Map<String, Object>> reviews,
            List<String> lacking,
            List<SheetNotes> notes,
            boolean nothingToReport) {
        static Draft of(String name, Map<String, Object> cover) {
            return new Draft(
                    name,
                    cover,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    false);
        }

        Draft withNothing() {
            return new Draft(name, cover, List.of(), List.of(), List.of(), List.of(), List.of(), true);
        }
    }

    static Reading reading(List<Draft> drafts) {
        List<Section> sections = drafts.stream().map(Sheets::section).toList();
        int rows = sections.stream()
                .mapToInt(section -> section.actions().size()
                        + section.measurements().size()
                        + section.reviews().size())
                .sum();
        return new Reading(null, sections, rows, null);
    }

    static Reading refused(String reason) {
        return Reading.refused(reason);
    }

    private static Section section(Draft draft) {
        String sheet = draft.name();
        int row = 10;
        List<ReportedAction> actions = new ArrayList<>();
        for (Map<String, Object> values : draft.actions()) {
            actions.add(action(sheet, row++, values));
        }
        row += 3;
        List<Measurement> measurements = new ArrayList<>();
        for (Map<String, Object> values : draft.measurements()) {
            measurements.add(measurement(sheet, row++, values));
        }
        row += 3;
        List<ReportedReview> reviews = new ArrayList<>();
        for (Map<String, Object> values : draft.reviews()) {
            reviews.add(review(sheet, row++, values));
        }
        List<Section.Table> tables = new ArrayList<>();
        if (!actions.isEmpty() || !draft.lacking().isEmpty()) {
            tables.add(table(sheet, "actions", List.copyOf(draft.lacking())));
        }
        if (!measurements.isEmpty()) {
            tables.add(table(sheet, "commitments", List.of()));
        }
        if (!reviews.isEmpty()) {
            tables.add(table(sheet, "reviews", List.of()));
        }
        return new Section(
                sheet,
                cover(sheet, draft.cover()),
                tables,
                actions,
                measurements,
                reviews,
                List.copyOf(draft.notes()),
                draft.nothingToReport());
    }

    private static Section.Table table(String sheet, String kind, List<String> missing) {
        return new Section.Table(sheet, kind, Cell.at(sheet, "A9", "Nội dung"), 20, missing, missing);
    }

    private static Cover cover(String sheet, Map<String, Object> values) {
        Line line = new Line(sheet, 2, values);
        return new Cover(
                line.at("agreement"),
                line.at("unit"),
                line.at("quarter"),
                line.at("reportDate"),
                line.at("documentNumber"),
                line.at("dataWindow"),
                line.at("plan"),
                line.at("preparedBy"),
                Stated.blank());
    }

    private static ReportedAction action(String sheet, int row, Map<String, Object> values) {
        Line line = new Line(sheet, row, values);
        return new ReportedAction(
                sheet,
                row,
                line.at("agreement"),
                line.at("code"),
                line.at("field"),
                line.at("heading"),
                line.at("content"),
                line.at("lead"),
                line.at("cooperating"),
                line.at("due"),
                line.at("status"),
                line.at("progress"),
                line.at("result"),
                line.at("evidence"),
                line.at("evidenceDate"),
                line.at("completedOn"),
                line.at("difficulties"),
                line.at("notes"));
    }

    private static Measurement measurement(String sheet, int row, Map<String, Object> values) {
        Line line = new Line(sheet, row, values);
        return new Measurement(
                sheet,
                row,
                line.at("agreement"),
                line.at("code"),
                line.at("field"),
                line.at("heading"),
                line.at("indicator"),
                line.at("measure"),
                line.at("target"),
                line.at("actual"),
                line.at("evidence"),
                line.at("evidenceDate"),
                line.at("notes"));
    }

    private static ReportedReview review(String sheet, int row, Map<String, Object> values) {
        Line line = new Line(sheet, row, values);
        return new ReportedReview(
                sheet,
                row,
                line.at("agreement"),
                line.at("kind"),
                line.at("date"),
                line.at("document"),
                line.at("conclusions"),
                line.at("plannedDate"),
                line.at("coversYear"));
    }

    /** Gives each column of a row a cell of its own, from left to right. */
    private static final class Line {
        private final String sheet;
        private final int row;
        private final Map<String, Object> values;
        private char column = 'A';

        Line(String sheet, int row, Map<String, Object> values) {
            this.sheet = sheet;
            this.row = row;
            this.values = values;
        }

        /** The type follows from the component that the column is given to. */
        @SuppressWarnings("unchecked")
        <T> Stated<T> at(String name) {
            Object value = values.get(name);
            String ref = String.valueOf(column++) + row;
            if (value == null) {
                return Stated.blank();
            }
            if (value instanceof Unreadable unreadable) {
                return Stated.unreadable(Cell.at(sheet, ref, unreadable.words()), unreadable.wanted());
            }
            return Stated.of((T) value, Cell.at(sheet, ref, words(value)));
        }

        private static String words(Object value) {
            if (value instanceof Due due) {
                return due.regular() ? "Thường xuyên" : String.valueOf(due.date());
            }
            if (value instanceof Amount amount) {
                return amount.value().toPlainString();
            }
            if (value instanceof Period period) {
                return period.from() + " - " + period.to();
            }
            return value instanceof LocalDate date ? date.toString() : String.valueOf(value);
        }
    }
}
