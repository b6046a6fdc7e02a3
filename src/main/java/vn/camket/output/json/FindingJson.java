package vn.camket.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.output.content.Clean;
import vn.camket.text.Wording;

/** Writes one finding as an object; every key is always there, null where there is nothing to say. */
public record FindingJson(JsonGenerator json, Wording vi, Wording en) {

    public void write(Listed listed) throws IOException {
        Finding finding = listed.finding();
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("agreement", finding.agreement());
        json.writeStringField("unit", finding.unit());
        json.writeStringField("field", finding.field());
        json.writeStringField("subject", Clean.text(finding.subject()));
        message(finding);
        values(finding);
        evidence(finding);
        source(finding);
        json.writeStringField("status", listed.standing().name().toLowerCase(Locale.ROOT));
        json.writeStringField("firstSeen", Objects.toString(listed.firstSeen(), null));
        json.writeStringField("causedBy", finding.causedBy());
        new AnswerJson(json).write(listed.answer());
        json.writeEndObject();
    }

    private void message(Finding finding) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("vi", Clean.text(vi.message(finding)));
        json.writeStringField("en", Clean.text(en.message(finding)));
        json.writeEndObject();
    }

    private void values(Finding finding) throws IOException {
        if (finding.daysLate() == null) {
            json.writeNullField("daysLate");
        } else {
            json.writeNumberField("daysLate", finding.daysLate());
        }
        json.writeStringField("expected", Clean.text(Wording.plain(finding.expected())));
        json.writeStringField("actual", Clean.text(Wording.plain(finding.actual())));
        json.writeStringField("basis", finding.rule().basis());
    }

    private void evidence(Finding finding) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Provenance place : finding.evidence()) {
            json.writeStartObject();
            if (place.isRegister()) {
                json.writeStringField("file", place.file());
                json.writeStringField("pointer", place.pointer());
            } else {
                json.writeStringField("workbook", Clean.text(place.file()));
                json.writeStringField("sheet", Clean.text(place.sheet()));
                json.writeStringField("cell", place.cell());
            }
            json.writeStringField("value", Clean.text(place.value()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void source(Finding finding) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("file", finding.rule().file());
        json.writeNumberField("line", finding.line());
        json.writeEndObject();
    }
}
