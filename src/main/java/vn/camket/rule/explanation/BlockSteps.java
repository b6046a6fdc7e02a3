package vn.camket.rule.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Condition;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Token;
import vn.camket.rule.language.Writing;

/** Takes a well written block apart into the things that it asks for, in the order of the file. */
public final class BlockSteps {
    private final Block block;
    private final Spelling spelling;
    private final Writing writing;
    private final Bindings bindings;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Form.Place, Integer> indexes = new HashMap<>();

    /** @param block of the text */
    public BlockSteps(RuleText text, Block block) {
        this.block = block;
        this.spelling = new Spelling(text.text());
        this.writing = text.writing();
        this.bindings = new Bindings(block);
        for (int line = 0; line < block.patterns().size(); line++) {
            add(line, block.patterns().get(line));
        }
    }

    private void add(int line, Pattern pattern) {
        if (!pattern.isMatched()) {
            List<Expression> expressions =
                    pattern.conditions().stream().map(Condition::expression).toList();
            add(
                    new Form.Place(line, -1),
                    pattern.absent().start(),
                    said(pattern.absent().start(), pattern.end(), spelling.of(pattern)),
                    bindings.properties(expressions, line));
        } else if (!pattern.fact().is("Parameter")) {
            for (int at = 0; at < pattern.conditions().size(); at++) {
                Condition condition = pattern.conditions().get(at);
                if (asks(condition)) {
                    Expression expression = condition.expression();
                    Set<Bindings.Property> properties =
                            Parts.guarded(expression) != null ? Set.of() : bindings.properties(expression, line);
                    add(
                            new Form.Place(line, at),
                            expression.start(),
                            said(expression.start(), expression.start() + 1, spelling.of(expression)),
                            properties);
                }
            }
        }
    }

    private void add(Form.Place place, int start, String words, Set<Bindings.Property> properties) {
        List<Integer> guards = Form.guards(block, bindings, properties).stream()
                .map(indexes::get)
                .filter(index -> index != null)
                .toList();
        indexes.put(place, steps.size());
        steps.add(new Step(place.line(), place.condition(), start, words, guards));
    }

    /** As its author wrote it. */
    private String said(int from, int to, String conditions) {
        return writing.sentences() ? writing.sentences(from, to) : conditions;
    }

    private static boolean asks(Condition condition) {
        return condition.kept() == null
                || condition.expression() instanceof Expression.Operation
                || condition.expression() instanceof Expression.Membership;
    }

    public Block block() {
        return block;
    }

    /** In the order of the file. */
    public List<Step> steps() {
        return steps;
    }

    /** The lines whose facts must not be there, as they are written, by the offset of their first word. */
    public List<Step> absences() {
        return steps.stream().filter(Step::isAbsence).toList();
    }

    /** The subject when it names no fact and is the same for all; else null. */
    public String fixedSubject() {
        return block.reported().stream().allMatch(part -> part.kind() == Token.Kind.TEXT)
                ? block.reported().stream().map(Token::text).collect(Collectors.joining(":"))
                : null;
    }

    private Set<String> reportedNames() {
        return block.reported().stream()
                .filter(part -> part.kind() == Token.Kind.VALUE)
                .map(Token::text)
                .collect(Collectors.toSet());
    }

    /** Indexes of the lines that give the subject its name. */
    public SortedSet<Integer> subjectLines() {
        return form().names(reportedNames()).lines();
    }

    /** A block that reports every subject that there is. */
    public String subjects() {
        return form().names(reportedNames()).drl();
    }

    /** A block that reports the subjects in every combination of facts. */
    public String combinations() {
        return form().names(reportedNames()).matched().drl();
    }

    /** The same for those combinations for which one step holds; of an absence, for those for which it does not. */
    public String combinations(Step step) {
        Form form = form().names(reportedNames()).matched();
        return (step.isAbsence()
                        ? form.present(step.line())
                        : form.condition(new Form.Place(step.line(), step.condition())))
                .drl();
    }

    private Form form() {
        return new Form(block, spelling, bindings);
    }

    /**
     * What a line's conditions speak of, with the values that one fact has there; what has no value is left out.
     *
     * @param fact of the line
     * @param kept values by name, without {@code $}
     */
    public Map<String, Object> spokenOf(int line, Object fact, Map<String, Object> kept) {
        List<Expression> expressions = block.patterns().get(line).conditions().stream()
                .map(Condition::expression)
                .toList();
        return new Evaluation(fact, kept, spelling).spokenOf(expressions, false);
    }

    /** What one step speaks of, with its values, names included. */
    public Map<String, Object> spokenOf(Step step, Object fact, Map<String, Object> kept) {
        Pattern pattern = block.patterns().get(step.line());
        List<Expression> expressions = step.isAbsence()
                ? pattern.conditions().stream().map(Condition::expression).toList()
                : List.of(pattern.conditions().get(step.condition()).expression());
        return new Evaluation(fact, kept, spelling).spokenOf(expressions, true);
    }
}
