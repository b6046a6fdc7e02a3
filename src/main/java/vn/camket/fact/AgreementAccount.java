package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * How one agreement stands on the as-of date, in the quantities that people report on it.
 *
 * @param agreement as registered
 * @param holders ids of the units that hold its parties on the date, in party order
 * @param reviews held by then, oldest first
 * @param ahead its deadlines of the year to come, and those that passed without being met
 * @param owed reports by owing unit, none missing ones too
 * @param received the earliest report of each unit for each owed quarter
 * @param actions registered ones in register order (conclusions of reviews last), then reported ones by key
 * @param groups the actions by field, unit and class; none when it is closed or not begun
 * @param results what reports say was achieved, by field in register order
 * @param figures the latest value that each owing unit gives of each commitment
 * @param fields in register order
 * @param gaps the tables of its standing reports and the columns that they lack
 */
public record AgreementAccount(
        Agreement agreement,
        AgreementState state,
        List<String> holders,
        List<Review> reviews,
        List<Deadline> ahead,
        List<OwedReports> owed,
        List<ReceivedReport> received,
        List<ActionState> actions,
        List<ActionGroup> groups,
        List<ActionResult> results,
        List<CommitmentState> commitments,
        List<CommitmentFigure> figures,
        List<FieldState> fields,
        List<TableGap> gaps) {
    public String id() {
        return agreement.id();
    }

    /** The latest review held, null when none was. */
    public Review lastReview() {
        return reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
    }

    /** The day of the next review that is planned or due on a day or later, null when none is known. */
    public LocalDate nextReview(LocalDate from) {
        return ahead.stream()
                .filter(deadline ->
                        deadline.kind() == Deadline.Kind.CONFERENCE || deadline.kind() == Deadline.Kind.REVIEW)
                .map(Deadline::on)
                .filter(on -> !on.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
