package vn.camket.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.rule.compile.CompiledRules;
import vn.camket.rule.compile.RuleCache;
import vn.camket.rule.compile.RuleCompiler;
import vn.camket.rule.compile.Surroundings;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.FolderHash;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleFile;

/** Loads the rules of a folder, compiled or from a cache, and checks the facts of one agreement after another. */
public final class RuleBase {
    /** Far above what any agreement's facts can match: it stops a rule that joins everything with everything. */
    private static final int LIMIT = 1_000_000;

    private final List<LoadedRule> rules;
    private final Map<String, LoadedRule> byPackage;
    private final KieBase base;
    private final String sha256;

    private RuleBase(List<LoadedRule> rules, KieBase base, String sha256) {
        this.rules = rules;
        this.byPackage =
                rules.stream().collect(Collectors.toMap(rule -> rule.file().packageName(), Function.identity()));
        this.base = base;
        this.sha256 = sha256;
    }

    /**
     * Loads every rule below a folder.
     *
     * @param rules the rules folder, with {@code parameters.json} and a folder for each family
     * @param kept where compiled rules are kept between runs, null to keep none
     * @throws FaultyRulesException with every fault of the rule files
     * @throws IOException when the rules folder cannot be read; trouble with the cache is no error
     */
    public static RuleBase load(Path rules, KeptRules kept) throws IOException {
        return Surroundings.withClassPath(() -> {
            Faults faults = new Faults();
            List<LoadedRule> loaded = LoadedRule.readAll(rules, faults);
            List<RuleFile> files = loaded.stream().map(LoadedRule::file).toList();
            if (!faults.isEmpty()) {
                RuleCompiler.tell(files, faults);
                faults.raise();
            }
            return new RuleBase(loaded, base(files, kept), FolderHash.of(rules));
        });
    }

    /** Takes rules that are compiled already and belong to no folder. */
    static RuleBase of(List<LoadedRule> rules, KieBase base) {
        return new RuleBase(rules, base, "");
    }

    private static KieBase base(List<RuleFile> files, KeptRules kept) throws IOException {
        Optional<RuleCache> cache = kept == null ? Optional.empty() : RuleCache.of(kept.folder(), kept.home(), files);
        Optional<KieBase> known = cache.flatMap(RuleCache::load).flatMap(RuleBase::base);
        if (known.isPresent()) {
            return known.get();
        }
        CompiledRules compiled = RuleCompiler.compile(files);
        cache.ifPresent(one -> one.store(compiled));
        return base(compiled).orElseThrow(() -> new IllegalStateException("compiled rules cannot be loaded"));
    }

    private static Optional<KieBase> base(CompiledRules compiled) {
        try {
            return Optional.of(compiled.toKieBase());
        } catch (ReflectiveOperationException | LinkageError foreign) {
            return Optional.empty();
        }
    }

    /** Sorted by id. */
    public List<Rule> rules() {
        return rules.stream().map(LoadedRule::rule).toList();
    }

    /** Hash of every file below the rules folder but notes for its readers, in hex. */
    public String sha256() {
        return sha256;
    }

    /**
     * Runs all rules over the facts of one agreement; safe to call from several threads.
     *
     * @param agreement id, null for facts that belong to no known agreement
     * @return in {@link Finding#ORDER}, one a rule and subject: the most severe
     * @throws FaultyRulesException naming the rule that failed on some fact
     */
    public List<Finding> check(String agreement, Collection<?> facts) {
        return Surroundings.withClassPath(
                () -> Verdict.on(agreement, new RuleSession(byPackage, LIMIT).run(base, facts)));
    }

    List<LoadedRule> loaded() {
        return rules;
    }
}
