package vn.camket.output.content;

import vn.camket.fact.Agreement;
import vn.camket.fact.Field;
import vn.camket.fact.Language;
import vn.camket.fact.Register;

/** Names agreements and fields as the register does; what it lacks bears its id. */
public record Names(Register register, Language language) {
    /** Empty for null. */
    public String agreement(String id) {
        Agreement agreement = id == null ? null : register.agreements().get(id);
        return agreement == null ? orEmpty(id) : agreement.title().in(language);
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
