package vn.camket.rule;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.disk.Sha256;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.rule.compile.CompiledRules;
import vn.camket.rule.compile.Limits;
import vn.camket.rule.compile.Surroundings;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.FolderHash;
import vn.camket.rule.file.LoadedRule;

/** Loads the rules of a folder, compiled or from a cache, and checks the facts of one agreement after another. */
public final class RuleBase {
    private final List<LoadedRule> rules;
    private final List<Fault> doubts;
    private final CompiledRules compiled;
    private final RuleRun run;
    private final FolderHash hash;

    private RuleBase(List<LoadedRule> rules, List<Fault> doubts, CompiledRules compiled, RuleRun run, FolderHash hash) {
        this.rules = rules;
        this.doubts = doubts;
        this.compiled = compiled;
        this.run = run;
        this.hash = hash;
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
            Optional<CompiledRules> compiled = RuleClasses.of(loaded, kept, faults);
            faults.raise();
            return of(rules, loaded, faults.all(), compiled.orElseThrow());
        });
    }

    /**
     * Loads the rules of a folder that another machine has loaded, and compiles nothing.
     *
     * @param packed what {@link #packed} gave there
     * @throws IllegalStateException when it was of other rules, or for another release of the program or of Java
     */
    public static RuleBase unpack(Path rules, byte[] packed) throws IOException {
        return Surroundings.withClassPath(() -> {
            List<LoadedRule> loaded = LoadedRule.readAll(rules);
            return of(rules, loaded, List.of(), RuleClasses.unpack(loaded, packed));
        });
    }

    private static RuleBase of(Path folder, List<LoadedRule> loaded, List<Fault> doubts, CompiledRules compiled)
            throws IOException {
        RuleRun run = new RuleRun(loaded, new Late<>(() -> RuleClasses.engine(compiled)), Limits.USUAL);
        return new RuleBase(loaded, doubts, compiled, run, FolderHash.ofEach(folder));
    }

    /** Takes rules that are compiled already and belong to no folder. */
    static RuleBase of(List<LoadedRule> rules, Engine engine) {
        return of(rules, engine, Limits.USUAL);
    }

    static RuleBase of(List<LoadedRule> rules, Engine engine, Limits limits) {
        return new RuleBase(
                rules, List.of(), null, new RuleRun(rules, () -> engine, limits), new FolderHash("", new TreeMap<>()));
    }

    /** The rules of a folder as other machines can load them, which are to have its files too. */
    public byte[] packed() throws IOException {
        return RuleClasses.pack(rules, compiled);
    }

    /** Sorted by id. */
    public List<Rule> rules() {
        return rules.stream().map(LoadedRule::rule).toList();
    }

    /** What the rules say though it is hardly meant, by file and line. */
    public List<Fault> doubts() {
        return doubts;
    }

    /** The same of a folder as it is now. */
    public static String sha256(Path rules) throws IOException {
        return FolderHash.of(rules);
    }

    /** Hash of every file below the rules folder but notes for its readers, in hex. */
    public String sha256() {
        return hash.sha256();
    }

    /** SHA-256 of each of these files, by path with {@code /} between the names. */
    public SortedMap<String, String> files() {
        return hash.files();
    }

    /** The same of a folder as it is now. */
    public static SortedMap<String, String> files(Path rules) throws IOException {
        return FolderHash.ofEach(rules).files();
    }

    /**
     * Short hash of what a rule does, in hex: of its text and of the values that it compares with.
     *
     * @param values of all parameters, by name
     */
    public String version(Rule rule, Map<String, BigDecimal> values) {
        Sha256 hash = new Sha256().add(loaded(rule).file().drl());
        for (String name : rule.parameters()) {
            BigDecimal value = values.get(name);
            hash.add(name).add(value == null ? "" : value.stripTrailingZeros().toPlainString());
        }
        return hash.hex().substring(0, 16);
    }

    /**
     * Runs all rules over the facts of one agreement; safe to call from several threads.
     *
     * <p>A rule that fails, or does far too much, is put aside: the rule {@code reporting-duty/failed-rule} reports it, and
     * all others are run as if it were not there.
     *
     * @param agreement id, null for facts that belong to no known agreement
     * @return in {@link Finding#ORDER}, one a rule and subject: the most severe
     * @throws FaultyRulesException naming a rule that failed and that no rule reports
     */
    public List<Finding> check(String agreement, Collection<?> facts) {
        return Surroundings.withClassPath(() -> Verdict.on(agreement, run.all(facts)));
    }

    /** What one rule reports on some facts, whatever the other rules would do. */
    List<Sighting> alone(Rule rule, Collection<?> facts) throws RuleFailure {
        return Surroundings.withClassPath(() -> run.alone(rule, facts));
    }

    /** How a rule came to what it found on some facts; empty when it does not find that on these. */
    public Optional<Explanation> explain(Finding finding, Collection<?> facts) {
        return Surroundings.withClassPath(() -> new Explainer(this, finding).on(facts, run.all(facts)));
    }

    /** Why there is a rule, as its page says: plain words without the marks of Markdown. */
    public Text why(Rule rule) {
        return loaded(rule).file().why();
    }

    List<LoadedRule> loaded() {
        return rules;
    }

    LoadedRule loaded(Rule rule) {
        return rules.stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
    }
}
