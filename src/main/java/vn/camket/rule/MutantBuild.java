package vn.camket.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import vn.camket.rule.compile.CompiledRules;
import vn.camket.rule.compile.RuleCompiler;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.mutation.Mutation;

/** Compiles the blocks of one rule and their changed forms, each in a package of its own, all at once. */
final class MutantBuild {
    private final LoadedRule rule;
    private final Map<String, LoadedRule> blocks = new LinkedHashMap<>();
    private final Map<Mutation, LoadedRule> mutations = new LinkedHashMap<>();
    private final Map<String, Model> models = new HashMap<>();

    MutantBuild(LoadedRule rule) {
        this.rule = rule;
    }

    void block(String name, String drl) {
        blocks.put(name, part("block" + blocks.size(), drl).orElseThrow());
    }

    void mutation(Mutation mutation) {
        part("mutant" + mutations.size(), mutation.drl()).ifPresent(part -> mutations.put(mutation, part));
    }

    /** The family is no more than the name of a package here. */
    private Optional<LoadedRule> part(String family, String drl) {
        RuleFile own = rule.file();
        return rule.with(new RuleFile(family, own.stem(), drl, own.page()));
    }

    void compile() {
        List<RuleFile> files = new ArrayList<>();
        blocks.values().forEach(part -> files.add(part.file()));
        mutations.values().forEach(part -> files.add(part.file()));
        compile(files);
    }

    /** One that does not compile spoils a build: it is looked for by halves, and left out. */
    private void compile(List<RuleFile> files) {
        Optional<CompiledRules> compiled = RuleCompiler.attempt(files);
        if (compiled.isPresent()) {
            models.putAll(packages(compiled.get()));
        } else if (files.size() > 1) {
            compile(files.subList(0, files.size() / 2));
            compile(files.subList(files.size() / 2, files.size()));
        }
    }

    private static Map<String, Model> packages(CompiledRules compiled) {
        try {
            return compiled.packages();
        } catch (ReflectiveOperationException foreign) {
            throw new IllegalStateException("what was compiled just now cannot be loaded", foreign);
        }
    }

    RuleBase unchanged() {
        return base(blocks);
    }

    /** The rule with this change; null when it does not compile. */
    RuleBase changed(Mutation mutation) {
        LoadedRule part = mutations.get(mutation);
        if (part == null || !models.containsKey(part.file().packageName())) {
            return null;
        }
        Map<String, LoadedRule> parts = new LinkedHashMap<>(blocks);
        parts.put(mutation.block(), part);
        return base(parts);
    }

    private RuleBase base(Map<String, LoadedRule> parts) {
        List<LoadedRule> rules = List.copyOf(parts.values());
        return RuleBase.of(
                rules,
                new Engine(rules.stream()
                        .map(part -> part.file().packageName())
                        .collect(Collectors.toMap(Function.identity(), models::get))));
    }
}
