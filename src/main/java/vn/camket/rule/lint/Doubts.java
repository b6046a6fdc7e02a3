package vn.camket.rule.lint;

import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Token;

/** Tells what fits and is hardly meant: thresholds typed as numbers, and whole facts compared. */
final class Doubts {
    private final Slips slips;

    Doubts(Slips slips) {
        this.slips = slips;
    }

    void read(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            number(literal.token());
        } else if (expression instanceof Expression.Bracketed brackets) {
            read(brackets.inner());
        } else if (expression instanceof Expression.Prefixed prefixed) {
            read(prefixed.operand());
        } else if (expression instanceof Expression.Member member) {
            if (member.of() != null) {
                read(member.of());
            }
            if (member.arguments() != null) {
                member.arguments().forEach(this::read);
            }
        } else if (expression instanceof Expression.Membership membership) {
            read(membership.value());
            membership.list().forEach(this::read);
        } else if (expression instanceof Expression.Operation operation) {
            facts(operation);
            read(operation.left());
            read(operation.right());
        }
    }

    private void number(Token token) {
        if (token.kind() == Token.Kind.NUMBER && !token.text().equals("0")) {
            slips.doubtful(
                    token.start(),
                    "Ngưỡng " + token.text() + " ghi thẳng trong quy tắc; đặt tên trong parameters.json và so với"
                            + " Parameter(name == \"…\", $limit : count).",
                    "The threshold " + token.text() + " is typed into the rule; name it in parameters.json and compare"
                            + " with Parameter(name == \"…\", $limit : count).");
        }
    }

    private void facts(Expression.Operation operation) {
        for (Expression side : new Expression[] {operation.left(), operation.right()}) {
            if (side instanceof Expression.This) {
                slips.doubtful(
                        side.start(),
                        "Hai dữ kiện giống hệt nhau được coi là một khi so sánh this; so sánh mã hoặc ô của chúng.",
                        "Two facts that say the same count as one when this is compared; compare their ids or cells.");
            }
        }
    }
}
