package vn.camket.rule.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words of one block that an error of the compiler is about: the compiler seldom says where it looked. */
final class Search {
    private static final Pattern EXPRESSION = Pattern.compile("[Ee]xpression:? (.+)$");
    private static final Pattern PREDICATE = Pattern.compile("PredicateInformation\\(\"((?:\\\\.|[^\"\\\\])*)\"");
    private static final Pattern REPORTS_PLACE = Pattern.compile("parse consequence.*?\\(line (\\d+),col (\\d+)\\)");
    private static final Pattern COMPARED = Pattern.compile("(?<![\\w$.])([a-z]\\w*)\\s*(?:[=!]=(?!\\s*null)|[<>]=?)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");

    private static final List<Pattern> NAMES = Stream.of(
                    "Method (\\S+) on class",
                    "Unknown field (\\S+) on",
                    "Unable to find class: (\\S+)",
                    "^(\\S+) cannot be resolved",
                    "The method (\\w+)\\(",
                    "in accumulate: (\\S+)")
            .map(Pattern::compile)
            .toList();
    private static final List<Pattern> VALUES = Stream.of(
                    "For input string: \"(.*)\"", "^Text '(.*)' could not", "coerce String (.*) to", ": \"(.*)\"$")
            .map(Pattern::compile)
            .toList();

    /** How much of the generated Java behind an error is looked at, in characters. */
    private static final int NEAR = 2000;

    private final BlockText block;
    private final FactNames names;

    Search(BlockText block, FactNames names) {
        this.block = block;
        this.names = names;
    }

    /** Where to look, empty when nothing of what the compiler says stands in the block. */
    Optional<Spot> find(CompileError error) {
        List<Function<CompileError, Optional<Spot>>> ways = List.of(
                this::syntax,
                this::reportsSyntax,
                this::reported,
                this::expression,
                this::name,
                this::value,
                this::generated,
                this::stranger,
                this::kinds,
                this::longestName,
                this::line);
        return ways.stream().flatMap(way -> way.apply(error).stream()).findFirst();
    }

    /** In the first line the column counts what stands before the author's words. */
    private Optional<Spot> syntax(CompileError error) {
        return error.stop().map(stop -> Spot.condition(block.at(stop[0], stop[0] == 1 ? 0 : stop[1])));
    }

    /** The parser of Java counts from a brace on a line of its own, and from where the statement begins. */
    private Optional<Spot> reportsSyntax(CompileError error) {
        return match(REPORTS_PLACE, error.words()).map(found -> {
            int line = Integer.parseInt(found.group(1));
            int column = Integer.parseInt(found.group(2));
            return Spot.report(line > 2 ? block.reportLine(line - 2) : block.firstSign(block.report() + column - 1));
        });
    }

    /** Generated Java holds the statement with other spaces: what follows the error's place tells where it is. */
    private Optional<Spot> reported(CompileError error) {
        if (!error.isOfReport()) {
            return Optional.empty();
        }
        String rest = error.java().split("\n", 2)[0];
        return block.reported(rest)
                .map(span -> block.word(span, word -> word.start() == span.start())
                        .filter(word -> word.group().startsWith("$") && !names.has(word.group()))
                        .map(Spot::name)
                        .orElseGet(() -> Spot.report(span.start())))
                .or(() -> Optional.of(Spot.report(block.report())));
    }

    /** Inside of a condition that the compiler repeats, the first word that is none of the facts'. */
    private Optional<Spot> expression(CompileError error) {
        return match(EXPRESSION, error.words())
                .or(() -> match(PREDICATE, error.java()))
                .map(found -> found.group(1).replace("\\\"", "\""))
                .flatMap(block::condition)
                .map(span -> block.word(span, word -> !names.has(word.group()))
                        .map(Spot::name)
                        .orElseGet(() -> Spot.condition(span.start())));
    }

    private Optional<Spot> name(CompileError error) {
        return NAMES.stream()
                .flatMap(form -> match(form, error.words()).stream())
                .filter(found -> !names.has(found.group(1)))
                .flatMap(found -> block.name(found.group(1)).stream())
                .map(Spot::name)
                .findFirst();
    }

    private Optional<Spot> value(CompileError error) {
        return VALUES.stream()
                .flatMap(form -> match(form, error.words()).stream())
                .flatMap(found -> literal(found.group(1)).stream())
                .findFirst();
    }

    private Optional<Spot> literal(String value) {
        return block.literal(value).map(at -> Spot.value(at, value));
    }

    /** In generated Java, a value or a name of the block that stands soon after the error, or in its line. */
    private Optional<Spot> generated(CompileError error) {
        String near = error.java().substring(0, Math.min(NEAR, error.java().length()));
        return Stream.concat(
                        LITERAL.matcher(near).results().flatMap(found -> literal(found.group(1)).stream()),
                        longest(error.javaLine()))
                .findFirst();
    }

    /** The first word of the conditions that no fact has, when the compiler stumbles over what depends on it. */
    private Optional<Spot> stranger(CompileError error) {
        return block.word(word -> !names.has(word.group()) && block.words().charAt(word.end()) != '(')
                .map(Spot::name);
    }

    /** The first comparison of a property that is of a class the compiler names, save with null. */
    private Optional<Spot> kinds(CompileError error) {
        return block.conditions(COMPARED)
                .filter(found -> names.types(found.group(1)).stream()
                        .anyMatch(type -> match(Pattern.compile("\\b" + Pattern.quote(type) + "\\b"), error.words())
                                .isPresent()))
                .map(found -> Spot.condition(found.start()))
                .findFirst();
    }

    private Optional<Spot> longestName(CompileError error) {
        return longest(error.words()).findFirst();
    }

    private Stream<Spot> longest(String text) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(name -> block.name(name).stream())
                .map(found -> Spot.condition(found.start()));
    }

    private Optional<Spot> line(CompileError error) {
        return error.line() < 1 ? Optional.empty() : Optional.of(Spot.condition(block.line(error.line())));
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        Matcher found = form.matcher(text);
        return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }
}
