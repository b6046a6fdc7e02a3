package vn.camket.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.camket.fact.Provenance;
import vn.camket.fact.Text;
import vn.camket.finding.Answer;
import vn.camket.finding.PublishedWords;

/** Reads the words of a published finding. */
final class WordsJson {
    private WordsJson() {}

    static PublishedWords read(JsonNode finding) {
        JsonNode message = finding.path("message");
        List<Provenance> evidence = new ArrayList<>();
        finding.path("evidence").forEach(place -> evidence.add(place(place)));
        return new PublishedWords(
                new Text(message.path("vi").asText(), message.path("en").asText()),
                text(finding, "subject"),
                text(finding, "expected"),
                text(finding, "actual"),
                text(finding, "basis"),
                List.copyOf(evidence),
                text(finding, "causedBy"),
                answer(finding.path("answer")));
    }

    private static Provenance place(JsonNode place) {
        return place.has("file")
                ? Provenance.register(text(place, "file"), text(place, "pointer"), text(place, "value"))
                : new Provenance(
                        text(place, "workbook"), text(place, "sheet"), text(place, "cell"), null, text(place, "value"));
    }

    private static Answer answer(JsonNode answer) {
        if (!answer.isObject()) {
            return null;
        }
        JsonNode then = answer.path("answered");
        JsonNode daysLate = then.path("daysLate");
        String verdict = text(answer, "verdict");
        return new Answer(
                text(answer, "explanation"),
                text(answer, "remedy"),
                text(answer, "by"),
                day(answer, "on"),
                text(answer, "workbook"),
                verdict == null ? null : Answer.Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)),
                day(answer, "until"),
                new Answer.Values(
                        daysLate.isInt() ? (Integer) daysLate.intValue() : null,
                        text(then, "expected"),
                        text(then, "actual")));
    }

    private static LocalDate day(JsonNode node, String key) {
        String day = text(node, key);
        return day == null ? null : LocalDate.parse(day);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).textValue();
    }
}
