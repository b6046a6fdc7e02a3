package vn.camket.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Register;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;

/** Shows what must hold in every world, whatever stands in its reports. */
class RandomWorldsTest {
    private static final int SOME = 100;
    private static final int MANY = 2000;
    /** How many of many worlds a rule must fire in, and how many it must be silent in. */
    private static final int ENOUGH = 100;

    private static final Map<Long, List<Finding>> FINDINGS = new ConcurrentHashMap<>();

    @Test
    void no_order_of_files_reports_or_facts_changes_the_findings() {
        seeds(SOME, this::expectNoOrder);
    }

    @Test
    @Tag("deep")
    void no_order_changes_the_findings_of_many_worlds() {
        seeds(MANY, this::expectNoOrder);
    }

    private void expectNoOrder(long seed) {
        World world = Worlds.random(seed);
        Dice dice = new Dice(-seed);
        World mixed = world.with(dice.shuffled(world.workbooks()));
        assertEquals(
                findings(seed), new Inquiry(mixed).findings(dice::shuffled, dice::shuffled), () -> "world " + seed);
    }

    @Test
    void a_faultless_world_has_no_finding() {
        seeds(SOME, this::expectNoFinding);
    }

    @Test
    @Tag("deep")
    void many_faultless_worlds_have_no_finding() {
        seeds(MANY, this::expectNoFinding);
    }

    private void expectNoFinding(long seed) {
        World world = Worlds.faultless(seed);
        List<String> found = new Inquiry(world)
                .findings().stream()
                        .map(finding -> finding.rule().id() + " " + finding.agreement() + " " + finding.subject() + " "
                                + finding.values())
                        .toList();
        assertEquals(List.of(), found, () -> "faultless world " + seed + " on " + world.day());
    }

    @Test
    void a_finding_keeps_its_id_when_its_severity_changes() {
        List<String> changed = new ArrayList<>();
        seeds(SOME, seed -> {
            World world = Worlds.random(seed);
            Map<String, Finding> before = byRuleAndSubject(findings(seed));
            List<World> others = List.of(world.on(world.day().plusDays(45)), world.with(stricter(world.register())));
            for (World other : others) {
                byRuleAndSubject(new Inquiry(other).findings()).forEach((name, after) -> {
                    Finding former = before.get(name);
                    if (former != null) {
                        assertEquals(former.id(), after.id(), () -> "world " + seed + ": " + name);
                        if (former.severity() != after.severity()) {
                            changed.add(name);
                        }
                    }
                });
            }
        });
        assertTrue(changed.size() > SOME / 10, "only " + changed + " changed their severity");
    }

    private static Map<String, Finding> byRuleAndSubject(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.toMap(
                        finding -> finding.rule().id() + " " + finding.agreement() + " " + finding.subject(),
                        finding -> finding));
    }

    /** The same register with every limit of an error at half the days. */
    private static Register stricter(Register register) {
        TreeMap<String, BigDecimal> parameters = new TreeMap<>(register.parameters());
        parameters.replaceAll((name, value) -> {
            boolean days = name.endsWith(".error") && value.compareTo(BigDecimal.TEN) > 0;
            return days && value.scale() <= 0 ? BigDecimal.valueOf(value.intValueExact() / 2) : value;
        });
        return new Register(
                register.agreements(),
                register.units(),
                parameters,
                register.workingDays(),
                register.vocabulary(),
                register.limits());
    }

    @Test
    void no_two_findings_of_a_world_have_one_id() {
        seeds(SOME, seed -> {
            List<String> ids = findings(seed).stream().map(Finding::id).toList();
            assertEquals(ids.stream().distinct().toList(), ids, () -> "world " + seed);
        });
    }

    @Test
    void a_seed_makes_the_same_world_again() {
        seeds(SOME, seed -> {
            assertEquals(Worlds.random(seed).workbooks(), Worlds.random(seed).workbooks());
            assertEquals(
                    Worlds.faultless(seed).workbooks(), Worlds.faultless(seed).workbooks());
        });
    }

    @Test
    void most_rules_fire_in_some_worlds() {
        Map<String, Integer> fired = fired(SOME);
        System.out.println(histogram(fired, SOME));
        long never = fired.values().stream().filter(count -> count == 0).count();
        assertTrue(never < fired.size() / 3, histogram(fired, SOME));
    }

    @Test
    @Tag("deep")
    void every_rule_fires_in_many_worlds_and_is_silent_in_many() {
        Map<String, Integer> fired = fired(MANY);
        System.out.println(histogram(fired, MANY));
        List<String> seldom = fired.entrySet().stream()
                .filter(rule -> rule.getValue() < ENOUGH || MANY - rule.getValue() < ENOUGH)
                .map(Map.Entry::toString)
                .toList();
        assertEquals(List.of(), seldom, "rules that fire, or are silent, in too few of " + MANY + " worlds");
    }

    /** In how many worlds each rule fires, the rules about the machinery left out. */
    private static Map<String, Integer> fired(int worlds) {
        Map<String, Integer> fired = new TreeMap<>();
        Inquiry.RULES.rules().stream()
                .map(Rule::id)
                .filter(id -> !id.equals(Rule.OF_FAILED) && !id.startsWith("waivers/"))
                .forEach(id -> fired.put(id, 0));
        seeds(worlds, seed -> {
            Set<String> ids =
                    findings(seed).stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
            ids.forEach(id -> fired.computeIfPresent(id, (rule, count) -> count + 1));
            assertTrue(!ids.contains(Rule.OF_FAILED), () -> "a rule failed in world " + seed);
        });
        return fired;
    }

    private static String histogram(Map<String, Integer> fired, int worlds) {
        return fired.entrySet().stream()
                .map(rule -> String.format(
                        "%5d fire %5d silent  %s", rule.getValue(), worlds - rule.getValue(), rule.getKey()))
                .collect(Collectors.joining("\n", "Of " + worlds + " random worlds:\n", ""));
    }

    /** Findings of the random worlds that every test looks at. */
    private static List<Finding> findings(long seed) {
        return seed <= SOME
                ? FINDINGS.computeIfAbsent(seed, some -> new Inquiry(Worlds.random(some)).findings())
                : new Inquiry(Worlds.random(seed)).findings();
    }

    private static void seeds(int count, LongConsumer each) {
        LongStream.rangeClosed(1, count).forEach(each);
    }
}
