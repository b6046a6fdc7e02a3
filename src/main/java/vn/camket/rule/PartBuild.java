package vn.camket.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import vn.camket.rule.compile.CompiledRules;
import vn.camket.rule.compile.Limits;
import vn.camket.rule.compile.RuleCompiler;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleFile;

/** Compiles other forms of one rule, or parts of it, each in a package of its own, all at once. */
final class PartBuild {
    private final LoadedRule rule;
    private final Map<String, Model> models = new HashMap<>();

    PartBuild(LoadedRule rule) {
        this.rule = rule;
    }

    /**
     * The rule with other blocks; empty when they are not well written.
     *
     * @param family no more than the name of a package here
     */
    Optional<LoadedRule> part(String family, String drl) {
        RuleFile own = rule.file();
        return rule.with(new RuleFile(family, own.stem(), own.writing().with(drl), own.page()));
    }

    void compile(Collection<LoadedRule> parts) {
        compile(parts.stream().map(LoadedRule::file).toList());
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

    boolean isCompiled(LoadedRule part) {
        return models.containsKey(part.file().packageName());
    }

    /** Runs some parts together, all of which are compiled. */
    RuleBase base(Collection<LoadedRule> parts, Limits limits) {
        List<LoadedRule> rules = new ArrayList<>(parts);
        return RuleBase.of(
                rules,
                new Engine(rules.stream()
                        .map(part -> part.file().packageName())
                        .collect(Collectors.toMap(Function.identity(), models::get))),
                limits);
    }
}
