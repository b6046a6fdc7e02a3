package vn.camket.rule.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Condition;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.Token;

/**
 * Writes one block with some of its conditions left out: names stay, and with each condition stays what it cannot do
 * without.
 */
final class Form {
    /** Thresholds come by their names and are no condition that could fail. */
    private static final String PARAMETER = "Parameter";

    private final Block block;
    private final Spelling spelling;
    private final Bindings bindings;
    private final Set<Place> kept = new HashSet<>();
    private final Set<Place> named = new HashSet<>();
    private final SortedSet<Integer> lines = new TreeSet<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private int made = -1;

    /** A condition by its line and its index there. */
    record Place(int line, int condition) {
        boolean isBefore(Place other) {
            return line < other.line || (line == other.line && condition < other.condition);
        }
    }

    Form(Block block, Spelling spelling, Bindings bindings) {
        this.block = block;
        this.spelling = spelling;
        this.bindings = bindings;
    }

    /** Keeps names, with their lines. */
    Form names(Collection<String> names) {
        for (String name : names) {
            Bindings.Binding binding = bindings.get(name);
            if (binding != null) {
                guards(block, bindings, bindings.properties(binding.value(), binding.line()))
                        .forEach(this::keep);
                keepName(name);
            } else {
                keepFact(name);
            }
        }
        return settled();
    }

    /** Keeps all lines that a match is made of, without their conditions. */
    Form matched() {
        for (int line = 0; line < block.patterns().size(); line++) {
            if (block.patterns().get(line).isMatched()) {
                lines.add(line);
            }
        }
        return this;
    }

    Form condition(Place place) {
        keep(place);
        return settled();
    }

    /** Asks that there is what the block asks not to be there. */
    Form present(int line) {
        made = line;
        lines.add(line);
        Pattern absent = block.patterns().get(line);
        List<Expression> expressions =
                absent.conditions().stream().map(Condition::expression).toList();
        before(new Place(line, 0), bindings.properties(expressions, line)).forEach(this::keep);
        expressions.forEach(expression -> Bindings.names(expression).forEach(this::keepName));
        return settled();
    }

    private void keep(Place place) {
        if (kept.add(place)) {
            lines.add(place.line());
            open.add(place);
        }
    }

    private void keepName(String name) {
        Bindings.Binding binding = bindings.get(name);
        if (binding == null) {
            keepFact(name);
        } else if (binding.isPlain()) {
            lines.add(binding.line());
        } else {
            Place place = new Place(binding.line(), binding.condition());
            if (named.add(place)) {
                lines.add(place.line());
                need(place, binding.value());
            }
        }
    }

    private void keepFact(String name) {
        for (int line = 0; line < block.patterns().size(); line++) {
            Token own = block.patterns().get(line).kept();
            if (own != null && own.text().equals(name)) {
                lines.add(line);
            }
        }
    }

    /** With each condition the names in it, and the questions before it that make sure of its values. */
    private Form settled() {
        while (!open.isEmpty()) {
            Place place = open.remove();
            need(place, expression(place));
        }
        return this;
    }

    private void need(Place place, Expression expression) {
        Bindings.names(expression).forEach(this::keepName);
        if (Parts.guarded(expression) == null) {
            before(place, bindings.properties(expression, place.line())).forEach(this::keep);
        }
    }

    private Expression expression(Place place) {
        return block.patterns()
                .get(place.line())
                .conditions()
                .get(place.condition())
                .expression();
    }

    private List<Place> before(Place place, Set<Bindings.Property> properties) {
        return guards(block, bindings, properties).stream()
                .filter(guard -> guard.isBefore(place))
                .toList();
    }

    /** The conditions that ask for nothing but that one of these values is there. */
    static List<Place> guards(Block block, Bindings bindings, Set<Bindings.Property> properties) {
        List<Place> guards = new ArrayList<>();
        for (int line = 0; line < block.patterns().size(); line++) {
            Pattern pattern = block.patterns().get(line);
            for (int at = 0; pattern.isMatched() && at < pattern.conditions().size(); at++) {
                Expression value = Parts.guarded(pattern.conditions().get(at).expression());
                if (value != null && bindings.properties(value, line).stream().anyMatch(properties::contains)) {
                    guards.add(new Place(line, at));
                }
            }
        }
        return guards;
    }

    /** Indexes of the lines that are kept. */
    SortedSet<Integer> lines() {
        return lines;
    }

    String drl() {
        String facts = lines.stream().map(this::line).collect(Collectors.joining("\n    "));
        String reported = block.reported().stream()
                .map(part -> spelling.text().substring(part.start(), part.end()))
                .collect(Collectors.joining(", "));
        return "rule \"form\"\n    @severity(info) @since(\"2000-01-01\") @basis(\"-\")\nwhen\n    " + facts
                + "\nthen\n    findings.report(" + reported + ");\nend\n";
    }

    private String line(int line) {
        Pattern pattern = block.patterns().get(line);
        List<String> conditions = new ArrayList<>();
        for (int at = 0; at < pattern.conditions().size(); at++) {
            Condition condition = pattern.conditions().get(at);
            Expression value = Parts.leftmost(condition.expression());
            if (line == made || pattern.fact().is(PARAMETER) || kept.contains(new Place(line, at))) {
                conditions.add(spelling.of(condition));
            } else if (condition.kept() != null && (Parts.isProperty(value) || named.contains(new Place(line, at)))) {
                conditions.add(condition.kept().text() + " : " + spelling.of(value));
            }
        }
        String name = pattern.kept() == null ? "" : pattern.kept().text() + " : ";
        return name + pattern.fact().text() + "(" + String.join(", ", conditions) + ")";
    }
}
