package vn.camket.output.dashboard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.camket.fact.Text;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.output.content.Gaps;
import vn.camket.output.content.Tally;

/**
 * Writes what the script of the page needs, as JSON that can stand inside an element of HTML.
 *
 * @param words keys of the words that the script uses
 */
record PageData(
        Tongues tongues, Outcome outcome, Tally tally, HeatMap map, Collection<String> units, Set<String> words) {
    /** More findings and the page would be slow to open: they have 1 to 2 kB each. */
    static final int LISTED = 5_000;

    /** Leaves out nothing of a text: the signs that HTML knows are written as JSON escapes. */
    private static final class HtmlSafe extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final String LINE_ENDS = "\u2028\u2029";
        private final int[] ascii = standardAsciiEscapesForJSON();

        private HtmlSafe() {
            for (char sign : new char[] {'<', '>', '&'}) {
                ascii[sign] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public SerializableString getEscapeSequence(int sign) {
            return LINE_ENDS.indexOf(sign) < 0
                    ? null
                    : new SerializedString(String.format(Locale.ROOT, "\\u%04X", sign));
        }
    }

    void write(Writer page) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(page)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            json.setCharacterEscapes(new HtmlSafe());
            write(json);
        }
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        Map<String, Text> spoken = new LinkedHashMap<>();
        words.forEach(key -> spoken.put(key, tongues.label(key, "{0}", "{1}", "{2}", "{3}")));
        names(json, "words", spoken);
        json.writeFieldName("title");
        Shared.text(json, tongues.label("dashboard.title", outcome.asOf()));
        vocabulary(json);
        Shared shared = new Shared(json);
        FindingData findings = new FindingData(json, tongues, shared, Gaps.in(outcome.accounts()));
        list(json, "findings", outcome.findings(), findings);
        list(json, "trial", outcome.trial(), findings);
        shared.write("texts");
        json.writeEndObject();
    }

    private void vocabulary(JsonGenerator json) throws IOException {
        Map<String, Text> names = new LinkedHashMap<>();
        Counts.HIGHEST_FIRST.forEach(severity -> names.put(severity.word(), tongues.value(severity)));
        names(json, "severity", names);
        names.clear();
        for (Standing standing : Standing.values()) {
            names.put(standing.name().toLowerCase(Locale.ROOT), tongues.value(standing));
        }
        names(json, "standing", names);
        names.clear();
        tally.families().keySet().forEach(family -> names.put(family, tongues.family(family)));
        names(json, "family", names);
        names.clear();
        map.agreements().forEach(agreement -> names.put(Markup.key(agreement), tongues.agreement(agreement)));
        names(json, "agreement", names);
        names.clear();
        map.columns().forEach((field, name) -> names.put(Markup.key(field), name));
        names(json, "field", names);
        names.clear();
        units.forEach(unit -> names.put(Markup.key(unit), tongues.unit(unit)));
        names(json, "unit", names);
        names.clear();
        outcome.rules().forEach(rule -> names.put(rule.id(), rule.title()));
        names(json, "rule", names);
        names.clear();
        outcome.rules().forEach(rule -> names.put(rule.id(), Text.same(rule.basis())));
        names(json, "basis", names);
    }

    private static void names(JsonGenerator json, String kind, Map<String, Text> names) throws IOException {
        json.writeObjectFieldStart(kind);
        for (Map.Entry<String, Text> name : names.entrySet()) {
            json.writeFieldName(name.getKey());
            Shared.text(json, name.getValue());
        }
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, List<Listed> listed, FindingData findings)
            throws IOException {
        json.writeArrayFieldStart(name);
        int left = LISTED;
        for (Listed one : listed) {
            if (left-- == 0) {
                break;
            }
            findings.write(one);
        }
        json.writeEndArray();
    }
}
