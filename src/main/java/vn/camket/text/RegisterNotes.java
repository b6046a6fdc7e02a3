package vn.camket.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.Agreement.Reviews.Held;
import vn.camket.fact.Amendment;
import vn.camket.fact.Commitment;
import vn.camket.fact.Register;
import vn.camket.finding.Finding;

/**
 * Says what the register knows of an action or a commitment beside its present value: the conference that concluded it,
 * and what it was before it was lawfully changed.
 */
public record RegisterNotes(Wording wording) {
    private static final String ACTION = "action:";
    private static final String COMMITMENT = "commitment:";

    /** A sentence each on what a finding is about, the origin first; none where nothing is to be told. */
    public List<String> of(Register register, Finding finding) {
        Agreement agreement =
                finding.agreement() == null ? null : register.agreements().get(finding.agreement());
        if (agreement == null) {
            return List.of();
        }
        String subject = finding.subject();
        if (subject.startsWith(ACTION)) {
            return action(agreement, subject.substring(ACTION.length()))
                    .map(action -> of(agreement, action))
                    .orElseGet(List::of);
        }
        return subject.startsWith(COMMITMENT)
                ? commitment(agreement, subject.split(":", -1)[1]).map(this::of).orElseGet(List::of)
                : List.of();
    }

    public List<String> of(Agreement agreement, Action action) {
        List<String> notes = new ArrayList<>();
        agreement.reviews().concluding(action.id()).map(this::origin).ifPresent(notes::add);
        for (Amendment change : action.amended()) {
            notes.add(
                    wording.label("register.formerDue", LocalDate.parse(change.was()), change.on(), change.document()));
        }
        return notes;
    }

    public List<String> of(Commitment commitment) {
        return commitment.amended().stream()
                .map(change -> wording.label(
                        "register.formerTarget",
                        new BigDecimal(change.was()),
                        change.on(),
                        change.document(),
                        commitment.measure()))
                .toList();
    }

    /** Which conference an action comes from. */
    public String origin(Held held) {
        return wording.label("register.conclusion", held.on(), held.document(), held.kind());
    }

    private static Optional<Action> action(Agreement agreement, String id) {
        return agreement
                .actions(LocalDate.MAX)
                .map(Agreement.Registered::action)
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    private static Optional<Commitment> commitment(Agreement agreement, String id) {
        return agreement.fields().stream()
                .flatMap(field -> field.commitments().stream())
                .filter(commitment -> commitment.id().equals(id))
                .findFirst();
    }
}
