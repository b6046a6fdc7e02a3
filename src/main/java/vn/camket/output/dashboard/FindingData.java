package vn.camket.output.dashboard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.camket.fact.Provenance;
import vn.camket.fact.Text;
import vn.camket.finding.Answer;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.output.content.Gaps;
import vn.camket.output.content.Places;

/** Writes one finding for the script of the page; what it has not is left out. */
record FindingData(JsonGenerator json, Tongues tongues, Shared shared, Gaps gaps) {
    /** One finding may rest on thousands of cells; the findings workbook names them all. */
    private static final int PLACES = 20;

    void write(Listed listed) throws IOException {
        Finding finding = listed.finding();
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("standing", listed.standing().name().toLowerCase(Locale.ROOT));
        id("agreement", finding.agreement());
        id("field", finding.field());
        id("unit", finding.unit());
        id("causedBy", finding.causedBy());
        json.writeFieldName("message");
        Shared.text(json, tongues.message(finding));
        if (finding.daysLate() != null) {
            json.writeNumberField("daysLate", finding.daysLate());
        }
        shared.field("remedy", tongues.remedy(finding));
        shared.field("expected", tongues.value(finding.expected()));
        shared.field("actual", tongues.value(finding.actual()));
        shared.field("firstSeen", tongues.value(listed.firstSeen()));
        if (listed.answer() != null) {
            answer(finding, listed.answer());
        }
        Gaps.Gap gap = gaps.of(finding).orElse(null);
        if (gap != null) {
            gap(gap);
        }
        places(Places.of(finding));
        json.writeEndObject();
    }

    private void id(String name, String id) throws IOException {
        if (id != null) {
            json.writeStringField(name, id);
        }
    }

    private void answer(Finding finding, Answer answer) throws IOException {
        json.writeObjectFieldStart("answer");
        shared.field("explanation", tongues.value(answer.explanation()));
        shared.field("remedy", tongues.value(answer.remedy()));
        shared.field("answeredBy", tongues.value(answer.by()));
        shared.field("answeredOn", tongues.value(answer.on()));
        if (answer.verdict() != null) {
            shared.field(
                    "verdict",
                    tongues.label("verdict." + answer.verdict().name().toLowerCase(Locale.ROOT)));
        }
        shared.field("until", tongues.value(answer.until()));
        if (answer.answered() != null) {
            shared.field("since", tongues.since(finding, answer.answered()));
        }
        json.writeEndObject();
    }

    /** The table that lacks a column, by which its rows' findings are known to belong together. */
    private void gap(Gaps.Gap gap) throws IOException {
        json.writeObjectFieldStart("gap");
        shared.field("table", Text.same(gap.workbook() + "#" + gap.header()));
        shared.field("sheet", tongues.value(gap.header().sheet()));
        shared.field("column", tongues.label("column." + gap.column()));
        json.writeEndObject();
    }

    private void places(List<Provenance> places) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Provenance place : places.subList(0, Math.min(PLACES, places.size()))) {
            json.writeStartObject();
            if (place.isRegister()) {
                shared.field("workbook", tongues.registered(place.file()));
                shared.field("sheet", tongues.label("register.name"));
                shared.field("value", tongues.written(place.value()));
            } else {
                reported(place);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (places.size() > PLACES) {
            json.writeNumberField("morePlaces", places.size() - PLACES);
        }
    }

    /** The address in two parts: that of the workbook serves many cells. */
    private void reported(Provenance place) throws IOException {
        shared.field("workbook", tongues.value(place.file()));
        shared.field("sheet", tongues.value(place.sheet()));
        id("cell", place.cell());
        shared.field("value", tongues.value(place.value()));
        String address = tongues.address(place);
        int sharp = address.indexOf('#');
        shared.field("file", Text.same(sharp < 0 ? address : address.substring(0, sharp)));
        id("place", sharp < 0 ? null : address.substring(sharp));
    }
}
