package vn.camket.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Share;

/**
 * Tells how much a rule finds over some runs.
 *
 * @param runs in which it was run
 * @param fired in how many of them it found anything
 * @param findings of the newest of them
 * @param share of the agreements in force or ended on which it found anything, over all of them; null without any
 */
public record RuleUse(Rule rule, int runs, int fired, int findings, Share share, Mark mark) {
    /** In tenths: a rule that finds something on nearly every agreement tells none from another. */
    private static final int NEARLY = 9;

    /** Of fewer agreements a rule may well find something on each. */
    private static final int FEW = 5;

    /** Names what is odd about a rule's use. */
    public enum Mark {
        NEVER,
        NEARLY_ALWAYS,
        /** It is new, or finds now this and now that. */
        NONE
    }

    /**
     * The use of each rule, in the order of the rules.
     *
     * @param runs oldest first
     */
    public static List<RuleUse> of(List<Rule> rules, List<Firings> runs) {
        return rules.stream().map(rule -> of(rule, runs)).toList();
    }

    private static RuleUse of(Rule rule, List<Firings> all) {
        List<Firings.Fired> own = new ArrayList<>();
        int agreements = 0;
        for (Firings run : all) {
            Firings.Fired fired = run.byRule().get(rule.id());
            if (fired != null) {
                own.add(fired);
                agreements += run.agreements();
            }
        }
        int on = own.stream().mapToInt(Firings.Fired::agreements).sum();
        int fired = (int) own.stream().filter(one -> one.findings() > 0).count();
        return new RuleUse(
                rule,
                own.size(),
                fired,
                own.isEmpty() ? 0 : own.get(own.size() - 1).findings(),
                agreements == 0 ? null : new Share(BigDecimal.valueOf(on), BigDecimal.valueOf(agreements)),
                mark(own.size(), fired, on, agreements));
    }

    private static Mark mark(int runs, int fired, int on, int agreements) {
        if (runs > 0 && fired == 0) {
            return Mark.NEVER;
        }
        boolean enough = agreements > 0 && agreements >= FEW * runs;
        return enough && on * 10 >= agreements * NEARLY ? Mark.NEARLY_ALWAYS : Mark.NONE;
    }
}
