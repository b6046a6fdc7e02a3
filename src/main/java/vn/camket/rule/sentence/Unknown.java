package vn.camket.rule.sentence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Nearest;

/** Tells what the language does not know, at its place, with what is nearest to it. */
final class Unknown {
    private static final int SHOWN = 6;

    private final SentenceLanguage language;
    private final Matching matching;
    private final Translation translation;

    Unknown(SentenceLanguage language, Matching matching, Translation translation) {
        this.language = language;
        this.matching = matching;
        this.translation = translation;
    }

    /** Tells the first word of a sentence that it could have a form but for. */
    void tell(Match near, List<Sign> sentence, String fact) {
        Map.Entry<String, Match.Filling> unknown = near.filled().entrySet().stream()
                .filter(entry -> entry.getValue().value() == null)
                .findFirst()
                .orElseThrow();
        String kind = Phrase.kind(unknown.getKey());
        String wanted = Phrase.kindShown(kind);
        List<Sign> signs = unknown.getValue().signs();
        Sign last = sentence.get(sentence.size() - 1);
        if (signs.isEmpty()) {
            translation.tell(
                    last.end(),
                    "Sau “" + last.text() + "” thiếu <" + wanted + ">: câu có dạng “"
                            + near.phrase().shown() + "”.",
                    "Behind \"" + last.text() + "\" <" + wanted + "> is missing: the sentence reads \""
                            + near.phrase().shown() + "\".");
            return;
        }
        tellWord(near.phrase(), kind, signs, fact);
    }

    private void tellWord(Phrase phrase, String kind, List<Sign> signs, String fact) {
        String met = Sign.join(signs);
        if (kind.equals("parameter")) {
            translation.tell(
                    signs.get(0).start(),
                    "Tham số đặt trong ngoặc kép, ví dụ \"overdue-action.error\", không phải “" + met + "”.",
                    "A parameter stands between quotes, such as \"overdue-action.error\", not \"" + met + "\".");
            return;
        }
        String form = "<" + Phrase.kindShown(kind) + "> trong câu “" + phrase.shown() + "”";
        String formEn = "<" + Phrase.kindShown(kind) + "> in the sentence \"" + phrase.shown() + "\"";
        List<String> known = Nearest.sorted(met, matching.known(kind, phrase, fact));
        String nearest =
                Nearest.of(met, known).map(one -> "; gần nhất là “" + one + "”").orElse("");
        String nearestEn = Nearest.of(met, known)
                .map(one -> "; the nearest is \"" + one + "\"")
                .orElse("");
        String has =
                known.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (known.size() > SHOWN ? ", …" : "");
        translation.tell(
                signs.get(0).start(),
                "Ngôn ngữ không có từ “" + met + "” cho " + form + nearest
                        + (has.isEmpty() ? "." : "; có: " + has + "."),
                "The language has no word \"" + met + "\" for " + formEn + nearestEn
                        + (has.isEmpty() ? "." : "; there are: " + has + "."));
    }

    /** Tells a sentence that is like none, and those that it has most words of. */
    void tell(List<Sign> sentence, boolean consequence, String fact) {
        Set<String> met = sentence.stream().map(Sign::text).collect(Collectors.toSet());
        String nearest = language.phrases().stream()
                .filter(phrase -> phrase.consequence() == consequence)
                .filter(phrase -> phrase.isFurther() == met.contains("-"))
                .flatMap(phrase -> sentences(phrase, fact))
                .sorted(Comparator.comparingDouble((String known) -> -likeness(known, met))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(2)
                .map(one -> "“" + one + "”")
                .collect(Collectors.joining(", "));
        translation.tell(
                sentence.get(0).start(),
                "Ngôn ngữ không có câu này; gần nhất: " + nearest + ". Xem mọi câu: camket rules language.",
                "The language does not know this sentence; the nearest: " + nearest
                        + ". All sentences: camket rules language.");
    }

    /** Those of a form, with each word that could stand first in it. */
    private Stream<String> sentences(Phrase phrase, String fact) {
        String shown = phrase.shown();
        int open = shown.indexOf('<');
        if (open < 0) {
            return Stream.of(shown);
        }
        String kind = Phrase.kind(
                phrase.key().stream().filter(Phrase::isOpen).findFirst().orElseThrow());
        String behind = shown.substring(shown.indexOf('>', open) + 1);
        return Stream.concat(
                Stream.of(shown),
                matching.known(kind, phrase, fact).stream().map(word -> shown.substring(0, open) + word + behind));
    }

    /** From 0 for no common word to 1 for the same words. */
    private static double likeness(String known, Set<String> met) {
        Set<String> own = Set.copyOf(Arrays.asList(known.split(" ")));
        long common = own.stream().filter(met::contains).count();
        return 2.0 * common / (own.size() + met.size());
    }
}
