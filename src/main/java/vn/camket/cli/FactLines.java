package vn.camket.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.fact.Agreement;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.rule.Quote;
import vn.camket.rule.ShownFact;
import vn.camket.text.Wording;

/**
 * Prints what a rule looks at: its own text, thresholds, facts and the places where they were read.
 *
 * @param reports the reports folder as the user names it
 * @param rules the rules folder, likewise
 */
record FactLines(Prose prose, Wording wording, Register register, Path reports, Path rules) {
    String say(String vi, String en) {
        return new Text(vi, en).in(wording.language());
    }

    String place(Quote quote) {
        return rules.resolve(quote.file()) + ":" + quote.line();
    }

    /** The block line by line, numbered as in its file. */
    void text(Quote quote) {
        int width = String.valueOf(quote.line() + quote.lines().size()).length();
        for (int at = 0; at < quote.lines().size(); at++) {
            String number = String.valueOf(quote.line() + at);
            String line = " ".repeat(2 + width - number.length()) + number + "  "
                    + quote.lines().get(at);
            prose.exactly(line.stripTrailing());
        }
    }

    /** @param agreement id, null for none */
    void thresholds(Quote quote, String agreement) {
        if (!quote.thresholds().isEmpty()) {
            prose.gap().text(0, say("Ngưỡng đang dùng", "Thresholds in use"));
            quote.thresholds().forEach(one -> prose.item(2, threshold(one, agreement)));
        }
    }

    String threshold(Quote.Threshold one, String agreement) {
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

    /** @param number what stands before it, empty for nothing */
    void fact(ShownFact fact, int indent, String number) {
        String kind = wording.fact(fact.kind());
        prose.item(indent, number + kind + (kind.equals(fact.kind()) ? "" : " (" + fact.kind() + ")"));
        fact.asked().forEach((name, value) -> prose.item(indent + 3, name + " = " + value(value)));
        if (!fact.others().isEmpty()) {
            prose.item(indent + 3, say("Ngoài ra: ", "Besides: ") + values(fact.others(), "; "));
        }
        if (!fact.places().isEmpty()) {
            prose.text(indent + 3, say("Đọc từ", "Read from"));
            fact.places().forEach(place -> prose.item(indent + 5, place(place)));
        }
    }

    String values(Map<String, Object> values, String separator) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + " = " + value(one.getValue()))
                .collect(Collectors.joining(separator));
    }

    /** A unit's id with its name. */
    private String value(Object value) {
        return value instanceof String id && register.units().ids().contains(id)
                ? id + " (" + wording.unitName(id) + ")"
                : wording.property(value);
    }

    private String place(Provenance place) {
        String value = place.value() == null ? "" : ": \"" + wording.value(place.value()) + "\"";
        if (place.isRegister()) {
            return rules.resolve(place.file()) + (place.pointer().isEmpty() ? "" : " " + place.pointer()) + value;
        }
        String sheet = place.sheet() == null ? "" : say(", trang tính \"", ", sheet \"") + place.sheet() + "\"";
        String cell = place.cell() == null ? "" : say(", ô ", ", cell ") + place.cell();
        return reports.resolve(place.file()) + sheet + cell + value;
    }

    /** Where a reader finds what the names of properties mean. */
    void guide() {
        Path guide = rules.resolve("README.md");
        if (Files.exists(guide)) {
            prose.gap().item(0, say("Nghĩa của từng thuộc tính: ", "What each property means: ") + guide);
        }
    }

    /** The agreement's title and id, empty for none. */
    String agreement(String id) {
        Agreement registered = id == null ? null : register.agreements().get(id);
        Language language = wording.language();
        return registered == null ? "" : registered.title().in(language) + " (" + id + ")";
    }
}
