package vn.camket.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;
import vn.camket.output.content.Classes;
import vn.camket.output.content.Tally;

/** Writes the classes of actions and the official rate: of all, and by agreement, by field and by unit. */
record ActionsJson(JsonGenerator json) {
    void write(List<ActionGroup> groups) throws IOException {
        json.writeObjectFieldStart("actions");
        counts(ActionGroup.sum(groups));
        list("byAgreement", Classes.byAgreement(groups), "agreement");
        list("byField", Classes.byField(groups), "agreement", "field");
        list("byUnit", Classes.byUnit(groups), "unit");
        json.writeEndObject();
    }

    private void list(String name, Map<List<String>, ActionClasses> groups, String... keys) throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<List<String>, ActionClasses> group : groups.entrySet()) {
            json.writeStartObject();
            for (int at = 0; at < keys.length; at++) {
                json.writeStringField(keys[at], group.getKey().get(at));
            }
            counts(group.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void counts(ActionClasses actions) throws IOException {
        json.writeNumberField("doneOnTime", actions.doneOnTime());
        json.writeNumberField("doneLate", actions.doneLate());
        json.writeNumberField("openInTime", actions.openInTime());
        json.writeNumberField("openOverdue", actions.openOverdue());
        percent("rate", Tally.rate(actions));
        percent("doneOfAll", Tally.doneOfAll(actions));
    }

    private void percent(String key, BigDecimal percent) throws IOException {
        if (percent == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, percent);
        }
    }
}
