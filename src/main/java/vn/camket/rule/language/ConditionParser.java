package vn.camket.rule.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.camket.rule.language.Cursor.Lost;

/** Reads one condition of a fact: what stands between two commas of its brackets. */
final class ConditionParser {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Cursor words;
    private final ValueParser values;

    ConditionParser(Cursor words) {
        this.words = words;
        this.values = new ValueParser(words, this::either);
    }

    Condition read() throws Lost {
        Token kept = null;
        if (words.isAt(Token.Kind.VALUE) && words.peek(1).is(":")) {
            kept = words.next();
            words.next();
        }
        Expression expression = either();
        if (words.isAt(":")) {
            throw words.lost(
                    "tên đứng trước dấu hai chấm và ở đầu điều kiện, ví dụ $id : id",
                    "a name stands before the colon and opens the condition, as in $id : id");
        }
        if (kept != null && expression instanceof Expression.Operation sum && isArithmetic(sum)) {
            throw words.lostAt(
                    sum.sign(),
                    "“" + kept.text() + "” chỉ giữ giá trị đứng trước dấu “"
                            + sum.sign().text() + "”; đặt cả phép tính trong ngoặc: " + kept.text() + " : ( … ).",
                    "\"" + kept.text() + "\" keeps only what stands before \""
                            + sum.sign().text() + "\"; put the whole sum in brackets: " + kept.text() + " : ( … ).");
        }
        return new Condition(kept, expression);
    }

    private static boolean isArithmetic(Expression.Operation operation) {
        return "+-*/%".contains(operation.sign().text())
                || (operation.left() instanceof Expression.Operation left && isArithmetic(left));
    }

    private Expression either() throws Lost {
        Expression left = both();
        while (words.isAt("||")) {
            Token sign = words.next();
            left = new Expression.Operation(left, sign, false, both());
        }
        return left;
    }

    private Expression both() throws Lost {
        Expression left = comparison();
        while (words.isAt("&&")) {
            Token sign = words.next();
            left = new Expression.Operation(left, sign, false, comparison());
        }
        return left;
    }

    private Expression comparison() throws Lost {
        Token before = words.last();
        if (COMPARISONS.contains(words.peek().text()) && words.isAt(Token.Kind.SIGN)) {
            throw words.lostAt(
                    words.peek(),
                    "Phép so sánh thiếu vế trái; ghi lại thuộc tính sau “" + before.text() + "”.",
                    "This comparison has no left side; repeat the property behind \"" + before.text() + "\".");
        }
        Expression left = values.sum();
        Token sign = words.peek();
        if (sign.kind() == Token.Kind.SIGN && COMPARISONS.contains(sign.text())) {
            words.next();
            Token second = words.peek();
            if (second.kind() == Token.Kind.SIGN && COMPARISONS.contains(second.text())) {
                throw words.lostAt(
                        second,
                        "Hai dấu so sánh liền nhau: bỏ một dấu.",
                        "Two signs of comparison in a row: remove one of them.");
            }
            Expression.Operation compared = new Expression.Operation(left, sign, false, values.sum());
            if (words.isAt(Token.Kind.SIGN) && COMPARISONS.contains(words.peek().text())) {
                throw words.lostAt(
                        words.peek(),
                        "Một điều kiện chỉ so sánh hai giá trị; tách thành hai điều kiện bằng dấu phẩy.",
                        "A condition compares two values; make two conditions of it, parted by a comma.");
            }
            return compared;
        }
        return wordy(left);
    }

    private Expression wordy(Expression left) throws Lost {
        if (words.isAt("=")) {
            throw words.lostAt(words.peek(), "So sánh bằng thì ghi ==.", "To compare, write == instead of =.");
        }
        int ahead = words.isAt("not") ? 1 : 0;
        Token word = words.peek(ahead);
        if (word.kind() != Token.Kind.WORD) {
            return left;
        }
        if (Refused.has(word)) {
            throw Refused.lost(words, word);
        }
        if (!word.is("in") && !word.is("contains")) {
            return left;
        }
        if (ahead == 1) {
            words.next();
        }
        words.next();
        return word.is("in")
                ? new Expression.Membership(left, word, ahead == 1, list())
                : new Expression.Operation(left, word, ahead == 1, values.sum());
    }

    private List<Expression> list() throws Lost {
        List<Expression> list = new ArrayList<>();
        words.take("(");
        do {
            list.add(values.sum());
        } while (words.takes(","));
        words.take(")");
        return list;
    }
}
