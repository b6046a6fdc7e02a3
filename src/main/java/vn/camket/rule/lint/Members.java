package vn.camket.rule.lint;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.camket.fact.Share;
import vn.camket.fact.Text;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Token;

/** Finds the kinds of properties, methods and constants, and tells those that there are not. */
final class Members {
    private final Scope scope;
    private final Slips slips;
    private final Typing kinds;

    /** @param kinds reads what a member belongs to, and what a method is given */
    Members(Scope scope, Slips slips, Typing kinds) {
        this.scope = scope;
        this.slips = slips;
        this.kinds = kinds;
    }

    Kind kind(Expression.Member member) {
        List<Token> chain = new ArrayList<>();
        if (Constants.isChain(member, chain)) {
            return new Constants(slips).kind(chain);
        }
        Kind owner = member.of() == null
                ? scope.fact() == null ? Kind.UNKNOWN : Kind.of(scope.fact())
                : kinds.read(member.of());
        Token name = member.name();
        if (name.is("unit") && owner.isFact()) {
            slips.wrong(
                    name.start(),
                    "Drools không đọc được thuộc tính “unit” vì đó là từ riêng của Drools; hãy viết actor.",
                    "Drools cannot read the property \"unit\", a word of its own; write actor.");
            return Kind.UNKNOWN;
        }
        if (member.arguments() != null) {
            return call(owner, member);
        }
        if (!owner.isKnown()) {
            return Kind.UNKNOWN;
        }
        Kind found = FactKinds.properties(owner.type()).get(name.text());
        if (found == null) {
            TreeSet<String> known =
                    new TreeSet<>(FactKinds.properties(owner.type()).keySet());
            known.remove("unit");
            slips.unknown(
                    name.start(),
                    owners(owner).vi() + " không có thuộc tính “" + name.text() + "”",
                    owners(owner).en() + " has no property \"" + name.text() + "\"",
                    name.text(),
                    known);
            return Kind.UNKNOWN;
        }
        return found;
    }

    private static Text owners(Kind owner) {
        return owner.isFact() ? Text.same(owner.type().getSimpleName()) : owner.words();
    }

    private Kind call(Kind owner, Expression.Member member) {
        List<Kind> given = member.arguments().stream().map(kinds::read).toList();
        if (!owner.isKnown()) {
            return Kind.UNKNOWN;
        }
        Map<String, Method> methods = FactKinds.methods(owner.type());
        Token name = member.name();
        Method method = methods.get(name.text());
        if (method == null || method.getParameterCount() != given.size()) {
            slips.unknown(
                    name.start(),
                    owners(owner).vi() + " không có phép tính “" + name.text() + "” với " + given.size() + " giá trị",
                    owners(owner).en() + " has no method \"" + name.text() + "\" of " + given.size() + " values",
                    name.text(),
                    methods.keySet());
            return Kind.UNKNOWN;
        }
        for (int at = 0; at < given.size(); at++) {
            expectArgument(member.arguments().get(at), given.get(at), Kind.of(method.getParameterTypes()[at]));
        }
        return Kind.of(method.getGenericReturnType(), FactKinds.isMissable(owner.type(), method));
    }

    private void expectArgument(Expression argument, Kind given, Kind wanted) {
        boolean fits = !given.isKnown()
                || given.type() == wanted.type()
                || (wanted.isWhole() && given.isWhole())
                || (wanted.isTruth() && given.isTruth());
        if (!fits) {
            slips.wrong(
                    argument.start(),
                    "Ở đây cần " + wanted.words().vi() + ", không phải "
                            + given.words().vi() + hint(wanted, given).vi() + ".",
                    "Here " + wanted.words().en() + " is wanted, not "
                            + given.words().en() + hint(wanted, given).en() + ".");
        }
    }

    private static Text hint(Kind wanted, Kind given) {
        if (given.isNumber() && wanted.type() == BigDecimal.class) {
            return new Text(" (tham số giữ bằng $tên : value)", " (keep a parameter by $name : value)");
        }
        if (given.isNumber() && wanted.type() == Share.class) {
            return new Text(" (tham số giữ bằng $tên : share)", " (keep a parameter by $name : share)");
        }
        return Text.same("");
    }
}
