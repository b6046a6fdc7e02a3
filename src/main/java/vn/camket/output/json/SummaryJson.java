package vn.camket.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.camket.finding.Firings;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.InputState;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;
import vn.camket.output.content.Tally;

/** Writes the counts of a run; zeros are written, so that silence can be told from not looking. */
public record SummaryJson(JsonGenerator json) {

    public void write(Outcome outcome) throws IOException {
        Tally tally = Tally.of(outcome);
        json.writeObjectFieldStart("summary");
        json.writeNumberField("findings", tally.findings());
        json.writeObjectFieldStart("bySeverity");
        for (Severity severity : List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            json.writeNumberField(severity.word(), tally.of(severity));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("byFamily");
        for (String family : tally.families().keySet()) {
            json.writeNumberField(family, tally.of(family));
        }
        json.writeEndObject();
        new FiringsJson(json).write(Firings.of(outcome));
        json.writeNumberField("waived", tally.of(Standing.WAIVED));
        json.writeNumberField("new", tally.of(Standing.NEW));
        json.writeNumberField("persisting", tally.of(Standing.PERSISTING));
        json.writeNumberField("resolved", outcome.resolved().size());
        json.writeNumberField("trial", outcome.trial().size());
        json.writeNumberField("rulesRun", outcome.rules().size());
        workbooks(tally);
        new ActionsJson(json).write(outcome.actions());
        json.writeEndObject();
    }

    private void workbooks(Tally tally) throws IOException {
        json.writeObjectFieldStart("workbooks");
        json.writeNumberField("read", tally.of(InputState.READ));
        json.writeNumberField("refused", tally.of(InputState.REFUSED));
        json.writeNumberField("ignored", tally.of(InputState.IGNORED));
        json.writeNumberField("notYet", tally.of(InputState.NOT_YET));
        json.writeEndObject();
    }
}
