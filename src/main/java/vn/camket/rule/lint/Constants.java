package vn.camket.rule.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Token;

/** Finds constants by their names, such as {@code Status.DONE} and {@code UnknownName.Kind.PARTY}. */
final class Constants {
    private final Slips slips;

    Constants(Slips slips) {
        this.slips = slips;
    }

    /** Whether names, the first with a capital letter, follow each other by dots; fills them into a list. */
    static boolean isChain(Expression.Member member, List<Token> chain) {
        if (member.arguments() != null || member.guarded()) {
            return false;
        }
        boolean found = member.of() == null
                ? member.name().isName()
                : member.of() instanceof Expression.Member of && isChain(of, chain);
        if (found) {
            chain.add(member.name());
        }
        return found;
    }

    Kind kind(List<Token> chain) {
        for (int parts = chain.size() - 1; parts > 0; parts--) {
            Class<?> list = FactKinds.lists().get(name(chain.subList(0, parts)));
            if (list != null) {
                return constant(list, chain.subList(parts, chain.size()));
            }
        }
        String name = name(chain.size() == 1 ? chain : chain.subList(0, chain.size() - 1));
        slips.unknown(
                chain.get(0).start(),
                "Không có danh mục giá trị “" + name + "”",
                "There is no list of constants \"" + name + "\"",
                name,
                FactKinds.lists().keySet());
        return Kind.UNKNOWN;
    }

    private Kind constant(Class<?> list, List<Token> rest) {
        Set<String> constants = FactKinds.constantsOf(list);
        Token name = rest.get(0);
        if (rest.size() > 1 || !constants.contains(name.text())) {
            slips.unknown(
                    name.start(),
                    FactKinds.shownName(list) + " không có giá trị “" + name(rest) + "”",
                    FactKinds.shownName(list) + " has no constant \"" + name(rest) + "\"",
                    name(rest),
                    constants);
            return Kind.UNKNOWN;
        }
        return Kind.of(list);
    }

    private static String name(List<Token> chain) {
        return chain.stream().map(Token::text).collect(Collectors.joining("."));
    }
}
