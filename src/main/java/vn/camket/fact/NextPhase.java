package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The next agreement as it follows from one that ends, still to be signed.
 *
 * @param agreement the next one; its fields hold what is carried over
 * @param asOf the day whose states decided what is carried over
 * @param newest the newest quarter that was reported on by then, null when none was
 * @param heirs parties with their successors, those only whose unit, department or focal point changed
 * @param items every action, then every commitment of the former agreement
 */
public record NextPhase(
        Agreement former, Agreement agreement, LocalDate asOf, Quarter newest, List<Heir> heirs, List<Item> items) {

    /** A party of the former agreement, and the one that stands in its place. */
    public record Heir(Agreement.Party former, Agreement.Party party) {}

    /**
     * What became of an action or a commitment.
     *
     * @param field the field that it is carried into, null for what stays behind
     * @param was the due date that it had and has no more, null when none was taken from it
     * @param baseline the value that a cumulative commitment goes on from, null for others and for what stays behind
     */
    public record Item(
            boolean commitment, String id, Text title, Fate fate, Text field, LocalDate was, Amount baseline) {}

    /** The actions, or the commitments, that had one fate. */
    public List<Item> items(boolean commitments, Fate fate) {
        return items.stream()
                .filter(item -> item.commitment() == commitments && item.fate() == fate)
                .toList();
    }

    /** What is carried over and has no day by which it must be done. */
    public List<Action> undated() {
        return agreement.fields().stream()
                .flatMap(field -> field.actions().stream())
                .filter(action -> !action.regular() && action.due() == null)
                .toList();
    }

    /** The focal points that were dissolved, each with the department that took over from it. */
    public Stream<Heir> focalPoints() {
        return heirs.stream()
                .filter(heir -> heir.former().focal() != null)
                .filter(heir -> !heir.former().focal().equals(heir.party().focal()));
    }
}
