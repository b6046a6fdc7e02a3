package vn.camket.rule.explanation;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camket.rule.language.Expression;

/** Reads from a fact the values that conditions speak of, to show them; whether a condition holds is the engine's to say. */
final class Evaluation {
    private final Object fact;
    private final Map<String, Object> kept;
    private final Spelling spelling;

    /**
     * @param fact null when there is none
     * @param kept values by name, without {@code $}
     */
    Evaluation(Object fact, Map<String, Object> kept, Spelling spelling) {
        this.fact = fact;
        this.kept = kept;
        this.spelling = spelling;
    }

    /** A value that could not be read is no value at all; null is one. */
    private static final class NoValue extends Exception {
        private static final long serialVersionUID = 1L;

        NoValue() {
            super(null, null, false, false);
        }
    }

    /** @param names whether kept values are told too */
    Map<String, Object> spokenOf(List<Expression> expressions, boolean names) {
        Map<String, Object> found = new LinkedHashMap<>();
        expressions.forEach(expression -> add(expression, names, found));
        return found;
    }

    private void add(Expression expression, boolean names, Map<String, Object> found) {
        if (expression instanceof Expression.Member member && !Parts.isConstant(member)) {
            put(member, found);
            if (member.arguments() != null) {
                member.arguments().forEach(argument -> add(argument, names, found));
            }
        } else if (expression instanceof Expression.Kept) {
            if (names) {
                put(expression, found);
            }
        } else if (!Parts.isConstant(expression)) {
            Parts.of(expression).forEach(part -> add(part, names, found));
        }
    }

    private void put(Expression expression, Map<String, Object> found) {
        try {
            found.put(spelling.of(expression), value(expression));
        } catch (NoValue missing) {
            // nothing to show
        }
    }

    private Object value(Expression expression) throws NoValue {
        if (expression instanceof Expression.Kept name) {
            String own = name.token().text().substring(1);
            if (!kept.containsKey(own)) {
                throw new NoValue();
            }
            return kept.get(own);
        } else if (expression instanceof Expression.Bracketed brackets) {
            return value(brackets.inner());
        } else if (expression instanceof Expression.This) {
            return fact;
        } else if (expression instanceof Expression.Member member && !Parts.isConstant(member)) {
            Object owner = member.of() == null ? fact : value(member.of());
            return owner == null && member.guarded() ? null : read(owner, member);
        }
        throw new NoValue();
    }

    private Object read(Object owner, Expression.Member member) throws NoValue {
        List<Expression> written = member.arguments() == null ? List.of() : member.arguments();
        Object[] arguments = new Object[written.size()];
        for (int at = 0; at < arguments.length; at++) {
            arguments[at] = value(written.get(at));
        }
        if (owner instanceof List<?> list && arguments.length == 0) {
            return member.name().is("empty") ? (Object) list.isEmpty() : (Object) list.size();
        }
        Optional<Method> method = owner == null
                ? Optional.empty()
                : Properties.method(owner.getClass(), member.name().text(), arguments.length);
        try {
            return method.orElseThrow(NoValue::new).invoke(owner, arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException odd) {
            throw new NoValue();
        }
    }
}
