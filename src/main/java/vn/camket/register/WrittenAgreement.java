package vn.camket.register;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.Amendment;
import vn.camket.fact.Commitment;
import vn.camket.fact.Field;
import vn.camket.fact.Parameter;
import vn.camket.fact.Text;

/**
 * Writes an agreement that has neither reviews nor documents yet as its file will have it, with nothing that is the
 * default.
 *
 * @param sources where it comes from
 */
public record WrittenAgreement(Agreement agreement, List<Source> sources) {

    /** What was taken from a document. */
    public record Source(String document, String says) {}

    public AgreementDraft draft() {
        AgreementDraft draft = AgreementDraft.begin(agreement.id());
        ObjectNode tree = draft.tree();
        if (agreement.illustrative()) {
            tree.put("illustrative", true);
        }
        put(tree, "title", agreement.title());
        tree.put("instrument", word(agreement.instrument()));
        tree.put("level", word(agreement.level()));
        tree.put("signedOn", day(agreement.signedOn()));
        tree.put("from", day(agreement.from()));
        tree.put("to", day(agreement.to()));
        putIf(agreement.annual(), tree, "annual");
        putIf(agreement.annualPlan(), tree, "annualPlan");
        putGiven(tree, "parent", agreement.parent());
        putGiven(tree, "renews", agreement.renews());
        ArrayNode parties = tree.putArray("parties");
        agreement.parties().forEach(party -> put(parties.addObject(), party));
        tree.putObject("reporting")
                .put("every", word(agreement.reporting().every()))
                .put("scheme", word(agreement.reporting().scheme()));
        putReviews(tree.putObject("reviews"));
        putParameters(tree);
        ArrayNode fields = tree.putArray("fields");
        agreement.fields().forEach(field -> put(fields.addObject(), field));
        tree.putArray("documents");
        ArrayNode all = tree.putArray("sources");
        sources.forEach(
                source -> all.addObject().put("document", source.document()).put("says", source.says()));
        return draft;
    }

    private static void put(ObjectNode entry, Agreement.Party party) {
        entry.put("unit", party.unit());
        putGiven(entry, "department", party.department());
        putGiven(entry, "as", party.as());
        putGiven(entry, "focal", party.focal());
        putGiven(entry, "focalSince", day(party.focalSince()));
    }

    private void putReviews(ObjectNode reviews) {
        if (agreement.reviews().everyMonths() != null) {
            reviews.put("everyMonths", agreement.reviews().everyMonths());
        }
        reviews.put("final", agreement.reviews().finalReview());
        reviews.putArray("held");
        reviews.putArray("planned");
    }

    private void putParameters(ObjectNode tree) {
        if (agreement.parameters().isEmpty()) {
            return;
        }
        ObjectNode own = tree.putObject("parameters");
        new TreeMap<>(agreement.parameters()).forEach((name, value) -> {
            if (Parameter.isDay(name)) {
                own.put(name, Parameter.read(name, value).toString());
            } else {
                own.put(name, plain(value));
            }
        });
    }

    private void put(ObjectNode entry, Field field) {
        entry.put("id", field.id());
        put(entry, "name", field.name());
        if (!field.aliases().isEmpty()) {
            ArrayNode aliases = entry.putArray("aliases");
            field.aliases().forEach(aliases::add);
        }
        if (!field.actions().isEmpty()) {
            ArrayNode actions = entry.putArray("actions");
            field.actions().forEach(action -> put(actions.addObject(), action));
        }
        if (!field.commitments().isEmpty()) {
            ArrayNode commitments = entry.putArray("commitments");
            field.commitments().forEach(commitment -> put(commitments.addObject(), commitment));
        }
    }

    private static void put(ObjectNode entry, Action action) {
        entry.put("id", action.id());
        put(entry, "title", action.title());
        putGiven(entry, "lead", action.lead());
        putGiven(entry, "due", day(action.due()));
        putIf(action.regular(), entry, "regular");
        for (Amendment change : action.amended()) {
            putChange(entry, change).put("was", change.was());
        }
    }

    private void put(ObjectNode entry, Commitment commitment) {
        entry.put("id", commitment.id());
        put(entry, "indicator", commitment.indicator());
        entry.put("unit", commitment.measure());
        entry.put("kind", word(commitment.kind()));
        if (commitment.baseline().signum() != 0) {
            entry.put("baseline", plain(commitment.baseline()));
        }
        entry.put("target", plain(commitment.target()));
        if (!commitment.by().equals(units())) {
            ArrayNode by = entry.putArray("by");
            commitment.by().forEach(by::add);
        }
        for (Amendment change : commitment.amended()) {
            putChange(entry, change).put("was", plain(new BigDecimal(change.was())));
        }
    }

    private List<String> units() {
        return agreement.parties().stream()
                .map(Agreement.Party::unit)
                .distinct()
                .toList();
    }

    private static ObjectNode putChange(ObjectNode entry, Amendment change) {
        ObjectNode added = entry.withArray("/amended").addObject().put("on", day(change.on()));
        return added.put("document", change.document());
    }

    private static void put(ObjectNode entry, String key, Text text) {
        entry.putObject(key).put("vi", text.vi()).put("en", text.en());
    }

    private static void putGiven(ObjectNode entry, String key, String value) {
        if (value != null) {
            entry.put(key, value);
        }
    }

    private static void putIf(boolean said, ObjectNode entry, String key) {
        if (said) {
            entry.put(key, true);
        }
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** As the file has it, e.g. {@code party-committee}. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Without an exponent and without zeros that say nothing. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
