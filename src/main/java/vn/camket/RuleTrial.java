package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.KeptRules;

/** Tries another text of one rule on the stored reports, in a copy of the rules folder; that itself stays as it is. */
public final class RuleTrial {
    private final Request request;
    private final Path folder;

    private RuleTrial(Request request, Path folder) {
        this.request = request;
        this.folder = folder;
    }

    /**
     * What a trial has shown.
     *
     * @param faults of the copy, by file and line, also those that stop no run
     * @param tried null when one of them stops it
     */
    public record Told(List<Fault> faults, RuleChange.Tried tried) {}

    /**
     * Judges the stored reports by the rules as they are and as they would be.
     *
     * @param rule id of a rule of the folder
     * @param drl text that its conditions are to have
     * @param page text that its page is to have
     * @throws FaultyRulesException when the folder itself is faulty
     * @throws RunFailure when there is no such rule, or it cannot be done for another reason
     */
    public static Told of(Request request, String rule, String drl, String page) {
        RulesCheck.requireFolder(request.rules());
        try (Scratch scratch = Scratch.make()) {
            RuleTrial trial = new RuleTrial(request, scratch.folder().resolve("rules"));
            trial.copy();
            trial.change(trial.conditions(rule), drl);
            trial.change(rule + ".md", page);
            return trial.told();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is hidden, such as the history of versions, is none of the rules. */
    private void copy() throws IOException {
        Path rules = request.rules();
        try (Stream<Path> paths = Files.walk(rules, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = rules.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    Path copy = folder.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        }
    }

    /** The rule's file, be it of conditions or of sentences. */
    private String conditions(String rule) {
        String sentences = rule + ".dslr";
        return rule.matches("[a-z0-9-]+/[a-z0-9-]+") && Files.exists(folder.resolve(sentences))
                ? sentences
                : rule + ".drl";
    }

    private void change(String file, String text) throws IOException {
        boolean isRule = file.matches("[a-z0-9-]+/[a-z0-9-]+\\.(drl|dslr|md)") && Files.exists(folder.resolve(file));
        if (!isRule) {
            throw Retrial.failure(
                    "Thư mục quy tắc không có tệp " + file + "; chọn một quy tắc trong danh sách.",
                    "The rules folder has no file " + file + "; choose a rule of the list.");
        }
        Path copy = folder.resolve(file);
        Files.delete(copy);
        Files.writeString(copy, text, StandardCharsets.UTF_8);
    }

    private Told told() {
        List<Fault> faults = RulesCheck.of(folder, KeptRules.in(request.home())).faults();
        if (faults.stream().anyMatch(Fault::stops)) {
            return new Told(faults, null);
        }
        try {
            return new Told(faults, RuleChange.of(request, folder));
        } catch (FaultyRulesException faulty) {
            List<Fault> own = faulty.faults().stream()
                    .filter(fault -> fault.file().startsWith(folder.toString()))
                    .map(this::within)
                    .toList();
            if (own.isEmpty()) {
                throw faulty;
            }
            return new Told(own, null);
        }
    }

    /** The same fault as one of the folder and not of its copy. */
    private Fault within(Fault fault) {
        String file = folder.relativize(Path.of(fault.file())).toString().replace('\\', '/');
        return new Fault(file, fault.line(), fault.column(), fault.message(), fault.stops());
    }
}
