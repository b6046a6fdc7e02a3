package vn.camket.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import vn.camket.finding.Answer;
import vn.camket.output.content.Clean;

/** Writes what was answered to a finding, under the key {@code answer}; every key is always there. */
public record AnswerJson(JsonGenerator json) {
    /** @param answer null when there is none */
    public void write(Answer answer) throws IOException {
        if (answer == null) {
            json.writeNullField("answer");
            return;
        }
        json.writeObjectFieldStart("answer");
        text("explanation", answer.explanation());
        text("remedy", answer.remedy());
        text("by", answer.by());
        text("on", answer.on());
        text("workbook", answer.workbook());
        text(
                "verdict",
                answer.verdict() == null ? null : answer.verdict().name().toLowerCase(Locale.ROOT));
        text("until", answer.until());
        answered(answer.answered());
        json.writeEndObject();
    }

    private void answered(Answer.Values values) throws IOException {
        json.writeObjectFieldStart("answered");
        if (values.daysLate() == null) {
            json.writeNullField("daysLate");
        } else {
            json.writeNumberField("daysLate", values.daysLate());
        }
        text("expected", values.expected());
        text("actual", values.actual());
        json.writeEndObject();
    }

    private void text(String key, Object value) throws IOException {
        json.writeStringField(key, Clean.text(Objects.toString(value, null)));
    }
}
