package vn.camket.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.rule.compile.Limits;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.mutation.Mutation;

/** Makes of a rule what runs its blocks unchanged, and what runs them with one of them changed. */
final class MutantBuild {
    private final PartBuild build;
    private final Map<String, LoadedRule> blocks = new LinkedHashMap<>();
    private final Map<Mutation, LoadedRule> mutations = new LinkedHashMap<>();

    MutantBuild(LoadedRule rule) {
        this.build = new PartBuild(rule);
    }

    void block(String name, String drl) {
        blocks.put(name, build.part("block" + blocks.size(), drl).orElseThrow());
    }

    void mutation(Mutation mutation) {
        build.part("mutant" + mutations.size(), mutation.drl()).ifPresent(part -> mutations.put(mutation, part));
    }

    void compile() {
        List<LoadedRule> parts = new ArrayList<>(blocks.values());
        parts.addAll(mutations.values());
        build.compile(parts);
    }

    RuleBase unchanged() {
        return build.base(blocks.values(), Limits.USUAL);
    }

    /** The rule with this change; null when it does not compile. */
    RuleBase changed(Mutation mutation) {
        LoadedRule part = mutations.get(mutation);
        if (part == null || !build.isCompiled(part)) {
            return null;
        }
        Map<String, LoadedRule> parts = new LinkedHashMap<>(blocks);
        parts.put(mutation.block(), part);
        return build.base(parts.values(), Limits.USUAL);
    }
}
