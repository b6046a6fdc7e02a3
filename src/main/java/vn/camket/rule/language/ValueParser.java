package vn.camket.rule.language;

import java.util.ArrayList;
import java.util.List;
import vn.camket.rule.language.Cursor.Lost;

/** Reads a value: what stands on one side of a comparison. */
final class ValueParser {
    /** Far more than anyone can read, and few enough for the program's own reading. */
    private static final int DEEPEST = 40;

    private static final int MOST = 200;

    private final Cursor words;
    private final Reading whole;
    private int depth;
    private int read;

    /** @param whole reads a whole condition, as it may stand in brackets */
    ValueParser(Cursor words, Reading whole) {
        this.words = words;
        this.whole = whole;
    }

    /** What reads a part of a condition. */
    interface Reading {
        Expression read() throws Lost;
    }

    Expression sum() throws Lost {
        Expression left = product();
        while (words.isAt("+") || words.isAt("-")) {
            Token sign = words.next();
            left = new Expression.Operation(left, sign, false, product());
        }
        return left;
    }

    private Expression product() throws Lost {
        Expression left = prefixed();
        while (words.isAt("*") || words.isAt("/") || words.isAt("%")) {
            Token sign = words.next();
            left = new Expression.Operation(left, sign, false, prefixed());
        }
        return left;
    }

    /** Counts one more value or member of the condition, of which many in a row nest as deeply as brackets. */
    private void count() throws Lost {
        read++;
        if (read > MOST) {
            throw words.lostAt(
                    words.peek(),
                    "Điều kiện này dài quá " + MOST + " giá trị; tách thành nhiều điều kiện.",
                    "This condition has more than " + MOST + " values; make several conditions of it.");
        }
    }

    private Expression prefixed() throws Lost {
        count();
        if (words.isAt("!") || words.isAt("-")) {
            Token sign = words.next();
            return deeper(() -> new Expression.Prefixed(sign, prefixed()));
        }
        return members(primary());
    }

    private Expression deeper(Reading reading) throws Lost {
        if (depth >= DEEPEST) {
            throw words.lostAt(
                    words.peek(),
                    "Điều kiện lồng quá sâu; tách thành nhiều điều kiện.",
                    "The condition is nested too deeply; make several conditions of it.");
        }
        depth++;
        try {
            return reading.read();
        } finally {
            depth--;
        }
    }

    private Expression primary() throws Lost {
        Token token = words.peek();
        switch (token.kind()) {
            case TEXT, NUMBER -> {
                return new Expression.Literal(words.next());
            }
            case VALUE -> {
                return new Expression.Kept(words.next());
            }
            case WORD -> {
                return word(token);
            }
            default -> {
                if (token.is("(")) {
                    words.next();
                    Expression inner = deeper(whole);
                    words.take(")");
                    return new Expression.Bracketed(token, inner);
                }
                throw words.lost("ở đây cần một thuộc tính hoặc giá trị", "a property or a value is wanted here");
            }
        }
    }

    private Expression word(Token token) throws Lost {
        if (Refused.has(token) && !words.peek(1).is(".")) {
            throw Refused.lost(words, token);
        }
        if (token.is("new")) {
            throw words.lostAt(
                    token,
                    "Quy tắc không tạo ra gì bằng new; nó chỉ so sánh những gì dữ kiện có.",
                    "A rule makes nothing with new; it compares what facts have.");
        }
        words.next();
        return switch (token.text()) {
            case "null", "true", "false" -> new Expression.Literal(token);
            case "this" -> new Expression.This(token);
            default -> new Expression.Member(null, token, arguments(), false);
        };
    }

    private Expression members(Expression of) throws Lost {
        Expression member = of;
        while (words.isAt(".") || words.isAt("!.")) {
            count();
            boolean guarded = words.next().is("!.");
            Token name = words.peek();
            if (name.kind() != Token.Kind.WORD) {
                throw words.lost("sau dấu chấm cần tên thuộc tính", "behind the dot the name of a property is wanted");
            }
            words.next();
            member = new Expression.Member(member, name, arguments(), guarded);
        }
        return member;
    }

    /** Null for a property. */
    private List<Expression> arguments() throws Lost {
        if (!words.takes("(")) {
            return null;
        }
        List<Expression> arguments = new ArrayList<>();
        if (!words.isAt(")")) {
            do {
                deeper(() -> {
                    arguments.add(whole.read());
                    return null;
                });
            } while (words.takes(","));
        }
        words.take(")");
        return arguments;
    }
}
