package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.camket.Requests;

/** Tries every case of the project's own rules. */
class RuleCasesTest {
    private static final Path RULES = Path.of("rules");

    @TestFactory
    Stream<DynamicTest> every_case_of_every_page() throws IOException {
        if (!hasRules()) {
            String told = "there is no rule below " + RULES.toAbsolutePath() + ": no case was tried";
            return Stream.of(DynamicTest.dynamicTest(told, () -> assumeTrue(false, told)));
        }
        return RuleCases.run(RULES, RuleBase.load(RULES, KeptRules.in(Requests.HOME))).stream()
                .map(RuleCasesTest::test);
    }

    private static DynamicTest test(RuleCases.Result result) {
        URI source = RULES.resolve(result.file()).toUri();
        String name = result.rule() + ": " + result.heading();
        return DynamicTest.dynamicTest(
                name,
                URI.create(source + "?line=" + result.line()),
                () -> assertEquals(
                        String.join("\n", result.expected()),
                        String.join("\n", result.met()),
                        result.file() + ":" + result.line()));
    }

    private static boolean hasRules() throws IOException {
        if (!Files.isDirectory(RULES)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(RULES, 2)) {
            return files.anyMatch(file -> file.toString().endsWith(".drl"));
        }
    }
}
