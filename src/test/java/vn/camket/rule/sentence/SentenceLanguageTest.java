package vn.camket.rule.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camket.rule.language.Pieces;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Token;
import vn.camket.rule.language.Writing;

/** Holds the project's language of sentences against its rules, its own examples and Drools' own reading of it. */
class SentenceLanguageTest {
    private static final Path RULES = Path.of("rules");
    private static final String FILE = text(RULES.resolve(SentenceLanguage.FILE));
    private static final SentenceLanguage LANGUAGE = SentenceLanguage.read(FILE);

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".dslr"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> sentences(Path file) {
        return text(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<Match> matches(String sentence, String fact) {
        List<Sign> signs = Sign.of(sentence, 0, sentence.length());
        return LANGUAGE.phrases().stream()
                .flatMap(phrase -> new Matching(only(phrase)).of(signs, phrase.consequence(), fact).stream())
                .filter(match -> match.unknown() == 0)
                .toList();
    }

    private static SentenceLanguage only(Phrase phrase) {
        return new SentenceLanguage(LANGUAGE.keywords(), List.of(phrase), LANGUAGE.words(), List.of());
    }

    /** The forms that the sentences of a rule have; a sentence that has several is told. */
    private static Set<Phrase> phrases(Path file) {
        Set<Phrase> found = new HashSet<>();
        String fact = null;
        for (String sentence : sentences(file)) {
            List<Match> matches = matches(sentence, fact);
            assertTrue(matches.size() < 2, sentence + " has several forms: " + matches);
            for (Match match : matches) {
                found.add(match.phrase());
                fact = match.phrase().isFurther() ? fact : Sentences.fact(match);
            }
        }
        return found;
    }

    @Test
    void nothing_is_wrong_with_it() {
        assertEquals(List.of(), LANGUAGE.slips());
        assertTrue(
                LANGUAGE.phrases().size() <= 30,
                "few forms of sentences: " + LANGUAGE.phrases().size());
    }

    @Test
    void every_form_is_that_of_its_example_and_of_sentences_of_two_rules_or_is_shown_by_its_example_only()
            throws IOException {
        List<Set<Phrase>> used = new ArrayList<>();
        for (Path file : files()) {
            used.add(phrases(file));
        }
        Set<String> facts = LANGUAGE.words().stream().map(Word::kind).collect(Collectors.toSet());
        List<String> rare = new ArrayList<>();
        for (Phrase phrase : LANGUAGE.phrases()) {
            boolean shown = Stream.concat(Stream.of((String) null), facts.stream())
                    .anyMatch(fact -> matches(phrase.example(), fact).stream()
                            .anyMatch(match -> match.phrase().equals(phrase)));
            assertTrue(shown, phrase.shown() + " is not the form of its example: " + phrase.example());
            if (used.stream().filter(one -> one.contains(phrase)).count() < 2) {
                rare.add(phrase.shown());
            }
        }
        assertEquals(
                List.of(
                        "lấy hệ số <tham số> làm <tên>",
                        "lấy tỷ lệ <tham số> làm <tên>",
                        "lấy ngày <tham số> làm <tên>",
                        "- thực tế là <nội dung>"),
                rare,
                "forms that fewer than two rules have: offer the notion as a property of a fact instead");
    }

    @Test
    void every_word_stands_in_a_rule() throws IOException {
        String all = files().stream().map(SentenceLanguageTest::text).collect(Collectors.joining("\n"));
        assertEquals(
                List.of(),
                LANGUAGE.words().stream()
                        .map(Word::key)
                        .filter(word -> !all.contains(word))
                        .toList());
    }

    @Test
    void a_word_stands_behind_those_that_it_is_a_part_of() {
        List<Word> words = LANGUAGE.words();
        for (int at = 0; at < words.size(); at++) {
            for (Word before : words.subList(0, at)) {
                boolean same = before.value().equals(words.get(at).value());
                assertTrue(
                        same
                                || isSubject(before) != isSubject(words.get(at))
                                || !(" " + words.get(at).key() + " ").contains(" " + before.key() + " "),
                        words.get(at).key() + " holds " + before.key() + ", which stands above it");
            }
        }
    }

    private static boolean isSubject(Word word) {
        return word.kind().equals("subject");
    }

    /** Words and signs, without brackets and commas that stand alike however facts are joined. */
    private static List<String> said(String drl) {
        return Pieces.of(drl).stream()
                .filter(piece -> piece.kind() != Token.Kind.COMMENT)
                .map(Token::text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void drools_own_expander_says_a_rule_as_we_do(Path file) throws IOException {
        DSLTokenizedMappingFile mapping = new DSLTokenizedMappingFile();
        assertTrue(
                mapping.parseAndLoad(new StringReader(FILE)),
                mapping.getErrors().toString());
        DefaultExpander expander = new DefaultExpander();
        expander.addDSLMapping(mapping.getMapping());
        String expanded = expander.expand(text(file));
        Writing writing = LANGUAGE.writing(text(file));

        assertEquals(List.of(), expander.getErrors());
        assertEquals(List.of(), writing.slips());
        assertEquals(said(expanded), said(writing.drl()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_line_stays_where_it_is(Path file) {
        Writing writing = LANGUAGE.writing(text(file));

        assertEquals(text(file).lines().count(), writing.drl().lines().count());
        for (int at = writing.drl().indexOf("findings");
                at >= 0;
                at = writing.drl().indexOf("findings", at + 1)) {
            int line = writing.line(at);
            assertTrue(text(file).lines().toList().get(line - 1).strip().startsWith("báo cáo "), file + ":" + line);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[when]- đã (.*)=done; letters, digits and open",
                "[when]- đã {n:\\d+}=done; letters, digits and open",
                "[when]- đang {state}=done; must stand on both sides",
                "[when]- đang {thing}={thing}; must stand on both sides",
                "[when]- xong=done) then halt(; no piece of conditions",
                "[when]- xong=done // x; no piece of conditions",
                "[when]xong=done; no piece of conditions",
                "[when][ActionState]hạn=due; stands above",
                "[then]báo cáo=drools.halt(); no piece of conditions",
                "[then][subject]đó=x; no piece of conditions",
                "[keyword]luật=salience; A keyword stands for",
                "[when]- xong=done; lacks its meaning or example",
                "[*]xong=done; This line must be",
                "xong=done; This line must be",
                "[when]- x\u200Bong=done; cannot be seen"
            })
    void what_drools_would_read_and_nobody_should_write_is_told_at_its_line(String line, String told) {
        SentenceLanguage language = SentenceLanguage.read(FILE + line + "\n");

        assertEquals(1, language.slips().size(), language.slips().toString());
        assertTrue(
                language.slips().get(0).words().en().contains(told),
                language.slips().toString());
        assertEquals(
                FILE.lines().count() + 1,
                Writing.ofConditions(FILE + line).line(language.slips().get(0).offset()));
    }

    @Test
    void whatever_is_written_is_read_and_every_slip_has_a_place() {
        String rule = text(RULES.resolve("stale-reviews/no-mid-term-review.dslr"));
        Random random = new Random(12);
        for (int time = 0; time < 500; time++) {
            StringBuilder torn = new StringBuilder(rule);
            for (int cut = 0; cut < 4; cut++) {
                int from = random.nextInt(torn.length());
                int to = Math.min(torn.length(), from + random.nextInt(40));
                torn.replace(from, to, random.nextBoolean() ? "" : "\"-> Khi\n".substring(0, random.nextInt(8)));
            }
            Writing writing = LANGUAGE.writing(torn.toString());
            RuleText.read(writing).slips().forEach(slip -> {
                assertTrue(writing.line(slip.offset()) >= 1);
                assertTrue(writing.column(slip.offset()) >= 1);
            });
            assertEquals(
                    torn.chars().filter(sign -> sign == '\n').count(),
                    writing.drl().chars().filter(sign -> sign == '\n').count());
        }
    }

    @Test
    void the_example_in_the_readme_of_the_rules_is_one() {
        String readme = text(RULES.resolve("README.md"));
        int start = readme.indexOf("Quy tắc \"late beyond");

        assertEquals(
                List.of(),
                LANGUAGE.writing(readme.substring(start, readme.indexOf("```", start)))
                        .slips());
    }

    @Test
    void letters_typed_in_two_signs_are_the_same_letters() {
        String composed = text(RULES.resolve("missing-actions/overdue-action.dslr"));
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertEquals(List.of(), LANGUAGE.writing(decomposed).slips());
    }
}
