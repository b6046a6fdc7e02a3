package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.output.SampleOutcome;
import vn.camket.rule.RuleBase;
import vn.camket.rule.RuleFolderOf;

class RuleVersionsTest {
    private static final String RULE = "odd/late";
    private static final Agreement AGREEMENT =
            SampleOutcome.register().agreements().values().iterator().next();

    @TempDir
    private static Path folder;

    private static RuleBase rules;

    @BeforeAll
    static void load() throws IOException {
        rules = RuleBase.load(
                new RuleFolderOf(folder).rule(RULE, RuleFolderOf.RULE).path(), null);
    }

    private static Agreement with(Map<String, BigDecimal> parameters) {
        return new Agreement(
                AGREEMENT.id(),
                AGREEMENT.title(),
                AGREEMENT.instrument(),
                AGREEMENT.level(),
                null,
                AGREEMENT.from(),
                null,
                false,
                false,
                null,
                null,
                null,
                List.of(),
                AGREEMENT.reporting(),
                AGREEMENT.reviews(),
                List.of(),
                List.of(),
                parameters,
                false,
                List.of());
    }

    private static Map<String, String> versions(String limit, Map<String, BigDecimal> own) {
        Register register = SampleOutcome.register();
        return RuleVersions.of(
                rules,
                new Register(
                        new TreeMap<>(Map.of(AGREEMENT.id(), with(own))),
                        register.units(),
                        new TreeMap<>(Map.of("late.error", new BigDecimal(limit))),
                        register.workingDays(),
                        register.vocabulary(),
                        register.limits()));
    }

    @Test
    void a_rule_with_another_value_is_another() {
        assertNotEquals(
                versions("30", Map.of()).get(RULE), versions("31", Map.of()).get(RULE));
        assertEquals(
                versions("30", Map.of()).get(RULE), versions("30.0", Map.of()).get(RULE));
    }

    @Test
    void an_agreement_has_a_version_of_its_own_only_with_a_value_of_its_own() {
        assertEquals(
                Set.of(RULE),
                versions("30", Map.of("other.error", BigDecimal.ONE)).keySet());
        Map<String, String> own = versions("30", Map.of("late.error", BigDecimal.valueOf(31)));
        assertEquals(versions("31", Map.of()).get(RULE), own.get(RULE + "@" + AGREEMENT.id()));
        assertEquals(versions("30", Map.of()).get(RULE), own.get(RULE));
    }
}
