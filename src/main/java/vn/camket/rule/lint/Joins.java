package vn.camket.rule.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.Token;

/** Tells two lines of the same fact that no condition joins: they match every fact with every other, and itself. */
final class Joins {
    /** Of these there is one, or one of each name: to share a value of it joins nothing. */
    private static final Set<String> SINGLE = Set.of("Parameter", "AsOf", "AgreementState", "SuccessionState");

    private final Slips slips;
    private final List<Pattern> lines = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    Joins(Slips slips) {
        this.slips = slips;
    }

    void check(Block block) {
        Map<String, Integer> keptBy = new HashMap<>();
        for (Pattern pattern : block.patterns()) {
            if (pattern.isMatched() && !SINGLE.contains(pattern.fact().text())) {
                lines.add(pattern);
                groups.add(groups.size());
                join(pattern, block, keptBy);
            }
        }
        for (int at = 0; at < lines.size(); at++) {
            tell(at);
        }
    }

    private void join(Pattern pattern, Block block, Map<String, Integer> keptBy) {
        int own = lines.size() - 1;
        Set<String> kept = new HashSet<>();
        pattern.conditions().forEach(condition -> add(condition.kept(), kept));
        for (Token token : block.tokens()) {
            boolean inside = token.start() > pattern.open().start() && token.start() < pattern.end();
            if (inside && token.kind() == Token.Kind.VALUE && keptBy.containsKey(token.text())) {
                merge(groups.get(own), groups.get(keptBy.get(token.text())));
            }
        }
        add(pattern.kept(), kept);
        kept.forEach(name -> keptBy.putIfAbsent(name, own));
    }

    private static void add(Token kept, Set<String> names) {
        if (kept != null) {
            names.add(kept.text());
        }
    }

    private void merge(int one, int other) {
        groups.replaceAll(group -> group == other ? one : group);
    }

    private void tell(int at) {
        Token fact = lines.get(at).fact();
        for (int before = 0; before < at; before++) {
            if (lines.get(before).fact().text().equals(fact.text())
                    && !groups.get(before).equals(groups.get(at))) {
                slips.doubtful(
                        fact.start(),
                        "Hai dòng " + fact.text() + " không có điều kiện nào nối với nhau: mọi dữ kiện ghép với mọi dữ"
                                + " kiện, kể cả chính nó. Giữ một giá trị ở dòng trên ($x : …) và so sánh với nó ở đây.",
                        "Nothing joins the two lines of " + fact.text() + ": each fact is matched with every other and"
                                + " with itself. Keep a value above ($x : …) and compare with it here.");
                return;
            }
        }
    }
}
