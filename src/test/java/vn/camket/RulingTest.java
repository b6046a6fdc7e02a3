package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.register.RegisterFiles;
import vn.camket.text.Wording;

/** Sends findings with values of any kind that a rule can bind, and looks at how they are worded when they come. */
class RulingTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final Rule RULE = new Rule(
            "missing-actions/late", null, null, null, null, List.of(), List.of(), "missing-actions/late.drl", 1, false);

    static List<Object> values() {
        return List.of(
                "chữ",
                LocalDate.of(2026, 3, 31),
                new BigDecimal("1.50"),
                7L,
                true,
                new Quarter(2025, 4),
                List.of(1, "hai"),
                Arrays.asList(1, null),
                new TreeSet<>(List.of("b", "a")),
                Map.of("a", 1),
                Optional.of("x"),
                new StringBuilder("y"),
                'z');
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatever_a_rule_binds_reads_the_same_on_another_machine(Object value) throws IOException {
        Finding sent = finding(value);
        Finding come = come(sent);
        for (Language language : Language.values()) {
            Wording wording = new Wording(language, REGISTER.units(), LocalDate.of(2026, 3, 31));
            assertEquals(
                    wording.value(sent.values().get("bound")),
                    wording.value(come.values().get("bound")));
        }
        assertEquals(Wording.plain(sent.actual()), Wording.plain(come.actual()));
    }

    @Test
    void what_has_a_form_comes_as_it_was() throws IOException {
        Finding sent = finding(new BigDecimal("1.50"));
        assertEquals(sent, come(sent));
    }

    private static Finding finding(Object value) {
        return new Finding(
                "0123456789abcdef",
                RULE,
                Severity.ERROR,
                null,
                null,
                null,
                "subject",
                Map.of("bound", value),
                1,
                null,
                value,
                List.of(),
                1,
                null);
    }

    private static Finding come(Finding sent) throws IOException {
        VerdictForm form = new VerdictForm(REGISTER, List.of(RULE));
        byte[] bytes = form.bytes(Ruling.of(null, "basis", new Judge.Verdict(List.of(sent), null)));
        return form.read(bytes, Ruling.class).verdict().findings().get(0);
    }
}
