package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Action;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement;
import vn.camket.fact.Amendment;
import vn.camket.fact.Amount;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Fate;
import vn.camket.fact.Field;
import vn.camket.fact.NextPhase;
import vn.camket.fact.Text;

/** Carries over the fields of an agreement with what remains to be done in them, and with the history of that. */
final class CarriedFields {
    /** Where a conclusion of a review goes whose field no report names. */
    private static final String CONCLUSIONS = "ket-luan-hoi-nghi";

    private static final Text CONCLUSIONS_NAME =
            new Text("Kết luận hội nghị giai đoạn trước", "Conclusions of the previous phase's reviews");

    private final Agreement agreement;
    private final Remains remains;
    private final Heirs heirs;
    private final LocalDate from;
    private final LocalDate to;

    /** @param to null when the next phase is open-ended */
    CarriedFields(Agreement agreement, Remains remains, Heirs heirs, LocalDate from, LocalDate to) {
        this.agreement = agreement;
        this.remains = remains;
        this.heirs = heirs;
        this.from = from;
        this.to = to;
    }

    /** All fields of the former agreement: the parties go on in them, whatever is left to be done. */
    List<Field> fields() {
        Map<String, Remains.Figure> owed = remains.owed().stream()
                .collect(Collectors.toMap(figure -> figure.commitment().id(), Function.identity()));
        List<Field> fields = new ArrayList<>();
        for (Field field : agreement.fields()) {
            List<Commitment> commitments = field.commitments().stream()
                    .map(Commitment::id)
                    .filter(owed::containsKey)
                    .map(id -> carried(owed.get(id)))
                    .toList();
            fields.add(
                    new Field(field.id(), field.name(), field.aliases(), actions(field.id()), commitments, List.of()));
        }
        List<Action> conclusions = actions(CONCLUSIONS);
        if (!conclusions.isEmpty() && !isField(CONCLUSIONS)) {
            fields.add(new Field(CONCLUSIONS, CONCLUSIONS_NAME, List.of(), conclusions, List.of(), List.of()));
        }
        return List.copyOf(fields);
    }

    List<NextPhase.Item> items() {
        return Stream.concat(
                        remains.actions().stream().map(this::item),
                        remains.commitments().stream().map(this::item))
                .toList();
    }

    private List<Action> actions(String field) {
        return remains.open().stream()
                .filter(task -> fieldOf(task.state()).equals(field))
                .map(task -> carried(task.registered().action()))
                .toList();
    }

    private boolean isField(String id) {
        return agreement.fields().stream().anyMatch(field -> field.id().equals(id));
    }

    /** Of a conclusion the field that its row names, if any. */
    private static String fieldOf(ActionState state) {
        return state.field() == null ? CONCLUSIONS : state.field();
    }

    private Action carried(Action action) {
        boolean stays = isWithin(action.due());
        List<Amendment> amended = new ArrayList<>(action.amended());
        if (action.due() != null && !stays) {
            amended.add(new Amendment(from, null, action.due().toString()));
        }
        return new Action(
                action.id(),
                action.title(),
                heirs.of(action.lead()),
                stays ? action.due() : null,
                action.regular(),
                List.copyOf(amended),
                List.of());
    }

    private boolean isWithin(LocalDate due) {
        return due != null && !due.isBefore(from) && (to == null || !due.isAfter(to));
    }

    private Commitment carried(Remains.Figure figure) {
        Commitment commitment = figure.commitment();
        return new Commitment(
                commitment.id(),
                commitment.indicator(),
                commitment.measure(),
                commitment.kind(),
                figure.baseline(),
                commitment.target(),
                from,
                to,
                heirs.of(commitment.by()),
                commitment.amended(),
                List.of());
    }

    private NextPhase.Item item(Remains.Task task) {
        boolean carried = task.fate() == Fate.CARRIED;
        LocalDate due = carried ? task.registered().action().due() : null;
        return new NextPhase.Item(
                false,
                task.state().id(),
                task.state().title(),
                task.fate(),
                carried ? nameOf(fieldOf(task.state())) : null,
                isWithin(due) ? null : due,
                null);
    }

    private NextPhase.Item item(Remains.Figure figure) {
        Commitment commitment = figure.commitment();
        boolean carried = figure.fate() == Fate.CARRIED;
        return new NextPhase.Item(
                true,
                commitment.id(),
                commitment.indicator(),
                figure.fate(),
                carried ? nameOf(figure.state().field()) : null,
                null,
                carried && commitment.kind() == CommitmentKind.CUMULATIVE
                        ? new Amount(figure.baseline(), Amount.Bound.EXACT, null, commitment.measure())
                        : null);
    }

    private Text nameOf(String field) {
        return agreement.fields().stream()
                .filter(one -> one.id().equals(field))
                .map(Field::name)
                .findFirst()
                .orElse(CONCLUSIONS_NAME);
    }
}
