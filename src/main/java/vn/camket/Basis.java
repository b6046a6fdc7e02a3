package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.FutureTask;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.finding.Waiver;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;

/** Holds what a run judges by: all that lies in the rules folder, the rules themselves once they are asked for. */
final class Basis implements Judge.Rules {
    private final Path folder;
    private final KeptRules kept;
    private final RegisterFiles.Loaded loaded;
    private final RuleBook book;
    private final boolean steady;
    private RuleBase rules;

    /** @param rules null when they are not loaded yet */
    private Basis(
            Path folder, KeptRules kept, RegisterFiles.Loaded loaded, RuleBook book, boolean steady, RuleBase rules) {
        this.folder = folder;
        this.kept = kept;
        this.loaded = loaded;
        this.book = book;
        this.steady = steady;
        this.rules = rules;
    }

    /**
     * Loads the rules folder of a run; rules that were sound before are loaded once a verdict must be reached.
     *
     * @throws vn.camket.finding.FaultyRulesException when files in it are faulty
     */
    static Basis of(Request request) {
        return of(request, true);
    }

    /** Loads all of it at once: what comes of the folder later does not matter. */
    static Basis whole(Request request) {
        return of(request, false);
    }

    private static Basis of(Request request, boolean late) {
        Path folder = request.rules();
        RulesCheck.requireFolder(folder);
        if (!request.cached()) {
            return whole(folder, null, RulesCheck.hash(folder));
        }
        KeptRules kept = KeptRules.in(request.home());
        RuleBook.Store store =
                new RuleBook.Store(request.out().resolve(".cache").resolve("books"));
        // The register is read while the rules are recognised; it is read again when they turn out to be new.
        FutureTask<RegisterFiles.Loaded> register = new FutureTask<>(() -> RegisterFiles.loadAgain(folder));
        if (late) {
            new Thread(register, "register").start();
        }
        String before = RulesCheck.hash(folder);
        Optional<RuleBook> known = late ? store.find(before) : Optional.empty();
        if (known.isPresent()) {
            return new Basis(folder, kept, Crew.result(register), known.get(), true, null);
        }
        Basis basis = whole(folder, kept, before);
        if (basis.steady) {
            store.keep(basis.book);
        }
        return basis;
    }

    private static Basis whole(Path folder, KeptRules kept, String before) {
        RegisterFiles.Loaded loaded = RegisterFiles.loadAll(folder);
        RuleBase rules = RulesCheck.load(folder, kept);
        RuleBook book = RuleBook.of(rules, loaded);
        return new Basis(folder, kept, loaded, book, rules.sha256().equals(before), rules);
    }

    @Override
    public List<Finding> check(String agreement, Collection<?> facts) {
        return rules().check(agreement, facts);
    }

    /** What rules of another state found must neither be mixed with this one's nor be kept as its verdicts. */
    private synchronized RuleBase rules() {
        if (rules == null) {
            RuleBase now = RulesCheck.load(folder, kept);
            if (!now.sha256().equals(book.sha256())) {
                throw new RunFailure(
                        new Text(
                                "Thư mục quy tắc " + folder + " bị sửa trong lúc kiểm tra; hãy chạy lại.",
                                "The rules folder " + folder + " was changed during the check; run it again."),
                        null);
            }
            rules = now;
        }
        return rules;
    }

    /** The rules themselves, for machines that have only the files. */
    byte[] packedRules() throws IOException {
        return rules().packed();
    }

    /** Why there is a rule, as its page says. */
    Text why(Rule rule) {
        return rules().why(rule);
    }

    RuleBook book() {
        return book;
    }

    /** Whether nothing in the folder was changed while it was loaded. */
    boolean isSteady() {
        return steady;
    }

    /** Whether the register is of the folder as the book has it, which nobody asked as long as no rule was run. */
    synchronized boolean isUnchanged() {
        return rules != null || RulesCheck.hash(folder).equals(book.sha256());
    }

    Register register() {
        return loaded.register();
    }

    /** By the ids of their findings. */
    SortedMap<String, Waiver> waivers() {
        return loaded.waivers();
    }

    /** What is wrong with the folder and stops no run, by file and line. */
    List<Fault> doubts() {
        return book.doubts();
    }
}
