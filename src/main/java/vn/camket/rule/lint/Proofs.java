package vn.camket.rule.lint;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.camket.rule.language.Expression;

/** Knows which values must be there when a condition holds, or when it does not. */
final class Proofs {
    private final Typing kinds;
    private final Map<String, String> names;

    /** @param names that stand for properties; they may become more */
    Proofs(Typing kinds, Map<String, String> names) {
        this.kinds = kinds;
        this.names = names;
    }

    /** What must be there when a condition holds, or when it does not. */
    Set<String> of(Expression expression, boolean holds) {
        Set<String> proven = new HashSet<>();
        if (expression instanceof Expression.Bracketed brackets) {
            return of(brackets.inner(), holds);
        } else if (expression instanceof Expression.Prefixed prefixed
                && prefixed.sign().is("!")) {
            return of(prefixed.operand(), !holds);
        } else if (expression instanceof Expression.Membership membership && holds != membership.denied()) {
            add(membership.value(), proven);
        } else if (expression instanceof Expression.Operation operation) {
            prove(operation, holds, proven);
        }
        return proven;
    }

    private void prove(Expression.Operation operation, boolean holds, Set<String> proven) {
        boolean withNull = kinds.of(operation.left()).isNull()
                || kinds.of(operation.right()).isNull();
        String sign = operation.sign().text();
        if (sign.equals(holds ? "&&" : "||")) {
            proven.addAll(of(operation.left(), holds));
            proven.addAll(of(operation.right(), holds));
        } else if (sign.equals(holds ? "!=" : "==") ? withNull : holds && isComparison(sign) && !withNull) {
            add(operation.left(), proven);
            add(operation.right(), proven);
        }
    }

    /** Equality proves only that one side is there when the other surely is. */
    private static boolean isComparison(String sign) {
        return sign.equals("<") || sign.equals("<=") || sign.equals(">") || sign.equals(">=");
    }

    private void add(Expression expression, Set<String> proven) {
        String path = path(expression);
        if (path != null) {
            proven.add(path);
            if (names.containsKey(path)) {
                proven.add(names.get(path));
            }
        }
        if (expression instanceof Expression.Member member && member.of() != null && member.guarded()) {
            add(member.of(), proven);
        }
    }

    /** {@code due}, {@code title.en} or {@code $due}; null for what is no plain value. */
    static String path(Expression expression) {
        if (expression instanceof Expression.Kept kept) {
            return kept.token().text();
        } else if (expression instanceof Expression.Bracketed brackets) {
            return path(brackets.inner());
        } else if (expression instanceof Expression.Member member) {
            String of = member.of() == null || member.of() instanceof Expression.This ? "" : path(member.of());
            String call = member.arguments() == null ? "" : "(…)";
            return of == null
                    ? null
                    : (of.isEmpty() ? "" : of + ".") + member.name().text() + call;
        }
        return null;
    }
}
