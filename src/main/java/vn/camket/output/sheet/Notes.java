package vn.camket.output.sheet;

import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.InputState;
import vn.camket.finding.Outcome.Standing;
import vn.camket.output.content.Tally;
import vn.camket.text.Wording;

/** Words what stands between the title of a sheet and its table, where that depends on what was found. */
public record Notes(Outcome outcome, Tally tally, Wording wording) {
    public String findings() {
        int waived = tally.of(Standing.WAIVED);
        return waived == 0
                ? wording.label("note.count", outcome.asOf(), tally.findings())
                : wording.label("note.count", outcome.asOf(), tally.findings(), waived);
    }

    /** Only for a run that looks at agreements whose review is ahead. */
    public String conference() {
        return wording.label(
                outcome.accounts().isEmpty() ? "note.noConference" : "note.conference",
                outcome.accounts().size(),
                outcome.asOf(),
                outcome.asOf().plusDays(outcome.beforeConference()));
    }

    public String resolved() {
        return outcome.former() == null
                ? wording.label("summary.noFormer")
                : wording.label(
                        "note.resolved",
                        outcome.former(),
                        outcome.asOf(),
                        outcome.resolved().size());
    }

    public String waivers() {
        return outcome.waivers().isEmpty()
                ? wording.label("note.noWaivers")
                : wording.label(
                        "note.waivers", outcome.asOf(), outcome.waivers().size());
    }

    public String inputs() {
        return wording.label(
                "note.inputs",
                outcome.inputs().size(),
                tally.of(InputState.READ),
                tally.of(InputState.REFUSED),
                tally.of(InputState.IGNORED),
                tally.of(InputState.NOT_YET));
    }
}
