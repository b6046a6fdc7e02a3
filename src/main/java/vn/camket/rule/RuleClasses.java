package vn.camket.rule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.camket.rule.compile.CompiledRules;
import vn.camket.rule.compile.PackedRules;
import vn.camket.rule.compile.RuleCache;
import vn.camket.rule.compile.RuleCompiler;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleFile;

/** Comes by the classes of rules: from the cache, from another machine, or compiled anew. */
final class RuleClasses {
    private RuleClasses() {}

    /**
     * Those of the rules without faults, kept or compiled anew; empty after telling what does not compile.
     *
     * @param kept where compiled rules are kept between runs, null to keep none
     */
    static Optional<CompiledRules> of(List<LoadedRule> rules, KeptRules kept, Faults faults) throws IOException {
        List<RuleFile> sound =
                files(rules).stream().filter(file -> !faults.stops(file.file())).toList();
        Optional<RuleCache> cache = kept == null ? Optional.empty() : RuleCache.of(kept.folder(), kept.home(), sound);
        RuleCache.Kept known = cache.map(RuleCache::load).orElseGet(() -> RuleCache.Kept.none(sound));
        if (known.missing().isEmpty()) {
            return Optional.of(known.compiled());
        }
        Optional<CompiledRules> compiled =
                RuleCompiler.tell(known.missing(), faults).map(known.compiled()::and);
        cache.ifPresent(one -> compiled.ifPresent(one::store));
        return compiled;
    }

    static byte[] pack(List<LoadedRule> rules, CompiledRules compiled) throws IOException {
        return PackedRules.of(files(rules)).bytes(compiled);
    }

    /** @throws IllegalStateException when not all of the rules were packed, for this release of Java and the program */
    static CompiledRules unpack(List<LoadedRule> rules, byte[] packed) throws IOException {
        RuleCache.Kept known = PackedRules.of(files(rules)).unpack(packed);
        if (!known.missing().isEmpty()) {
            throw new IllegalStateException("the rule " + known.missing().get(0).file()
                    + " came compiled for another release of the program, or of Java, than this one, which is Java "
                    + Runtime.version().feature());
        }
        return known.compiled();
    }

    private static List<RuleFile> files(List<LoadedRule> rules) {
        return rules.stream().map(LoadedRule::file).toList();
    }

    /** Loads the classes, of which a run that finds all its verdicts kept has no need: it does without Drools. */
    static Engine engine(CompiledRules compiled) {
        try {
            return new Engine(compiled.packages());
        } catch (ReflectiveOperationException foreign) {
            throw new IllegalStateException("rules that were compiled or sealed here cannot be loaded", foreign);
        }
    }
}
