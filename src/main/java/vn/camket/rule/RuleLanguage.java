package vn.camket.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Text;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.Languages;
import vn.camket.rule.file.RuleFolder;
import vn.camket.rule.sentence.SentenceLanguage;

/**
 * Shows the language that rules can be written in besides conditions.
 *
 * @param order the words that open the parts of a rule, in their order
 * @param conditions forms of the sentences that ask for something
 * @param consequences forms of the sentences that say what to do
 * @param words that sentences speak of, by what they belong to
 */
public record RuleLanguage(
        List<String> order, List<Form> conditions, List<Form> consequences, Map<Owner, List<Named>> words) {
    /**
     * One form of sentences.
     *
     * @param sentence with what is open in angle brackets
     * @param example a sentence of that form
     */
    public record Form(String sentence, Text meaning, String example) {}

    /**
     * What words belong to.
     *
     * @param kind the fact whose properties they are, or {@code fact}, {@code value}, {@code subject}
     * @param word the fact's own word, null for what is none
     */
    public record Owner(String kind, String word) {}

    /**
     * A word and what it stands for among conditions.
     *
     * @param word as it stands in a sentence
     */
    public record Named(String word, String conditions) {}

    /**
     * Reads the language of a rules folder.
     *
     * @throws vn.camket.finding.FaultyRulesException with all that is wrong with it
     */
    public static RuleLanguage of(Path rules) throws IOException {
        Faults faults = new Faults();
        SentenceLanguage language = Languages.read(new RuleFolder(rules, faults), faults);
        faults.raise();
        return new RuleLanguage(language.order(), forms(language, false), forms(language, true), words(language));
    }

    private static List<Form> forms(SentenceLanguage language, boolean consequence) {
        return language.phrases().stream()
                .filter(phrase -> phrase.consequence() == consequence)
                .map(phrase -> new Form(phrase.shown(), phrase.meaning(), phrase.example()))
                .toList();
    }

    private static Map<Owner, List<Named>> words(SentenceLanguage language) {
        Map<Owner, List<Named>> words = new LinkedHashMap<>();
        language.words()
                .forEach(word -> words.computeIfAbsent(
                                new Owner(word.kind(), language.wordOf(word.kind())), any -> new ArrayList<>())
                        .add(new Named(word.key(), word.value())));
        return words;
    }
}
