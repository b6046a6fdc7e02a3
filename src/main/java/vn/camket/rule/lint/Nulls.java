package vn.camket.rule.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.camket.fact.Text;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Token;

/**
 * Tells where a value that may be missing is used as if it were there.
 *
 * <p>Drools takes a missing value for neither more nor less than any other, for different from all, and fails when it is
 * asked for something: {@code !(days > 3)} and {@code days != 3} hold without a number of days.
 */
final class Nulls {
    private final Typing kinds;
    private final Scope scope;
    private final Slips slips;
    private final Map<String, String> names = new HashMap<>();
    private final Proofs proofs;
    private final Set<String> present = new HashSet<>();

    /**
     * @param kinds of the expressions that are asked about
     * @param present what former lines have asked for
     */
    Nulls(Typing kinds, Scope scope, Set<String> present, Slips slips) {
        this.kinds = kinds;
        this.scope = scope;
        this.slips = slips;
        this.present.addAll(present);
        this.proofs = new Proofs(kinds, names);
    }

    /** Looks at one condition, after which what it asks for is known to be there. */
    void read(Expression condition) {
        visit(condition, present);
        present.addAll(proofs.of(condition, true));
    }

    /** Remembers that a name stands for a property. */
    void name(Token name, Expression value) {
        String path = Proofs.path(value);
        if (path != null) {
            names.put(name.text(), path);
        }
    }

    /** Whether a kept value may still be missing after all conditions of its line. */
    boolean isOpen(Token name, Kind kind) {
        return kind.missable() && !present.contains(name.text()) && !present.contains(names.get(name.text()));
    }

    /** What is known to be there, by property or by name. */
    Set<String> present() {
        return present;
    }

    private void visit(Expression expression, Set<String> known) {
        if (expression instanceof Expression.Bracketed brackets) {
            visit(brackets.inner(), known);
        } else if (expression instanceof Expression.Prefixed prefixed) {
            visit(prefixed.operand(), known);
            expectPresent(prefixed.operand(), known, Use.ASKED);
        } else if (expression instanceof Expression.Member member) {
            visitMember(member, known);
        } else if (expression instanceof Expression.Membership membership) {
            visit(membership.value(), known);
            if (membership.denied()) {
                expectPresent(membership.value(), known, Use.DIFFERENT);
            }
        } else if (expression instanceof Expression.Operation operation) {
            visitOperation(operation, known);
        }
    }

    private void visitMember(Expression.Member member, Set<String> known) {
        if (member.of() != null) {
            visit(member.of(), known);
            if (!member.guarded()) {
                expectPresent(member.of(), known, Use.ASKED);
            }
        }
        if (member.arguments() != null) {
            member.arguments().forEach(argument -> {
                visit(argument, known);
                expectPresent(argument, known, Use.ASKED);
            });
        }
    }

    private void visitOperation(Expression.Operation operation, Set<String> known) {
        visit(operation.left(), known);
        Set<String> further = new HashSet<>(known);
        switch (operation.sign().text()) {
            case "&&" -> further.addAll(proofs.of(operation.left(), true));
            case "||" -> further.addAll(proofs.of(operation.left(), false));
            default -> {
                Use use = use(operation);
                if (use != null) {
                    expectPresent(operation.left(), known, use);
                    expectPresent(operation.right(), known, use);
                }
            }
        }
        visit(operation.right(), further);
    }

    private Use use(Expression.Operation operation) {
        boolean withNull = kinds.of(operation.left()).isNull()
                || kinds.of(operation.right()).isNull();
        return switch (operation.sign().text()) {
            case "==" -> null;
            case "!=" -> withNull ? null : Use.DIFFERENT;
            case "<", "<=", ">", ">=" -> Use.ORDERED;
            default -> Use.ASKED;
        };
    }

    private enum Use {
        ORDERED,
        DIFFERENT,
        ASKED
    }

    private void expectPresent(Expression expression, Set<String> known, Use use) {
        Kind kind = kinds.of(expression);
        String path = Proofs.path(expression);
        boolean missable = expression instanceof Expression.Kept kept
                ? scope.kept().containsKey(kept.token().text()) && kind.missable()
                : kind.missable();
        if (!missable || kind.isNull() || path == null || known.contains(path) || known.contains(names.get(path))) {
            return;
        }
        Text then = switch (use) {
            case ORDERED ->
                new Text("khi trống thì phép so sánh này luôn sai", "without it this comparison never holds");
            case DIFFERENT -> new Text("khi trống thì phép so sánh này luôn đúng", "without it this always holds");
            case ASKED -> new Text("khi trống thì quy tắc gặp lỗi", "without it the rule fails");
        };
        slips.doubtful(
                expression.start(),
                "“" + path + "” có thể trống; " + then.vi() + ". Ghi trước đó: " + path + " != null,",
                "\"" + path + "\" may be missing; " + then.en() + ". Write before it: " + path + " != null,");
    }
}
