package vn.camket.rule.lint;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Token;

/** Finds the kind of each value in a condition, and tells names that nothing has and kinds that do not fit. */
final class Typing {
    private final Scope scope;
    private final Slips slips;
    private final Comparing comparing;
    private final Map<Expression, Kind> kinds = new IdentityHashMap<>();

    Typing(Scope scope, Slips slips) {
        this.scope = scope;
        this.slips = slips;
        this.comparing = new Comparing(slips);
    }

    /** The kind of what {@link #read} has come by. */
    Kind of(Expression expression) {
        return kinds.getOrDefault(expression, Kind.UNKNOWN);
    }

    Kind read(Expression expression) {
        Kind kind = kind(expression);
        kinds.put(expression, kind);
        return kind;
    }

    private Kind kind(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal.token());
        } else if (expression instanceof Expression.Kept kept) {
            return kept(kept.token());
        } else if (expression instanceof Expression.This) {
            return scope.fact() == null ? Kind.UNKNOWN : Kind.of(scope.fact());
        } else if (expression instanceof Expression.Bracketed brackets) {
            return read(brackets.inner());
        } else if (expression instanceof Expression.Prefixed prefixed) {
            return prefixed(prefixed);
        } else if (expression instanceof Expression.Member member) {
            return new Members(scope, slips, this).kind(member);
        } else if (expression instanceof Expression.Membership membership) {
            return membership(membership);
        } else {
            return operation((Expression.Operation) expression);
        }
    }

    private static Kind literal(Token token) {
        return switch (token.kind()) {
            case TEXT -> Kind.of(String.class);
            case NUMBER -> Kind.of(token.text().contains(".") ? BigDecimal.class : int.class);
            default -> token.is("null") ? Kind.NULL : Kind.TRUTH;
        };
    }

    private Kind kept(Token name) {
        Scope.Kept kept = scope.kept().get(name.text());
        if (kept == null) {
            slips.unknown(
                    name.start(),
                    "Quy tắc chưa giữ giá trị nào với tên “" + name.text() + "”",
                    "The rule keeps no value named \"" + name.text() + "\"",
                    name.text(),
                    scope.names());
            return Kind.UNKNOWN;
        }
        return kept.kind();
    }

    private Kind prefixed(Expression.Prefixed prefixed) {
        Kind kind = read(prefixed.operand());
        boolean negation = prefixed.sign().is("!");
        if (kind.isKnown() && !(negation ? kind.isTruth() : kind.isWhole())) {
            slips.wrong(
                    prefixed.operand().start(),
                    "“" + prefixed.sign().text() + "” đứng trước " + (negation ? "đúng hoặc sai" : "số nguyên")
                            + ", đây là " + kind.words().vi() + ".",
                    "\"" + prefixed.sign().text() + "\" stands before "
                            + (negation ? "true or false" : "a whole number") + ", and this is "
                            + kind.words().en() + ".");
        }
        return negation ? Kind.TRUTH : kind;
    }

    private Kind membership(Expression.Membership membership) {
        Kind value = read(membership.value());
        for (Expression one : membership.list()) {
            Kind other = read(one);
            comparing.expectComparable(membership.value(), value, membership.sign(), one, other, false);
        }
        return Kind.TRUTH;
    }

    private Kind operation(Expression.Operation operation) {
        Kind left = read(operation.left());
        Kind right = read(operation.right());
        Token sign = operation.sign();
        switch (sign.text()) {
            case "&&", "||" -> {
                expectTruth(operation.left(), left);
                expectTruth(operation.right(), right);
            }
            case "==", "!=" ->
                comparing.expectComparable(operation.left(), left, sign, operation.right(), right, false);
            case "<", "<=", ">", ">=" ->
                comparing.expectComparable(operation.left(), left, sign, operation.right(), right, true);
            case "contains" -> expectList(operation, left, right);
            default -> {
                return arithmetic(operation, left, right);
            }
        }
        return Kind.TRUTH;
    }

    void expectTruth(Expression expression, Kind kind) {
        if (kind.isKnown() && !kind.isTruth()) {
            slips.wrong(
                    expression.start(),
                    "Điều kiện phải là đúng hoặc sai, đây là " + kind.words().vi()
                            + "; so sánh với một giá trị, hoặc giữ" + " lại bằng $tên : ….",
                    "A condition is true or false, and this is " + kind.words().en() + "; compare it with a value, or"
                            + " keep it by $name : ….");
        }
    }

    private void expectList(Expression.Operation operation, Kind left, Kind right) {
        if (left.isKnown() && !left.isList()) {
            slips.wrong(
                    operation.left().start(),
                    "Trước contains phải là một danh sách, đây là "
                            + left.words().vi() + ".",
                    "Before contains stands a list, and this is " + left.words().en() + ".");
        } else if (left.isKnown() && left.element() != null) {
            comparing.expectComparable(
                    operation.left(), Kind.of(left.element()), operation.sign(), operation.right(), right, false);
        }
    }

    private Kind arithmetic(Expression.Operation operation, Kind left, Kind right) {
        boolean known = true;
        for (Expression side : List.of(operation.left(), operation.right())) {
            Kind kind = of(side);
            if (kind.isKnown() && !kind.isNumber()) {
                slips.wrong(
                        side.start(),
                        "Chỉ tính được với số, đây là " + kind.words().vi() + "; cần phép tính khác thì đề nghị bổ sung"
                                + " thuộc tính.",
                        "Only numbers can be computed with, and this is "
                                + kind.words().en() + "; for other sums ask" + " for a property.");
            }
            known &= kind.isNumber();
        }
        if (!known) {
            return Kind.UNKNOWN;
        }
        if (operation.sign().is("/") && left.isWhole() && right.isWhole()) {
            slips.doubtful(
                    operation.sign().start(),
                    "Chia hai số nguyên bỏ mất phần lẻ; nhân chéo, hoặc đề nghị bổ sung một tỷ lệ.",
                    "Dividing whole numbers drops the fraction; multiply the other side, or ask for a share.");
        }
        return left.isWhole() && right.isWhole()
                ? Kind.of(left.type() == int.class && right.type() == int.class ? int.class : long.class)
                : Kind.of(BigDecimal.class);
    }
}
