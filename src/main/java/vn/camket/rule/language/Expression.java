package vn.camket.rule.language;

import java.util.List;

/** A value in a condition, or a question that is true or false. */
public sealed interface Expression {
    /** Offset of its first character. */
    int start();

    /** A number, a text, {@code true}, {@code false} or {@code null}. */
    record Literal(Token token) implements Expression {
        @Override
        public int start() {
            return token.start();
        }
    }

    /** A value that the block has kept under a name. */
    record Kept(Token token) implements Expression {
        @Override
        public int start() {
            return token.start();
        }
    }

    /** The fact itself. */
    record This(Token token) implements Expression {
        @Override
        public int start() {
            return token.start();
        }
    }

    /**
     * A property, a method or a constant.
     *
     * @param of what it belongs to, null for the fact itself; of a constant, its list
     * @param arguments null for a property
     * @param guarded whether {@code !.} asks first that there is something that it belongs to
     */
    record Member(Expression of, Token name, List<Expression> arguments, boolean guarded) implements Expression {
        @Override
        public int start() {
            return of == null ? name.start() : of.start();
        }
    }

    /** What follows {@code !} or a minus sign. */
    record Prefixed(Token sign, Expression operand) implements Expression {
        @Override
        public int start() {
            return sign.start();
        }
    }

    /** Two sides of a sign: arithmetic, a comparison, {@code &&}, {@code ||}, or {@code contains}. */
    record Operation(Expression left, Token sign, boolean denied, Expression right) implements Expression {
        @Override
        public int start() {
            return left.start();
        }
    }

    /** Whether a value is one of a list, or none of it. */
    record Membership(Expression value, Token sign, boolean denied, List<Expression> list) implements Expression {
        @Override
        public int start() {
            return value.start();
        }
    }

    /** Another expression in brackets. */
    record Bracketed(Token open, Expression inner) implements Expression {
        @Override
        public int start() {
            return open.start();
        }
    }
}
