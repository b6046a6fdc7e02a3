package vn.camket.rule.sentence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says the sentences of one rule in conditions, each by the one form that it has. */
final class Sentences {
    private final SentenceLanguage language;
    private final Translation translation;
    private final Matching matching;
    private final Unknown unknown;
    private String fact;
    private boolean open;
    private boolean lost;
    private int reports;

    Sentences(SentenceLanguage language, Translation translation) {
        this.language = language;
        this.translation = translation;
        this.matching = new Matching(language);
        this.unknown = new Unknown(language, matching, translation);
    }

    /** Begins a part of a rule. */
    void begin() {
        fact = null;
        lost = false;
        reports = 0;
    }

    /** Ends the fact that sentences could add to. */
    void close() {
        if (open) {
            translation.join(") ");
            open = false;
        }
    }

    void read(List<Sign> sentence, boolean consequence) {
        Sign first = sentence.get(0);
        boolean further = first.text().equals("-");
        if (!further) {
            close();
            lost = false;
        } else if (lost) {
            return;
        }
        Optional<Match> found = sentence.size() > Matching.MOST
                ? Optional.empty()
                : matching.of(sentence, consequence, further ? fact : null);
        if (found.isPresent() && found.get().unknown() == 0) {
            say(found.get(), sentence);
        } else if (isOther(sentence, consequence)) {
            tellOrder(first, consequence);
        } else {
            found.ifPresentOrElse(
                    near -> unknown.tell(near, sentence, fact),
                    () -> unknown.tell(sentence, consequence, further ? fact : null));
            lost = !further;
        }
    }

    private boolean isOther(List<Sign> sentence, boolean consequence) {
        return sentence.size() <= Matching.MOST
                && matching.of(sentence, !consequence, fact)
                        .filter(match -> match.unknown() == 0)
                        .isPresent();
    }

    private void tellOrder(Sign first, boolean consequence) {
        String then = language.keyword("then");
        translation.tell(
                first.start(),
                consequence
                        ? "Câu này là điều kiện; đặt trước “" + then + "”."
                        : "Câu này là việc phải làm; đặt sau dòng “" + then + "”.",
                consequence
                        ? "This sentence is a condition; put it before \"" + then + "\"."
                        : "This sentence says what to do; put it behind the line \"" + then + "\".");
    }

    private void say(Match match, List<Sign> sentence) {
        int start = sentence.get(0).start();
        int end = sentence.get(sentence.size() - 1).end();
        boolean further = match.phrase().isFurther();
        if (further && !open) {
            translation.tell(
                    start,
                    "Câu bắt đầu bằng - nói thêm về sự việc ở câu trên, mà trên đó không có sự việc nào.",
                    "A sentence that begins with - adds to the fact above it, and there is none.");
            return;
        }
        if (match.phrase().consequence() && reports++ > 0) {
            translation.tell(
                    start,
                    "Sau “" + language.keyword("then") + "” chỉ có một câu; viết thành quy tắc khác.",
                    "Behind \"" + language.keyword("then") + "\" stands one sentence; make another rule of it.");
            return;
        }
        if (further && !translation.isOpen()) {
            translation.join(", ");
        }
        boolean opens = !further && !match.phrase().consequence();
        put(match, start, end, opens);
        if (opens) {
            open = true;
            fact = fact(match);
        }
    }

    /** The fact that a sentence speaks of, null when of none. */
    static String fact(Match match) {
        return match.phrase().fact() != null
                ? match.phrase().fact()
                : match.filled().values().stream()
                        .map(filling -> Phrase.fact(filling.value()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** @param opens whether the last bracket is left for the sentences that add to it */
    private void put(Match match, int start, int end, boolean opens) {
        List<String> parts = match.phrase().parts();
        for (int at = 0; at < parts.size(); at++) {
            Match.Filling filling = match.filled().get(parts.get(at));
            String said = filling == null ? parts.get(at) : filling.value();
            String kept = opens && at == parts.size() - 1 ? said.substring(0, said.lastIndexOf(')')) : said;
            if (filling == null) {
                translation.put(kept, start, end);
            } else {
                List<Sign> signs = filling.signs();
                translation.put(
                        kept, signs.get(0).start(), signs.get(signs.size() - 1).end());
            }
        }
    }
}
