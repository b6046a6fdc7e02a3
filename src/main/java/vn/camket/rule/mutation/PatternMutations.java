package vn.camket.rule.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import vn.camket.fact.Parameter;
import vn.camket.rule.mutation.Mutation.Prospect;

/** Changes the conditions of one pattern, or the threshold that it brings. */
final class PatternMutations {
    private static final Map<String, String> OPPOSITE =
            Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==");
    private static final Pattern OPERATOR = Pattern.compile("<=|>=|==|!=|<|>");
    private static final Pattern TRUTH = Pattern.compile("(!?)\\s*[a-zA-Z_][\\w.]*");
    private static final Pattern ZERO = Pattern.compile("(?<![\\w$.])0(?![\\w.])");
    private static final Pattern NAMED = Pattern.compile("\\bname\\s*==\\s*\"([^\"]*)\"");

    /** How far a threshold is moved, by the property through which a rule reads it. */
    private static final Map<Pattern, BigDecimal> STEPS = Map.of(
            Pattern.compile(":\\s*count\\b"),
            BigDecimal.ONE,
            Pattern.compile(":\\s*date\\b"),
            BigDecimal.ONE,
            Pattern.compile(":\\s*share\\b"),
            new BigDecimal("0.01"),
            Pattern.compile(":\\s*value\\b"),
            new BigDecimal("0.1"));

    private final PatternDescr pattern;
    private final boolean absent;
    private final BlockText text;
    private final BlockMutations block;
    private final List<Condition> conditions = new ArrayList<>();

    /**
     * @param absent whether the block asks that no such fact exists
     * @param block what takes the changes
     */
    PatternMutations(PatternDescr pattern, boolean absent, BlockText text, BlockMutations block) {
        this.pattern = pattern;
        this.absent = absent;
        this.text = text;
        this.block = block;
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            // a constraint ends on its last sign
            int end = constraint.getEndCharacter() + 1;
            conditions.add(
                    new Condition(constraint.getStartCharacter(), end, text.code(constraint.getStartCharacter(), end)));
        }
    }

    void add(SortedMap<String, BigDecimal> parameters) {
        if (pattern.getObjectType().equals("Parameter")) {
            // no rule loads whose Parameter has no name
            shift(parameters);
            return;
        }
        for (int at = 0; at < conditions.size(); at++) {
            if (!conditions.get(at).isBinding()) {
                drop(at);
                change(conditions.get(at));
            }
        }
    }

    private void drop(int at) {
        Condition condition = conditions.get(at);
        String words = words(condition);
        List<Condition> others = new ArrayList<>(conditions);
        others.remove(at);
        // with the comma that joins it to the next, or else to the one before
        int start =
                at > 0 && at == conditions.size() - 1 ? conditions.get(at - 1).end() : condition.start();
        int end = at < conditions.size() - 1 ? conditions.get(at + 1).start() : condition.end();
        block.add(
                condition.start(),
                Phrases.dropped(words),
                absent ? Phrases.presentWithout(pattern.getObjectType(), words) : Phrases.onlyWithout(words),
                text.without(start, end),
                null,
                condition.isGuardOf(others) ? Prospect.EQUIVALENT : Prospect.OPEN);
    }

    private void change(Condition condition) {
        Matcher truth = TRUTH.matcher(condition.code().strip());
        if (truth.matches()) {
            String code = condition.code().strip();
            String other =
                    truth.group(1).isEmpty() ? "!" + code : code.substring(1).strip();
            replace(condition, 0, condition.code().length(), other);
        }
        for (MatchResult operator : OPERATOR.matcher(condition.code()).results().toList()) {
            replace(condition, operator.start(), operator.end(), OPPOSITE.get(operator.group()));
        }
        for (MatchResult zero : ZERO.matcher(condition.code()).results().toList()) {
            replace(condition, zero.start(), zero.end(), "1");
        }
    }

    private void replace(Condition condition, int from, int to, String other) {
        int start = condition.start() + from;
        int end = condition.start() + to;
        String words = words(condition);
        String was = text.exactly(start, end);
        String now = text.exactly(condition.start(), start) + other + text.exactly(end, condition.end());
        block.add(
                condition.start(),
                Phrases.replaced(words, now),
                switch (was) {
                    case "<", "<=", ">", ">=" -> Phrases.equalSides(words);
                    case "0" -> Phrases.between(words, "0", "1");
                    default -> absent ? Phrases.present(pattern.getObjectType()) : Phrases.LEADING;
                },
                text.with(start, end, other));
    }

    private void shift(SortedMap<String, BigDecimal> parameters) {
        int start = pattern.getStartCharacter();
        Matcher named = NAMED.matcher(text.exactly(start, pattern.getEndCharacter()));
        String code = text.code(start, pattern.getEndCharacter());
        if (!named.find()) {
            return;
        }
        String name = named.group(1);
        BigDecimal is = parameters.get(name);
        STEPS.forEach((read, step) -> {
            if (read.matcher(code).find()) {
                for (BigDecimal by : List.of(step, step.negate())) {
                    Shift shift = new Shift(name, by);
                    String was = shown(name, is);
                    String now = shown(name, is.add(by));
                    block.add(
                            start,
                            Phrases.moved(name, was, now),
                            Phrases.between(name, was, now),
                            text.with(start + named.start(1), start + named.end(1), shift.name()),
                            shift,
                            Prospect.OPEN);
                }
            }
        });
    }

    private static String shown(String name, BigDecimal value) {
        return Parameter.isDay(name) ? Parameter.read(name, value).toString() : value.toPlainString();
    }

    private String words(Condition condition) {
        return text.words(condition.start(), condition.end());
    }
}
