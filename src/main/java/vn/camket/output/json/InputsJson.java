package vn.camket.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.camket.finding.Outcome.Input;
import vn.camket.finding.Outcome.InputReport;
import vn.camket.output.content.Clean;
import vn.camket.text.Wording;

/** Writes every file seen and what became of it. */
public record InputsJson(JsonGenerator json, Wording vi, Wording en) {

    public void write(List<Input> inputs) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (Input input : inputs) {
            json.writeStartObject();
            json.writeStringField("workbook", Clean.text(input.workbook()));
            json.writeStringField("sha256", input.sha256());
            json.writeStringField(
                    "state", input.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            why(input);
            json.writeArrayFieldStart("reports");
            for (InputReport report : input.reports()) {
                report(report);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void why(Input input) throws IOException {
        if (input.why() == null) {
            json.writeNullField("why");
            return;
        }
        json.writeObjectFieldStart("why");
        json.writeStringField("vi", Clean.text(vi.why(input.why())));
        json.writeStringField("en", Clean.text(en.why(input.why())));
        json.writeEndObject();
    }

    private void report(InputReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("agreement", report.agreement());
        json.writeStringField("unit", report.unit());
        json.writeStringField("quarter", Objects.toString(report.quarter(), null));
        json.writeStringField("reportDate", Objects.toString(report.reportDate(), null));
        json.writeNumberField("actions", report.actions());
        json.writeNumberField("measurements", report.measurements());
        json.writeNumberField("reviews", report.reviews());
        json.writeEndObject();
    }
}
