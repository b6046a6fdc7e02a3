package vn.camket.rule.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import vn.camket.rule.file.RuleFile;

/**
 * Holds what one run of Drools' compiler gave.
 *
 * @param rules null when there are errors
 */
record Build(CompiledRules rules, List<CompileError> errors) {
    /** Builds made in this process; a test sees by it that the cache spared one. */
    static final AtomicInteger COUNT = new AtomicInteger();

    private static final String ROOT = "src/main/resources/";

    /**
     * Compiles what was understood of the rules, each with its work counted; never throws. A rule that is not well written
     * keeps all from the compiler.
     */
    static Build of(Collection<RuleFile> rules) {
        List<CompileError> slips = new ArrayList<>();
        SortedMap<String, String> sources = new TreeMap<>();
        for (RuleFile rule : rules) {
            CountedText text = new CountedText(rule);
            text.slip().ifPresentOrElse(slips::add, () -> sources.put(rule.resource(), text.source()));
        }
        return slips.isEmpty() ? ofSources(sources) : new Build(null, slips);
    }

    /**
     * Runs the compiler, behind the sandbox, on whatever it is given; it never throws, whatever the compiler does.
     *
     * @param sources by resource
     */
    static Build ofSources(SortedMap<String, String> sources) {
        return Surroundings.withNeutralLanguage(() -> build(sources));
    }

    boolean isSound() {
        return errors.isEmpty();
    }

    private static Build build(SortedMap<String, String> sources) {
        COUNT.incrementAndGet();
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        // without the charset Drools takes the platform's
        sources.forEach((resource, source) -> files.write(
                ROOT + resource,
                services.getResources()
                        .newByteArrayResource(source.getBytes(StandardCharsets.UTF_8), "UTF-8")
                        .setResourceType(ResourceType.DRL)));
        try {
            KieBuilder builder = services.newKieBuilder(files, new SandboxLoader());
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                return new Build(null, CompileError.of(errors));
            }
            CompiledRules compiled = classes((InternalKieModule) builder.getKieModule());
            // some mistakes, a wrong regular expression among them, show only when the classes are initialised
            compiled.models();
            return new Build(compiled, List.of());
        } catch (RuntimeException | ReflectiveOperationException | LinkageError | StackOverflowError broken) {
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
}
