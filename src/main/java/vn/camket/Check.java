package vn.camket;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.camket.fact.AsOf;
import vn.camket.fact.Nearest;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Obligations;
import vn.camket.output.FindingsJson;
import vn.camket.output.FindingsWorkbook;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;
import vn.camket.workbook.WorkbookReader;

/** Runs the main job: read, derive, check, compare, waive, publish. */
public final class Check {
    private final Request request;

    public Check(Request request) {
        this.request = request;
    }

    /**
     * What a run has done.
     *
     * @param folder where its files are shown
     * @param doubts what is wrong with the rules folder and stops no run, by file and line
     */
    public record Done(Outcome outcome, Register register, Path folder, List<Fault> doubts) {}

    /**
     * Runs the check.
     *
     * @throws vn.camket.finding.FaultyRulesException when files under the rules folder are faulty
     * @throws RunFailure when the run cannot be done for another reason
     */
    @SuppressWarnings("try") // the lock is held, never asked
    public Done run() {
        RulesCheck.requireFolder(request.rules());
        RegisterFiles.Loaded loaded = RegisterFiles.loadAll(request.rules());
        Register register = loaded.register();
        requireKnown("--agreement", request.agreements(), register.agreements().keySet());
        requireKnown("--unit", request.units(), register.units().ids());
        try (RunLock lock = RunLock.on(request.out())) {
            return run(loaded, new Publication(request.out()));
        } catch (IOException unwritable) {
            throw RunLock.unwritable(request.out(), unwritable);
        }
    }

    private static void requireKnown(String option, List<String> asked, Collection<String> known) {
        for (String id : asked) {
            if (!known.contains(id)) {
                String nearest = Nearest.of(id, known).orElse("?");
                throw new RunFailure(
                        new Text(
                                option + ": không có mã \"" + id + "\"; gần nhất là \"" + nearest + "\".",
                                option + ": there is no id \"" + id + "\"; the nearest is \"" + nearest + "\"."),
                        null);
            }
        }
    }

    private Done run(RegisterFiles.Loaded loaded, Publication publication) throws IOException {
        Register register = loaded.register();
        publication.recover();
        Path cache = request.cached() ? request.out().resolve(".cache") : Files.createTempDirectory("camket");
        try {
            RuleBase rules = rules(request.cached() ? new KeptRules(cache.resolve("rules"), request.home()) : null);
            FactStore store = new FactStore(cache.resolve("facts"), WorkbookReader.version(), register.vocabulary());
            Outcome outcome = outcome(loaded, rules, store);
            List<Fault> doubts = Stream.concat(loaded.doubts().stream(), rules.doubts().stream())
                    .sorted(Fault.ORDER)
                    .toList();
            return new Done(outcome, register, publish(outcome, register, publication), doubts);
        } finally {
            if (!request.cached()) {
                delete(cache);
            }
        }
    }

    private RuleBase rules(KeptRules kept) {
        try {
            return RuleBase.load(request.rules(), kept);
        } catch (IOException unreadable) {
            throw RulesCheck.unreadable(request.rules(), unreadable);
        }
    }

    private Outcome outcome(RegisterFiles.Loaded loaded, RuleBase rules, FactStore store) throws IOException {
        Register register = loaded.register();
        AsOf asOf = new AsOf(request.asOf());
        Library library = new Library(register, asOf, store);
        Intake intake = Intake.of(request.reports());
        try (Crew crew = new Crew(request.jobs())) {
            List<Library.Holding> holdings = crew.each(intake.arrivals(), library::take);
            Obligations obligations = new Obligations(register, asOf);
            Judge judge = new Judge(rules, library, obligations, holdings);
            List<Judge.Verdict> verdicts =
                    new ArrayList<>(crew.each(register.agreements().values(), judge::agreement));
            verdicts.add(judge.unattributed());
            Waivers waivers = new Waivers(loaded.waivers().values(), rules.rules(), verdicts, request.asOf());
            verdicts.addAll(waivers.check(rules, obligations.common(null)));
            List<Outcome.Input> inputs = new ArrayList<>(intake.ignored());
            holdings.forEach(holding -> inputs.add(holding.input()));
            History history = History.of(request.out(), request.asOf());
            return new Gathering(request, rules, history, waivers.uses()).outcome(verdicts, inputs);
        }
    }

    private Path publish(Outcome outcome, Register register, Publication publication) throws IOException {
        Path draft = publication.draft();
        Path json = draft.resolve("findings.json");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(json))) {
            FindingsJson.write(outcome, register.units(), file);
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft.resolve("findings.xlsx")))) {
            FindingsWorkbook.write(outcome, register, request.language(), reportsFromFolder(), file);
        }
        return publication.publish(draft, outcome.asOf(), Digests.ofFile(json));
    }

    /** Where the reports folder lies as seen from a published folder, for the links of the workbook. */
    private Path reportsFromFolder() {
        Path folder = request.out()
                .toAbsolutePath()
                .normalize()
                .resolve(request.asOf().toString());
        Path reports = request.reports().toAbsolutePath().normalize();
        return Objects.equals(folder.getRoot(), reports.getRoot()) ? folder.relativize(reports) : reports;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
