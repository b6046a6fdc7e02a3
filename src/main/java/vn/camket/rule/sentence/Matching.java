package vn.camket.rule.sentence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the form that a sentence has, and where it has none, the one that it was most likely meant to have. */
final class Matching {
    /** Few enough that every way to part a sentence can be tried. */
    static final int MOST = 40;

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern NAME = Pattern.compile("\\$[A-Za-z]\\w*");
    private static final Pattern TEXT = Pattern.compile("\"[\\p{L}\\p{N} ._-]*\"");

    private final SentenceLanguage language;
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private List<Sign> signs;
    private Phrase phrase;
    private String fact;
    private Match best;

    Matching(SentenceLanguage language) {
        this.language = language;
    }

    /** The form that a sentence has word by word, else the one that it has most words of; empty when it has none. */
    Optional<Match> of(List<Sign> sentence, boolean consequence, String lastFact) {
        return language.phrases().stream()
                .filter(one -> one.consequence() == consequence)
                .flatMap(one -> of(sentence, one, lastFact).stream())
                .filter(match -> match.unknown() == 0
                        || (match.phrase().given() > 0
                                && match.unknown() < match.filled().size() + 1))
                .min(Comparator.comparing((Match match) -> match.unknown() > 0)
                        .thenComparing(match -> -match.phrase().given())
                        .thenComparing(Match::unknown));
    }

    private Optional<Match> of(List<Sign> sentence, Phrase form, String lastFact) {
        signs = sentence;
        phrase = form;
        fact = form.fact() == null ? lastFact : form.fact();
        best = null;
        lay(0, 0, new LinkedHashMap<>());
        return Optional.ofNullable(best);
    }

    private void lay(int word, int sign, LinkedHashMap<String, Match.Filling> filled) {
        if (word == phrase.key().size()) {
            Match found = new Match(phrase, new LinkedHashMap<>(filled));
            if (sign == signs.size() && (best == null || found.unknown() < best.unknown())) {
                best = found;
            }
            return;
        }
        String wanted = phrase.key().get(word);
        if (!Phrase.isOpen(wanted)) {
            if (sign < signs.size() && signs.get(sign).text().equals(wanted)) {
                lay(word + 1, sign + 1, filled);
            }
            return;
        }
        int least = word == phrase.key().size() - 1 ? signs.size() : sign + 1;
        for (int end = Math.max(sign, least); end <= signs.size(); end++) {
            List<Sign> inner = signs.subList(sign, end);
            filled.put(wanted, new Match.Filling(inner, value(Phrase.kind(wanted), Sign.join(inner))));
            lay(word + 1, end, filled);
            filled.remove(wanted);
        }
    }

    /** What words stand for in the place of a kind; null when they are not known. */
    private String value(String kind, String text) {
        return switch (kind) {
            case "parameter" -> TEXT.matcher(text).matches() ? text : null;
            case "name" -> NAME.matcher(text).matches() ? text : word("value", text);
            case "value" -> {
                boolean plain =
                        NUMBER.matcher(text).matches() || NAME.matcher(text).matches();
                String kept = word("value", text);
                yield plain ? text : kept == null ? word(fact, text) : kept;
            }
            case "property", "state" -> word(fact, text);
            default -> word(kind, text);
        };
    }

    private String word(String kind, String text) {
        return kind == null
                ? null
                : words.computeIfAbsent(kind, language::words).get(text);
    }

    /** The words that could stand in the place of a kind. */
    List<String> known(String kind, Phrase form, String lastFact) {
        String owner = form.fact() == null ? lastFact : form.fact();
        List<String> kinds = switch (kind) {
            case "parameter" -> List.of();
            case "name" -> List.of("value");
            case "value" -> owner == null ? List.of("value") : List.of("value", owner);
            case "property", "state" -> owner == null ? List.of() : List.of(owner);
            default -> List.of(kind);
        };
        return kinds.stream()
                .flatMap(one -> words.computeIfAbsent(one, language::words).keySet().stream())
                .toList();
    }
}
