package vn.camket.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.finding.Finding;
import vn.camket.rule.Quote;
import vn.camket.rule.WhyNot;
import vn.camket.text.Wording;

/** Prints for each level of a rule the condition that keeps it from finding a subject. */
final class WhyNotPage {
    private final WhyNot answer;
    private final FactLines lines;
    private final Prose prose;
    private final Wording wording;

    WhyNotPage(WhyNot answer, FactLines lines) {
        this.answer = answer;
        this.lines = lines;
        this.prose = lines.prose();
        this.wording = lines.wording();
    }

    void print() {
        String agreement = lines.words().agreement(answer.agreement());
        prose.item(
                0,
                wording.title(answer.rule()) + " (" + answer.rule().stem() + "): " + answer.subject()
                        + (agreement.isEmpty() ? "" : ", " + agreement));
        prose.text(0, summary(answer.finding()));
        answer.levels().stream()
                .map(WhyNot.Level::facts)
                .filter(facts -> !facts.isEmpty())
                .findFirst()
                .ifPresent(facts -> {
                    prose.gap().text(0, lines.say("Dữ kiện về đối tượng", "Facts about the subject"));
                    facts.forEach(fact -> lines.fact(fact, 2, ""));
                });
        answer.levels().forEach(this::level);
    }

    private String summary(Finding finding) {
        return finding == null
                ? lines.say(
                        "Quy tắc không nêu phát hiện nào về đối tượng này. Từng mức của quy tắc:",
                        "The rule finds nothing about this subject. Level by level:")
                : lines.say(
                        "Quy tắc có nêu phát hiện này: mức " + wording.value(finding.severity()) + ", mã "
                                + finding.id() + ". Từng mức của quy tắc:",
                        "The rule does find this: " + wording.value(finding.severity()) + ", id " + finding.id()
                                + ". Level by level:");
    }

    private void level(WhyNot.Level level) {
        prose.gap()
                .item(
                        0,
                        wording.value(level.quote().severity()) + ": \""
                                + level.quote().name() + "\", " + lines.words().place(level.quote()));
        prose.item(2, said(level));
        if (!level.failed().isEmpty()) {
            failed(level.failed().get(0), level);
            List<WhyNot.Failed> further =
                    level.failed().subList(1, level.failed().size());
            if (further.isEmpty()) {
                prose.item(2, only(level));
            } else {
                prose.text(2, lines.say("Các điều kiện khác cũng không đúng:", "Further conditions that do not hold:"));
                further.forEach(one -> failed(one, level));
            }
            if (!level.open().isEmpty()) {
                prose.item(
                        2,
                        lines.say("Chưa xét được khi thiếu giá trị trên: ", "Not to be judged without that value: ")
                                + String.join("; ", level.open()));
            }
        }
    }

    private String only(WhyNot.Level level) {
        return level.open().isEmpty()
                ? lines.say(
                        "Chỉ điều kiện này không đúng: nếu bỏ nó, mức này sẽ nêu phát hiện.",
                        "Only this one failed: without it this level would find it.")
                : lines.say(
                        "Trong các điều kiện xét được, chỉ điều kiện này không đúng.",
                        "Of the conditions that can be judged only this one failed.");
    }

    private String said(WhyNot.Level level) {
        return switch (level.state()) {
            case HOLDS -> held(level);
            case NO_SUBJECT ->
                lines.say("Mức này không có dữ kiện nào về đối tượng.", "This level sees no fact about the subject.");
            case NO_FACT ->
                lines.say("Không có dữ kiện nào thuộc loại ", "There is no fact of the kind ")
                        + String.join(
                                ", ", level.lacking().stream().map(this::kind).toList()) + ".";
            case FAILS -> lines.say("Không nêu, vì điều kiện này không đúng:", "Not found, as this does not hold:");
            case UNCLEAR ->
                lines.say(
                        "Không xét riêng được từng điều kiện: quy tắc gặp lỗi hoặc phải so quá nhiều tổ hợp dữ kiện.",
                        "Its conditions cannot be judged apart: the rule fails, or compares too many combinations.");
        };
    }

    private String held(WhyNot.Level level) {
        boolean wins = answer.finding() != null
                && answer.finding().severity() == level.quote().severity();
        return wins
                ? lines.say(
                        "Mọi điều kiện đều đúng: mức này nêu phát hiện.", "All conditions hold: this level finds it.")
                : lines.say(
                        "Mọi điều kiện đều đúng, nhưng một mức cao hơn cũng đúng và được lấy.",
                        "All conditions hold, but a higher level holds too and is taken.");
    }

    private String kind(String kind) {
        String words = wording.fact(kind);
        return words.equals(kind) ? kind : kind + " (" + words + ")";
    }

    private void failed(WhyNot.Failed failed, WhyNot.Level level) {
        Path file = lines.rules().resolve(level.quote().file());
        prose.exactly("    " + file + ":" + failed.line() + ":" + failed.column() + ": " + failed.words());
        Map<String, Object> values = new LinkedHashMap<>(failed.values());
        List<Quote.Threshold> thresholds = level.quote().thresholds().stream()
                .filter(one -> values.containsKey(one.kept()))
                .toList();
        thresholds.forEach(one -> values.remove(one.kept()));
        if (!values.isEmpty()) {
            prose.item(6, lines.values(values, "; "));
        }
        thresholds.forEach(one -> prose.item(6, lines.words().threshold(one, answer.agreement())));
        if (failed.tried() > 1 && failed.against().isEmpty()) {
            prose.item(
                    6,
                    lines.say(
                            "đã xét " + failed.tried()
                                    + " dữ kiện, không dữ kiện nào đúng; trên đây là một trong số đó",
                            failed.tried() + " facts were looked at, it holds for none; one of them is shown"));
        }
        if (!failed.against().isEmpty()) {
            prose.text(6, lines.say("đang có:", "there is:"));
            failed.against().forEach(fact -> lines.fact(fact, 8, ""));
        }
    }
}
