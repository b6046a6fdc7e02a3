package vn.camket.rule.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.camket.rule.language.Condition;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Token;

/** Finds the parameters that rules compare with. */
public final class Parameters {
    private Parameters() {}

    /** Names of the parameters of all blocks, each once, sorted. */
    public static List<String> of(RuleText text) {
        return text.blocks().stream()
                .flatMap(block -> block.patterns().stream())
                .filter(pattern -> pattern.fact().is("Parameter"))
                .flatMap(pattern -> name(pattern).stream())
                .map(Token::text)
                .distinct()
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }

    /** The name that a line of the fact Parameter asks for. */
    static Optional<Token> name(Pattern pattern) {
        return pattern.conditions().stream()
                .flatMap(condition -> name(condition).stream())
                .findFirst();
    }

    private static Optional<Token> name(Condition condition) {
        return condition.expression() instanceof Expression.Operation operation
                        && operation.sign().is("==")
                        && operation.left() instanceof Expression.Member member
                        && member.name().is("name")
                        && operation.right() instanceof Expression.Literal literal
                        && literal.token().kind() == Token.Kind.TEXT
                ? Optional.of(literal.token())
                : Optional.empty();
    }
}
