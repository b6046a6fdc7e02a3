package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.register.ContactsFile;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;
import vn.camket.rule.RuleInspection;
import vn.camket.rule.RuleListing;

/** Looks at all that lies in a rules folder and tells every fault, whichever room finds it. */
public final class RulesCheck {
    private final Path rules;
    private final KeptRules kept;
    private final List<Fault> faults = new ArrayList<>();

    private RulesCheck(Path rules, KeptRules kept) {
        this.rules = rules;
        this.kept = kept;
    }

    /**
     * What was looked at, and what is wrong with it.
     *
     * @param faults by file, line and column, also those that stop no run; when there are any, the numbers are 0
     */
    public record Checked(List<Fault> faults, int rules, int cases, int agreements, int parameters) {}

    /**
     * Checks a folder: register, parameters, units, vocabulary, waivers, rules, pages and cases.
     *
     * @param kept where compiled rules are kept between runs, null to keep none
     * @throws RunFailure when the folder is not there or cannot be read
     */
    public static Checked of(Path rules, KeptRules kept) {
        requireFolder(rules);
        return new RulesCheck(rules, kept).check();
    }

    /** Throws RunFailure when the folder is not there. */
    public static void requireFolder(Path rules) {
        if (!Files.isDirectory(rules)) {
            throw noFolder(rules.toString());
        }
    }

    /** Tells that there is no rules folder at a path, or at an address in a store. */
    public static RunFailure noFolder(String rules) {
        return new RunFailure(
                new Text(
                        "Không có thư mục quy tắc " + rules + "; chỉ ra thư mục đúng bằng --rules.",
                        "There is no rules folder " + rules + "; name the right one with --rules."),
                null);
    }

    /** Loads the rules, or ends the run because the folder cannot be read. */
    static RuleBase load(Path rules, KeptRules kept) {
        try {
            return RuleBase.load(rules, kept);
        } catch (IOException unreadable) {
            throw unreadable(rules, unreadable);
        }
    }

    /** Hash of all that findings depend on in the folder as it is now. */
    static String hash(Path rules) {
        try {
            return RuleBase.sha256(rules);
        } catch (IOException unreadable) {
            throw unreadable(rules, unreadable);
        }
    }

    static RunFailure unreadable(Path rules, IOException failure) {
        return new RunFailure(
                new Text(
                        "Không đọc được thư mục quy tắc " + rules + " (" + failure + "); kiểm tra quyền đọc.",
                        "The rules folder " + rules + " cannot be read (" + failure + "); check permissions."),
                failure);
    }

    private Checked check() {
        try {
            Register register = register();
            add(ContactsFile.check(rules));
            add(RuleInspection.of(rules, kept));
            if (!faults.isEmpty()) {
                return new Checked(
                        faults.stream().distinct().sorted(Fault.ORDER).toList(), 0, 0, 0, 0);
            }
            List<RuleListing> listed = RuleListing.readAll(rules);
            return new Checked(
                    List.of(),
                    listed.size(),
                    listed.stream().mapToInt(one -> one.finds() + one.passes()).sum(),
                    register.agreements().size(),
                    register.parameters().size());
        } catch (IOException failure) {
            throw unreadable(rules, failure);
        } catch (UncheckedIOException failure) {
            throw unreadable(rules, failure.getCause());
        }
    }

    /** Null when it is faulty. */
    private Register register() {
        try {
            RegisterFiles.Loaded loaded = RegisterFiles.loadAll(rules);
            faults.addAll(loaded.doubts());
            return loaded.register();
        } catch (FaultyRulesException faulty) {
            add(faulty.faults());
            return null;
        }
    }

    /** What a room says of a file that a former one found faulty is left out, as it but repeats. */
    private void add(List<Fault> found) {
        Set<String> told = faults.stream()
                .map(Fault::file)
                .filter(file -> file.endsWith(".json"))
                .collect(Collectors.toSet());
        found.stream().filter(fault -> !told.contains(fault.file())).forEach(faults::add);
    }
}
