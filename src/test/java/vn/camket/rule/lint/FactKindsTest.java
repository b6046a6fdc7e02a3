package vn.camket.rule.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.camket.rule.compile.RuleCompiler;
import vn.camket.rule.compile.Surroundings;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Slip;

/** Holds what the lint lets rules name against what Drools understands. */
class FactKindsTest {
    private static String block(String name, String line) {
        return "rule \"" + name + "\"\nwhen\n    " + line + "\nthen\n    findings.report(\"x\");\nend\n";
    }

    /** A block for each property, asking what may be asked of its kind. */
    private static String blocks(String fact) {
        StringBuilder blocks = new StringBuilder();
        FactKinds.properties(FactKinds.fact(fact).orElseThrow()).forEach((property, kind) -> {
            if (!property.equals("unit")) {
                blocks.append(block(property, fact + "(" + named(fact, property) + conditions(property, kind) + ")"));
            }
        });
        return blocks.toString();
    }

    private static String named(String fact, String property) {
        String parameter = property.equals("date") ? "late.until" : "late.error";
        return fact.equals("Parameter") ? "name == \"" + parameter + "\", " : "";
    }

    private static String conditions(String property, Kind kind) {
        List<String> conditions = new ArrayList<>();
        if (!kind.type().isPrimitive()) {
            conditions.add(property + " != null");
        }
        if (kind.isOrdered()) {
            conditions.add(property + " == " + property);
            conditions.add(property + " >= " + property);
        }
        if (kind.isNumber()) {
            conditions.add(property + " + " + property + " * 0 - 0 != 0");
        }
        if (kind.isWhole()) {
            conditions.add("-" + property + " < 0");
        }
        if (kind.type() == java.time.LocalDate.class) {
            conditions.add(property + " > \"2025-01-31\"");
            conditions.add(property + ".year > 0");
            conditions.add(property + ".plusDays(0) == " + property);
        }
        if (kind.isTruth()) {
            conditions.add(property + " || !" + property);
        }
        if (kind.type().isEnum()) {
            String list = FactKinds.shownName(kind.type());
            String first = FactKinds.constantsOf(kind.type()).iterator().next();
            conditions.add(property + " not in (" + list + "." + first + ")");
            conditions.add(property + " == " + list + "." + first + " || " + property + " == null");
        }
        if (kind.isList()) {
            conditions.add(property + ".size > 0");
            conditions.add("!" + property + ".empty");
            if (kind.element() == String.class) {
                conditions.add(property + " not contains \"status\"");
            }
        }
        if (kind.type() == String.class) {
            conditions.add(property + " in (\"a\", \"b\")");
        }
        FactKinds.properties(kind.type()).keySet().stream()
                .filter(inner -> !kind.isList() && !inner.equals("unit"))
                .forEach(inner -> conditions.add(property + "." + inner + " == " + property + "." + inner));
        conditions.add("$v : " + property);
        return String.join(", ", conditions);
    }

    @Test
    void what_may_be_named_compiles() {
        List<RuleFile> files = new ArrayList<>();
        for (String fact : FactKinds.facts()) {
            String drl = blocks(fact);
            RuleText text = RuleText.read(drl);
            assertEquals(List.of(), text.slips());
            assertEquals(
                    List.of(),
                    Lint.of(text, Map.of("late.error", BigDecimal.TEN, "late.until", BigDecimal.TEN)).stream()
                            .filter(Slip::stops)
                            .toList());
            files.add(new RuleFile("facts", fact.toLowerCase(Locale.ROOT), drl, ""));
        }
        Faults faults = new Faults();
        Surroundings.withClassPath(() -> RuleCompiler.tell(files, faults));
        assertEquals(List.of(), faults.all());
    }
}
