package vn.camket.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.Renewal;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Fate;
import vn.camket.fact.Frequency;
import vn.camket.fact.NextPhase;
import vn.camket.fact.NextPhase.Item;
import vn.camket.text.Wording;

/** Prints what the next agreement starts with, what was left behind and why, and what is still to be filled in. */
record RenewalPage(Renewal.Begun begun, Wording wording) {
    void print(PrintWriter out) {
        NextPhase phase = begun.phase();
        Agreement next = phase.agreement();
        Prose prose = new Prose(out);
        prose.text(0, label("written", begun.file(), phase.former().id(), next.from(), next.to()));
        if (next.parties().size() == 1 && phase.former().parties().size() > 1) {
            prose.gap()
                    .text(0, label("one", wording.unitName(next.parties().get(0).unit())));
        }
        list(prose, label("heirs"), phase.heirs().stream().map(this::heir));
        list(prose, label("actions"), phase.items(false, Fate.CARRIED).stream().map(this::carried));
        list(
                prose,
                label("commitments"),
                phase.items(true, Fate.CARRIED).stream().map(this::carried));
        list(
                prose,
                label("left"),
                phase.items().stream()
                        .filter(item -> item.fate() != Fate.CARRIED)
                        .map(this::left));
        list(prose, label("fill"), fill().stream());
        prose.gap().text(0, label("next"));
    }

    private void list(Prose prose, String heading, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            prose.gap().text(0, wording.label("renew.count", heading, all.size()));
            all.forEach(line -> prose.item(2, line));
        }
    }

    private String heir(NextPhase.Heir heir) {
        boolean focal = !Objects.equals(heir.former().focal(), heir.party().focal())
                && heir.former().focal() != null;
        boolean party = !party(heir.former()).equals(party(heir.party()));
        return label(
                focal ? party ? "heir.both" : "heir.focal" : "heir",
                party(heir.former()),
                party(heir.party()),
                heir.former().focal(),
                heir.party().focal());
    }

    private static String party(Agreement.Party party) {
        return party.department() == null ? party.unit() : party.unit() + "/" + party.department();
    }

    private String carried(Item item) {
        if (!item.commitment()) {
            return label("action", item.id(), item.title(), item.field(), item.was());
        }
        return label(
                item.baseline() == null ? "commitment.yearly" : "commitment", item.id(), item.title(), item.baseline());
    }

    private String left(Item item) {
        return label("item", item.id(), item.title(), item.fate());
    }

    /** By the keys of the file; what the program cannot know. */
    private List<String> fill() {
        NextPhase phase = begun.phase();
        Agreement next = phase.agreement();
        List<String> lines = new ArrayList<>(List.of(label("fill.title", next.title()), label("fill.signedOn")));
        List<String> unnamed = next.parties().stream()
                .filter(party -> party.as() == null)
                .map(RenewalPage::party)
                .toList();
        if (!unnamed.isEmpty()) {
            lines.add(label("fill.as", unnamed));
        }
        phase.focalPoints()
                .map(heir -> label(
                        "fill.focal",
                        heir.party().unit(),
                        heir.party().focal(),
                        heir.former().focal()))
                .forEach(lines::add);
        if (next.reporting().every() != Frequency.NONE) {
            lines.add(label("fill.reporting", next.firstOwed()));
        }
        if (!phase.undated().isEmpty()) {
            lines.add(label(
                    "fill.due",
                    phase.undated().size(),
                    phase.undated().stream().map(Action::id).collect(Collectors.joining(", "))));
        }
        long cumulative = next.fields().stream()
                .flatMap(field -> field.commitments().stream())
                .filter(commitment -> commitment.kind() == CommitmentKind.CUMULATIVE)
                .count();
        if (cumulative > 0) {
            lines.add(label("fill.target", cumulative));
        }
        if (phase.former().parent() != null) {
            lines.add(label("fill.parent", phase.former().parent()));
        }
        return lines;
    }

    private String label(String key, Object... values) {
        return wording.label("renew." + key, values);
    }
}
