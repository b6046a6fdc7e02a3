package vn.camket.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.Request;
import vn.camket.fact.Agreement;
import vn.camket.fact.Field;
import vn.camket.fact.Register;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.RuleListing;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/** Reads how units, agreements, fields and rules are called. */
public record ReadNames(Request request) implements Errand<ReadNames.Names> {
    /**
     * Names by ids, in the language of the request.
     *
     * @param fields by the agreement's id, a slash, and the field's
     */
    public record Names(
            Map<String, String> units,
            Map<String, String> agreements,
            Map<String, String> fields,
            Map<String, String> rules) {}

    @Override
    public Names run() {
        Register register = RegisterFiles.load(request.rules());
        Wording wording = new Wording(request.language(), register.units(), request.asOf());
        Names names = new Names(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        register.units().ids().forEach(id -> names.units.put(id, Wording.capitalised(wording.unitName(id))));
        for (Agreement agreement : register.agreements().values()) {
            names.agreements.put(agreement.id(), agreement.title().in(request.language()));
            for (Field field : agreement.fields()) {
                names.fields.put(agreement.id() + "/" + field.id(), field.name().in(request.language()));
            }
        }
        rules().forEach(listing -> names.rules.put(listing.rule().id(), wording.title(listing.rule())));
        return names;
    }

    private List<RuleListing> rules() {
        try {
            return RuleListing.readAll(request.rules());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
