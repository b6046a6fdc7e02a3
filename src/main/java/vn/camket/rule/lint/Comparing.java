package vn.camket.rule.lint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.camket.fact.Share;
import vn.camket.fact.Text;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Token;

/** Tells values that cannot be compared with each other. */
final class Comparing {
    private final Slips slips;

    Comparing(Slips slips) {
        this.slips = slips;
    }

    void expectComparable(Expression one, Kind left, Token sign, Expression other, Kind right, boolean ordered) {
        if (!left.isKnown() || !right.isKnown()) {
            return;
        }
        if (isDated(left, other) || isDated(right, one)) {
            expectDay(left.type() == LocalDate.class ? other : one);
        } else if (left.isNull() || right.isNull()) {
            expectNullable(one, left, other, right, ordered);
        } else if (ordered && !(left.isOrdered() && right.isOrdered())) {
            Kind odd = left.isOrdered() ? right : left;
            slips.wrong(
                    odd == left ? one.start() : other.start(),
                    "Không so lớn nhỏ được với " + odd.words().vi() + " (“" + sign.text() + "”).",
                    "There is no more or less of " + odd.words().en() + " (\"" + sign.text() + "\").");
        } else if (!fits(left, right)) {
            slips.wrong(
                    other.start(),
                    "Không so sánh được " + left.words().vi() + " với "
                            + right.words().vi() + cure(left, right).vi() + ".",
                    left.words().en() + " cannot be compared with "
                            + right.words().en() + cure(left, right).en() + ".");
        }
    }

    private static Text cure(Kind left, Kind right) {
        Kind list = left.type().isEnum() ? left : right;
        if (list.type().isEnum()) {
            String example = FactKinds.shownName(list.type()) + "."
                    + FactKinds.constantsOf(list.type()).iterator().next();
            return new Text("; ghi ví dụ " + example, "; write for example " + example);
        }
        return left.type() == Share.class || right.type() == Share.class
                ? new Text("; tham số giữ bằng $tên : share", "; keep a parameter by $name : share")
                : Text.same("");
    }

    private static boolean fits(Kind left, Kind right) {
        return left.type() == right.type()
                || (left.isNumber() && right.isNumber())
                || (left.isTruth() && right.isTruth());
    }

    private void expectNullable(Expression one, Kind left, Expression other, Kind right, boolean ordered) {
        Kind value = left.isNull() ? right : left;
        if (ordered) {
            slips.wrong(
                    (left.isNull() ? one : other).start(),
                    "Với null chỉ so sánh bằng == hoặc !=.",
                    "With null compare by == or != only.");
        } else if (!value.isNull() && value.type().isPrimitive()) {
            slips.wrong(
                    (left.isNull() ? other : one).start(),
                    "Giá trị này không bao giờ trống; bỏ điều kiện này.",
                    "This value is never missing; remove the condition.");
        }
    }

    private static boolean isDated(Kind date, Expression text) {
        return date.type() == LocalDate.class
                && text instanceof Expression.Literal literal
                && literal.token().kind() == Token.Kind.TEXT;
    }

    private void expectDay(Expression expression) {
        Token day = ((Expression.Literal) expression).token();
        try {
            LocalDate.parse(day.text());
        } catch (DateTimeParseException other) {
            slips.wrong(
                    day.start(),
                    "“" + day.text() + "” không phải ngày; ghi năm-tháng-ngày, ví dụ \"2025-12-31\".",
                    "\"" + day.text() + "\" is no date; write year-month-day, such as \"2025-12-31\".");
        }
    }
}
