package vn.camket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.Provenance;
import vn.camket.fact.Text;
import vn.camket.fact.WaiverState;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.finding.Waiver;
import vn.camket.finding.WaiverUse;

/** Compares the waivers with what a run found, and checks the waivers themselves. */
final class Waivers {
    private final LocalDate asOf;
    private final Map<String, Text> titles = new HashMap<>();
    private final List<WaiverUse> uses;

    /**
     * Looks at all findings of a run, whatever it is limited to.
     *
     * @param rules all that were run
     */
    Waivers(Collection<Waiver> waivers, Collection<Rule> rules, Collection<Judge.Verdict> verdicts, LocalDate asOf) {
        this.asOf = asOf;
        rules.forEach(rule -> titles.put(rule.id(), rule.title()));
        Map<String, Finding> findings = new HashMap<>();
        verdicts.forEach(verdict -> verdict.findings().forEach(finding -> findings.put(finding.id(), finding)));
        this.uses = waivers.stream()
                .map(waiver -> WaiverUse.of(waiver, findings.get(waiver.finding()), asOf))
                .toList();
    }

    /** What became of each. */
    List<WaiverUse> uses() {
        return uses;
    }

    /** Ids of the findings that are waived. */
    Set<String> waived() {
        return uses.stream()
                .filter(use -> use.state() == WaiverUse.State.IN_FORCE)
                .map(use -> use.waiver().finding())
                .collect(Collectors.toSet());
    }

    /** What the rules find about waivers; they see nothing else of the agreement. */
    List<Judge.Verdict> check(Judge.Rules rules, Collection<?> common) {
        return uses.stream()
                .map(Waivers::agreement)
                .distinct()
                .map(agreement -> new Judge.Verdict(check(rules, agreement, facts(common, agreement)), null))
                .toList();
    }

    private List<Finding> check(Judge.Rules rules, String agreement, Collection<?> facts) {
        return rules.check(agreement, facts).stream()
                .filter(finding -> finding.evidence().stream().anyMatch(this::isWaiver))
                .toList();
    }

    /** Some facts, and the waivers of findings on an agreement, or for null of findings on none. */
    List<Object> facts(Collection<?> others, String agreement) {
        List<Object> facts = new ArrayList<>(others);
        uses.stream().filter(use -> Objects.equals(agreement(use), agreement)).forEach(use -> facts.add(state(use)));
        return facts;
    }

    /** A rule that needs no waiver to fire has found the same in the agreement's own check. */
    private boolean isWaiver(Provenance place) {
        return uses.stream().anyMatch(use -> use.waiver().source().equals(place));
    }

    private static String agreement(WaiverUse use) {
        String named = use.waiver().agreement();
        String met = use.finding() == null ? null : use.finding().agreement();
        return named != null ? named : met;
    }

    private WaiverState state(WaiverUse use) {
        Waiver waiver = use.waiver();
        Finding finding = use.finding();
        return new WaiverState(
                waiver.finding(),
                finding != null ? finding.rule().title() : titles.get(waiver.rule()),
                finding != null ? finding.subject() : waiver.subject(),
                waiver.document(),
                waiver.decidedBy(),
                waiver.until(),
                (int) ChronoUnit.DAYS.between(waiver.until(), asOf),
                finding == null ? 0 : 1,
                List.of(waiver.source()));
    }
}
