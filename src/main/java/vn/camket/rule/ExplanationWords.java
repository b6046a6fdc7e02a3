package vn.camket.rule;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.fact.Agreement;
import vn.camket.fact.Provenance;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Waiver;
import vn.camket.text.Wording;

/**
 * Says what a rule looks at: its place, thresholds, facts and where they were read.
 *
 * @param reports the reports folder as places name it, empty for none
 * @param rules the rules folder, likewise
 */
public record ExplanationWords(Wording wording, Register register, Path reports, Path rules) {
    public String say(String vi, String en) {
        return new Text(vi, en).in(wording.language());
    }

    public String place(Quote quote) {
        return rules.resolve(quote.file()) + ":" + quote.line();
    }

    /** @param agreement id, null for none */
    public String threshold(Quote.Threshold one, String agreement) {
        Agreement registered = agreement == null ? null : register.agreements().get(agreement);
        boolean own = registered != null && registered.parameters().containsKey(one.parameter());
        BigDecimal usual = register.parameters().get(one.parameter());
        return one.kept() + " = " + value(one.value()) + ": " + one.parameter() + ", "
                + (own
                        ? say(
                                "thỏa thuận này đặt riêng (mức chung " + value(usual) + ")",
                                "set by this agreement itself (default " + value(usual) + ")")
                        : say(
                                "mức chung trong " + rules.resolve("parameters.json") + "; thỏa thuận không đặt riêng",
                                "the default in " + rules.resolve("parameters.json")
                                        + "; the agreement sets none of its own"));
    }

    /** What kind of fact it is, with the name that rules give it. */
    public String kind(ShownFact fact) {
        String kind = wording.fact(fact.kind());
        return kind + (kind.equals(fact.kind()) ? "" : " (" + fact.kind() + ")");
    }

    public String values(Map<String, Object> values, String separator) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + " = " + value(one.getValue()))
                .collect(Collectors.joining(separator));
    }

    /** A unit's id with its name. */
    public String value(Object value) {
        return value instanceof String id && register.units().ids().contains(id)
                ? id + " (" + wording.unitName(id) + ")"
                : wording.property(value);
    }

    public String place(Provenance place) {
        String value = place.value() == null ? "" : ": \"" + wording.value(place.value()) + "\"";
        if (place.isRegister()) {
            return rules.resolve(place.file()) + (place.pointer().isEmpty() ? "" : " " + place.pointer()) + value;
        }
        String sheet = place.sheet() == null ? "" : say(", trang tính \"", ", sheet \"") + place.sheet() + "\"";
        String cell = place.cell() == null ? "" : say(", ô ", ", cell ") + place.cell();
        return reports.resolve(place.file()) + sheet + cell + value;
    }

    /** The agreement's title and id, empty for none. */
    public String agreement(String id) {
        Agreement registered = id == null ? null : register.agreements().get(id);
        return registered == null ? "" : registered.title().in(wording.language()) + " (" + id + ")";
    }

    /** How many combinations of facts gave the same finding; empty for one. */
    public String several(Explanation explanation) {
        return explanation.matches() > 1
                ? say(
                        explanation.matches() + " tổ hợp dữ kiện cùng cho phát hiện này",
                        explanation.matches() + " combinations of facts give this finding")
                : "";
    }

    /** Until when and by whose decision; null for none. */
    public String waived(Waiver waiver) {
        return waiver == null
                ? null
                : say(
                        "đến " + wording.value(waiver.until()) + ", theo " + waiver.document() + " của "
                                + waiver.decidedBy() + ": " + waiver.reason(),
                        "until " + wording.value(waiver.until()) + ", by " + waiver.document() + " of "
                                + waiver.decidedBy() + ": " + waiver.reason());
    }
}
