package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.RuleBase;
import vn.camket.rule.RuleCases;
import vn.camket.rule.RuleListing;

/** Looks at all that lies in a rules folder and tells every fault, whichever room finds it. */
public final class RulesCheck {
    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(fault -> fault.message().en());

    private final Path rules;
    private final List<Fault> faults = new ArrayList<>();

    private RulesCheck(Path rules) {
        this.rules = rules;
    }

    /**
     * What was looked at, and what is wrong with it.
     *
     * @param faults by file, line and column; when there are any, the numbers are 0
     */
    public record Checked(List<Fault> faults, int rules, int cases, int agreements, int parameters) {}

    /**
     * Checks a folder: register, parameters, units, vocabulary, rules, pages and cases.
     *
     * @throws RunFailure when the folder is not there or cannot be read
     */
    public static Checked of(Path rules) {
        requireFolder(rules);
        return new RulesCheck(rules).check();
    }

    /** Throws RunFailure when the folder is not there. */
    public static void requireFolder(Path rules) {
        if (!Files.isDirectory(rules)) {
            throw new RunFailure(
                    new Text(
                            "Không có thư mục quy tắc " + rules + "; chỉ ra thư mục đúng bằng --rules.",
                            "There is no rules folder " + rules + "; name the right one with --rules."),
                    null);
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
            Register register = gather(() -> RegisterFiles.load(rules));
            gather(() -> {
                RuleCases.read(rules);
                return null;
            });
            gather(() -> RuleBase.load(rules, null));
            if (!faults.isEmpty()) {
                return new Checked(faults.stream().distinct().sorted(ORDER).toList(), 0, 0, 0, 0);
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

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Null after faults; what a room says of a file that a former one found faulty is left out, as it but repeats. */
    private <T> T gather(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (FaultyRulesException faulty) {
            Set<String> told = faults.stream()
                    .map(Fault::file)
                    .filter(file -> file.endsWith(".json"))
                    .collect(Collectors.toSet());
            faulty.faults().stream()
                    .filter(fault -> !told.contains(fault.file()))
                    .forEach(faults::add);
            return null;
        }
    }
}
