package vn.camket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.camket.fact.Register;
import vn.camket.rule.ExplanationWords;
import vn.camket.rule.Quote;
import vn.camket.rule.ShownFact;
import vn.camket.text.Wording;

/** Prints what a rule looks at: its own text, thresholds, facts and the places where they were read. */
record FactLines(Prose prose, ExplanationWords words) {
    Wording wording() {
        return words.wording();
    }

    Register register() {
        return words.register();
    }

    Path rules() {
        return words.rules();
    }

    String say(String vi, String en) {
        return words.say(vi, en);
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
            quote.thresholds().forEach(one -> prose.item(2, words.threshold(one, agreement)));
        }
    }

    /** @param number what stands before it, empty for nothing */
    void fact(ShownFact fact, int indent, String number) {
        prose.item(indent, number + words.kind(fact));
        fact.asked().forEach((name, value) -> prose.item(indent + 3, name + " = " + words.value(value)));
        if (!fact.others().isEmpty()) {
            prose.item(indent + 3, say("Ngoài ra: ", "Besides: ") + words.values(fact.others(), "; "));
        }
        if (!fact.places().isEmpty()) {
            prose.text(indent + 3, say("Đọc từ", "Read from"));
            fact.places().forEach(place -> prose.item(indent + 5, words.place(place)));
        }
    }

    String values(Map<String, Object> values, String separator) {
        return words.values(values, separator);
    }

    /** Where a reader finds what the names of properties mean. */
    void guide() {
        Path guide = rules().resolve("README.md");
        if (Files.exists(guide)) {
            prose.gap().item(0, say("Nghĩa của từng thuộc tính: ", "What each property means: ") + guide);
        }
    }
}
