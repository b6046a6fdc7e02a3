package vn.camket.spark;

import java.util.List;
import java.util.stream.Stream;
import vn.camket.Concluded;
import vn.camket.fact.Language;
import vn.camket.finding.Outcome;
import vn.camket.text.Wording;

/** Says in a few lines what a run found. */
record Board(Concluded concluded) {
    /** In Vietnamese, then in English. */
    List<String> lines() {
        return Stream.of(Language.VI, Language.EN)
                .map(language -> new Wording(
                        language, concluded.units(), concluded.outcome().asOf()))
                .flatMap(wording -> Stream.of(found(wording), ran(wording)))
                .toList();
    }

    private String found(Wording wording) {
        Outcome outcome = concluded.outcome();
        int waived = (int) outcome.findings().stream()
                .filter(listed -> listed.standing() == Outcome.Standing.WAIVED)
                .count();
        int counted = outcome.findings().size() - waived;
        return waived == 0
                ? wording.label("note.count", outcome.asOf(), counted)
                : wording.label("note.count", outcome.asOf(), counted, waived);
    }

    private String ran(Wording wording) {
        Outcome outcome = concluded.outcome();
        return wording.label(
                "summary.ran",
                outcome.rules().size(),
                outcome.inputs().size(),
                inputs(Outcome.InputState.READ),
                inputs(Outcome.InputState.REFUSED),
                inputs(Outcome.InputState.IGNORED),
                inputs(Outcome.InputState.NOT_YET));
    }

    private long inputs(Outcome.InputState state) {
        return concluded.outcome().inputs().stream()
                .filter(input -> input.state() == state)
                .count();
    }
}
