package vn.camket.rule.sentence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.rule.language.Slip;
import vn.camket.rule.language.Writing;

/**
 * Holds the language of sentences, as a rules folder defines it in the form of Drools' own files of that kind.
 *
 * @param keywords those of conditions by what stands for them
 * @param phrases the forms of sentences, in the order of the file
 * @param words in the order of the file
 * @param slips what is wrong with the file, by place
 */
public record SentenceLanguage(Map<String, String> keywords, List<Phrase> phrases, List<Word> words, List<Slip> slips) {
    /** Where a rules folder keeps it. */
    public static final String FILE = "language.dsl";

    /** Reads the file; never throws, whatever stands in it. */
    public static SentenceLanguage read(String text) {
        return new LanguageReader(text).read();
    }

    /** Says in conditions what a rule says in sentences; what cannot be said is told there. */
    public Writing writing(String sentences) {
        return new Translation(this, sentences).read();
    }

    /** What stands for the words of a kind, by word. */
    Map<String, String> words(String kind) {
        Map<String, String> values = new TreeMap<>();
        words.stream().filter(word -> word.kind().equals(kind)).forEach(word -> values.put(word.key(), word.value()));
        return values;
    }

    /** The words that open the parts of a rule, in their order. */
    public List<String> order() {
        return Stream.of("rule", "when", "then", "end").map(this::keyword).toList();
    }

    /** The word of a fact, or of the first of its kinds; null for what is no fact or has no word. */
    public String wordOf(String fact) {
        return words.stream()
                .filter(word -> word.kind().equals("fact") && fact.equals(Phrase.fact(word.value())))
                .map(Word::key)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** What an author writes for a keyword of conditions; the keyword itself where the file has none. */
    String keyword(String wanted) {
        return keywords.entrySet().stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(wanted);
    }
}
