package vn.camket.rule.explanation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Condition;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Token;
import vn.camket.rule.language.Writing;

/** Knows the parameters that a block compares with, and quotes the block with their values filled in. */
public final class Thresholds {
    private final RuleText text;
    private final Block block;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    public Thresholds(RuleText text, Block block) {
        this.text = text;
        this.block = block;
        for (Pattern line : block.patterns()) {
            if (line.fact().is("Parameter")) {
                String name = parameter(line);
                line.conditions().stream()
                        .filter(condition -> condition.kept() != null && name != null)
                        .forEach(condition -> parameters.put(condition.kept().text(), name));
            }
        }
    }

    private static String parameter(Pattern line) {
        return line.conditions().stream()
                .map(Condition::expression)
                .filter(expression -> expression instanceof Expression.Operation)
                .map(expression -> ((Expression.Operation) expression).right())
                .filter(right -> right instanceof Expression.Literal)
                .map(right -> ((Expression.Literal) right).token().text())
                .findFirst()
                .orElse(null);
    }

    /** Names of parameters by the names under which the block keeps them, {@code $} included, in its order. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /**
     * The lines of the block, from {@code rule} to {@code end}, as they stand in the file, with the value behind each use
     * of a threshold.
     *
     * @param values by the names of parameters
     */
    public List<String> quoted(Map<String, String> values) {
        List<Token> tokens = block.tokens();
        Writing writing = text.writing();
        String written = writing.written();
        int first = writing.behind(block.rule().start());
        int start = written.lastIndexOf('\n', first - 1) + 1;
        int last = tokens.get(tokens.size() - 1).start();
        int end = writing.sentences()
                ? writing.behind(last)
                : tokens.get(tokens.size() - 1).end();
        StringBuilder quoted = new StringBuilder();
        int at = start;
        for (int token = 0; token < tokens.size(); token++) {
            Token word = tokens.get(token);
            boolean kept = token + 1 < tokens.size() && tokens.get(token + 1).is(":");
            String value = kept ? null : values.get(parameters.get(word.text()));
            if (word.kind() == Token.Kind.VALUE && value != null) {
                int behind = writing.sentences() ? writing.behind(word.start()) : word.end();
                quoted.append(written, at, behind).append(" [").append(value).append(']');
                at = behind;
            }
        }
        quoted.append(written, at, end);
        return quoted.toString().lines().toList();
    }
}
