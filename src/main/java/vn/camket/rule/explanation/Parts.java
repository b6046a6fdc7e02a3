package vn.camket.rule.explanation;

import java.util.List;
import java.util.stream.Stream;
import vn.camket.rule.language.Expression;

/** Takes expressions apart. */
final class Parts {
    private Parts() {}

    /** What an expression is made of, in the order in which it is written; empty for what has no parts. */
    static List<Expression> of(Expression whole) {
        if (whole instanceof Expression.Member member) {
            return Stream.concat(
                            Stream.ofNullable(member.of()),
                            member.arguments() == null ? Stream.of() : member.arguments().stream())
                    .toList();
        } else if (whole instanceof Expression.Prefixed prefixed) {
            return List.of(prefixed.operand());
        } else if (whole instanceof Expression.Bracketed brackets) {
            return List.of(brackets.inner());
        } else if (whole instanceof Expression.Operation operation) {
            return List.of(operation.left(), operation.right());
        } else if (whole instanceof Expression.Membership membership) {
            return Stream.concat(Stream.of(membership.value()), membership.list().stream())
                    .toList();
        }
        return List.of();
    }

    /** The expression and all that it is made of. */
    static Stream<Expression> all(Expression whole) {
        return Stream.concat(Stream.of(whole), of(whole).stream().flatMap(Parts::all));
    }

    /** What a name before a colon stands for: the left side of a comparison, or the whole of what is none. */
    static Expression leftmost(Expression whole) {
        if (whole instanceof Expression.Operation operation) {
            return leftmost(operation.left());
        }
        return whole instanceof Expression.Membership membership ? leftmost(membership.value()) : whole;
    }

    static boolean isProperty(Expression expression) {
        return expression instanceof Expression.Member member
                && (member.of() == null || member.of() instanceof Expression.This)
                && member.arguments() == null;
    }

    /** Whether it is a constant of a list, such as {@code DocumentRole.PROGRAMME}. */
    static boolean isConstant(Expression expression) {
        return expression instanceof Expression.Member member
                && member.arguments() == null
                && (member.of() == null ? member.name().isName() : isConstant(member.of()));
    }

    /** What must be there for the condition to hold, when it asks for nothing else; else null. */
    static Expression guarded(Expression condition) {
        if (condition instanceof Expression.Bracketed brackets) {
            return guarded(brackets.inner());
        }
        if (condition instanceof Expression.Operation operation
                && operation.sign().is("!=")) {
            return isNull(operation.right()) ? operation.left() : isNull(operation.left()) ? operation.right() : null;
        }
        return null;
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal
                && literal.token().is("null");
    }
}
