package vn.camket.rule.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.base.util.Drools;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.RuleFile;

/** Turns rule files into classes by Drools' executable model, behind the sandbox. */
public final class RuleCompiler {
    /** Builds made in this process; a test sees by it that the cache spared one. */
    static final AtomicInteger BUILDS = new AtomicInteger();

    private static final String ROOT = "src/main/resources/";

    private RuleCompiler() {}

    /**
     * Compiles all rules; throws FaultyRulesException with a file and a line for each error.
     *
     * <p>One at a time: every build is published under the same default release id.
     */
    public static synchronized CompiledRules compile(Collection<RuleFile> rules) {
        Build whole = build(rules);
        if (whole.errors().isEmpty()) {
            return whole.rules();
        }
        Faults faults = new Faults();
        for (RuleFile rule : rules) {
            // a package a file: alone, a rule shows all its errors and none of the others'
            CompileError.tell(
                    rule,
                    rules.size() == 1 ? whole.errors() : build(List.of(rule)).errors(),
                    faults);
        }
        if (faults.isEmpty()) {
            rules.forEach(rule -> CompileError.tell(rule, whole.errors(), faults));
        }
        faults.raise();
        throw new IllegalStateException("errors without faults");
    }

    /** Compiles all rules, or tells by nothing that some do not compile; one at a time, as above. */
    public static synchronized Optional<CompiledRules> attempt(Collection<RuleFile> rules) {
        return Optional.ofNullable(build(rules).rules());
    }

    /** Names the release of Drools, also in a jar where all manifests have become one. */
    static String version() throws IOException {
        try (InputStream release = ExecutableModelProject.class.getResourceAsStream(
                "/META-INF/maven/org.drools/drools-base/pom.properties")) {
            return release == null
                    ? Drools.getFullVersion()
                    : new String(release.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static Build build(Collection<RuleFile> rules) {
        return Surroundings.withNeutralLanguage(() -> buildAll(rules));
    }

    private static Build buildAll(Collection<RuleFile> rules) {
        BUILDS.incrementAndGet();
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (RuleFile rule : rules) {
            // without the charset Drools takes the platform's
            files.write(
                    ROOT + rule.resource(),
                    services.getResources()
                            .newByteArrayResource(rule.source().getBytes(StandardCharsets.UTF_8), "UTF-8")
                            .setResourceType(ResourceType.DRL));
        }
        try {
            KieBuilder builder = services.newKieBuilder(files, new SandboxLoader());
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                return new Build(null, errors.stream().map(CompileError::of).toList());
            }
            CompiledRules compiled = classes((InternalKieModule) builder.getKieModule());
            // some mistakes, a wrong regular expression among them, show only when the classes are initialised
            compiled.models();
            return new Build(compiled, List.of());
        } catch (RuntimeException | ReflectiveOperationException | LinkageError broken) {
            return new Build(null, List.of(CompileError.of(broken)));
        }
    }

    private static CompiledRules classes(InternalKieModule module) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        List<String> models = List.of();
        for (String name : module.getFileNames()) {
            if (name.startsWith("rules/") && name.endsWith(".class")) {
                classes.put(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'), module.getBytes(name));
            } else if (name.endsWith("/drools-model")) {
                models = new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("rules."))
                        .sorted()
                        .toList();
            }
        }
        return new CompiledRules(models, classes);
    }

    private record Build(CompiledRules rules, List<CompileError> errors) {}
}
