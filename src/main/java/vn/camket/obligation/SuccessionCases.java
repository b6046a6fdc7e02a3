package vn.camket.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementState;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.NeedReason;
import vn.camket.fact.SuccessionCase;
import vn.camket.fact.SuccessionCase.Side;
import vn.camket.fact.SuccessionCase.Standing;
import vn.camket.fact.Unit;

/** Works out what an agreement needs whose parties were dissolved, a case for each of these. */
final class SuccessionCases {
    private static final Set<DocumentRole> ROLES =
            Set.of(DocumentRole.SUCCESSION, DocumentRole.RENEWAL, DocumentRole.CLOSURE);

    private final World world;
    private final Agreement agreement;
    private final AgreementState state;
    private final Remains remains;

    SuccessionCases(World world) {
        this.world = world;
        this.agreement = world.agreement();
        this.state = AgreementStates.of(world);
        this.remains = Remains.of(world);
    }

    /** In the order of the parties. */
    List<SuccessionCase> all() {
        return dissolved().map(this::of).toList();
    }

    private Stream<Agreement.Party> dissolved() {
        return agreement.parties().stream().filter(party -> lastDay(party) != null);
    }

    /** Null for a party that is still there. */
    private LocalDate lastDay(Agreement.Party party) {
        return Stream.of(party.unit(), party.department())
                .filter(Objects::nonNull)
                .map(world.register().units()::get)
                .filter(unit -> unit.isDissolvedAt(world.date()))
                .map(Unit::validTo)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Side holder(Agreement.Party party) {
        Parties.Holder holder = world.parties().holder(party, world.date());
        return new Side(holder.unit(), holder.department());
    }

    private SuccessionCase of(Agreement.Party party) {
        Side successor = holder(party);
        List<String> renewals = world.register().agreements().values().stream()
                .filter(other -> agreement.id().equals(other.renews()))
                .map(Agreement::id)
                .toList();
        return new SuccessionCase(
                agreement,
                party,
                successor,
                lastDay(party),
                standing(party),
                holders().filter(side -> !side.equals(successor)).toList(),
                isOneUnit(),
                world.documents()
                        .filter(document -> ROLES.contains(document.role()))
                        .toList(),
                renewals,
                (int) dissolved().count(),
                remains.open().size(),
                remains.owed().size(),
                reason());
    }

    private Stream<Side> holders() {
        return agreement.parties().stream().map(this::holder).distinct();
    }

    private boolean isOneUnit() {
        return agreement.parties().size() > 1 && holders().count() == 1;
    }

    /** A dissolution on the last day of an agreement came after it (spec 6, "Succession after the end"). */
    private Standing standing(Agreement.Party party) {
        if (state.closed()) {
            return Standing.CLOSED;
        } else if (state.ended()) {
            return lastDay(party).isBefore(agreement.to()) ? Standing.ENDED : Standing.ENDED_BEFORE;
        }
        return state.inForce() ? Standing.IN_FORCE : Standing.NOT_BEGUN;
    }

    private NeedReason reason() {
        if (state.closed()) {
            return world.documents(DocumentRole.CLOSURE).isEmpty() ? NeedReason.ARCHIVED : NeedReason.CLOSED;
        } else if (isOneUnit()) {
            return NeedReason.ONE_UNIT;
        } else if (state.ended()) {
            return state.renewed() ? NeedReason.ENDED_RENEWED : NeedReason.ENDED;
        } else if (isConfirmed()) {
            return NeedReason.CONFIRMED;
        } else if (isEnding()) {
            return state.renewed() ? NeedReason.ENDING_RENEWED : NeedReason.ENDING;
        }
        boolean most = 2 * dissolved().count() > agreement.parties().size();
        return most ? NeedReason.MOST_CHANGED : NeedReason.OTHERS_REMAIN;
    }

    /** As the rule unconfirmed-succession has it: a document from shortly before the latest dissolution will do. */
    private boolean isConfirmed() {
        LocalDate last =
                dissolved().map(this::lastDay).max(Comparator.naturalOrder()).orElseThrow();
        LocalDate earliest = last.minusDays(world.count("unconfirmed-succession.window"));
        return world.documents(DocumentRole.SUCCESSION).stream()
                .anyMatch(document -> document.on().isAfter(earliest));
    }

    private boolean isEnding() {
        LocalDate to = agreement.to();
        return to != null && !to.isAfter(world.date().plusDays(world.count("lapsed-agreement.info")));
    }
}
