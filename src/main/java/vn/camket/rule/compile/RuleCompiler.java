package vn.camket.rule.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.drools.base.util.Drools;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.RuleFile;

/** Turns rule files into classes by Drools' executable model, behind the sandbox. */
public final class RuleCompiler {
    private RuleCompiler() {}

    /**
     * Compiles all rules, or tells by nothing that some do not compile.
     *
     * <p>One at a time: every build is published under the same default release id.
     */
    public static synchronized Optional<CompiledRules> attempt(Collection<RuleFile> rules) {
        return Optional.ofNullable(Build.of(rules).rules());
    }

    /** Compiles all rules, or adds every error of every file to the faults; one at a time, as above. */
    public static synchronized Optional<CompiledRules> tell(Collection<RuleFile> rules, Faults faults) {
        Build whole = Build.of(rules);
        new Diagnosis(faults).tell(rules, whole);
        return Optional.ofNullable(whole.rules());
    }

    /** Names the release of Drools, also in a jar where all manifests have become one; loads nothing of its compiler. */
    static String version() throws IOException {
        try (InputStream release =
                Drools.class.getResourceAsStream("/META-INF/maven/org.drools/drools-base/pom.properties")) {
            return release == null
                    ? Drools.getFullVersion()
                    : new String(release.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
