package vn.camket.rule.explanation;

import java.util.List;
import java.util.stream.Collectors;
import vn.camket.rule.language.Condition;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.Token;

/**
 * Writes conditions as their author did, on one line and without comments.
 *
 * @param text of the rule file
 */
record Spelling(String text) {
    String of(Pattern line) {
        String kept = line.kept() == null ? "" : line.kept().text() + " : ";
        String conditions = line.conditions().stream().map(this::of).collect(Collectors.joining(", "));
        return (line.isMatched() ? "" : "not ") + kept + line.fact().text() + "(" + conditions + ")";
    }

    String of(Condition condition) {
        String kept = condition.kept() == null ? "" : condition.kept().text() + " : ";
        return kept + of(condition.expression());
    }

    String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            // as it stands there, with its quotes
            return text.substring(literal.token().start(), literal.token().end());
        } else if (expression instanceof Expression.Kept kept) {
            return kept.token().text();
        } else if (expression instanceof Expression.This self) {
            return self.token().text();
        } else if (expression instanceof Expression.Member member) {
            return member(member);
        } else if (expression instanceof Expression.Prefixed prefixed) {
            return prefixed.sign().text() + of(prefixed.operand());
        } else if (expression instanceof Expression.Bracketed brackets) {
            return "(" + of(brackets.inner()) + ")";
        } else if (expression instanceof Expression.Membership membership) {
            return of(membership.value()) + sign(membership.sign(), membership.denied()) + "(" + list(membership.list())
                    + ")";
        }
        Expression.Operation operation = (Expression.Operation) expression;
        return of(operation.left()) + sign(operation.sign(), operation.denied()) + of(operation.right());
    }

    private String member(Expression.Member member) {
        String owner = member.of() == null ? "" : of(member.of()) + (member.guarded() ? "!." : ".");
        String arguments = member.arguments() == null ? "" : "(" + list(member.arguments()) + ")";
        return owner + member.name().text() + arguments;
    }

    private String list(List<Expression> some) {
        return some.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private static String sign(Token sign, boolean denied) {
        return (denied ? " not " : " ") + sign.text() + " ";
    }
}
