package vn.camket.output.content;

import vn.camket.fact.Agreement;
import vn.camket.fact.Field;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.text.Wording;

/** Names agreements and fields as the register does; what it lacks bears its id. */
public record Names(Register register, Language language) {
    /** Empty for null. */
    public String agreement(String id) {
        Agreement agreement = id == null ? null : register.agreements().get(id);
        return agreement == null ? orEmpty(id) : agreement.title().in(language);
    }

    /** The title of the agreement that a register file holds, else the file. */
    public String registered(String file) {
        String id = file.substring(file.lastIndexOf('/') + 1).replace(".json", "");
        return register.agreements().containsKey(id) ? agreement(id) : file;
    }

    /** A sentence that stands beside the agreement's title: it says "this agreement" instead of the title. */
    public String beside(String agreement, String sentence, Wording wording) {
        Agreement registered = agreement == null ? null : register.agreements().get(agreement);
        if (registered == null) {
            return sentence;
        }
        String here = wording.label("agreement.this", registered.instrument());
        return Wording.capitalised(sentence.replace(registered.title().in(language), here));
    }

    /** Empty for null. */
    public String field(String agreement, String id) {
        Agreement registered = agreement == null ? null : register.agreements().get(agreement);
        if (registered == null || id == null) {
            return orEmpty(id);
        }
        return registered.fields().stream()
                .filter(field -> field.id().equals(id))
                .map(Field::name)
                .map(name -> name.in(language))
                .findFirst()
                .orElse(id);
    }

    private static String orEmpty(String id) {
        return id == null ? "" : id;
    }
}
