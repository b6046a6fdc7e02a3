package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.camket.fact.Nearest;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.Outcome;
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

    static void requireKnown(String option, List<String> asked, Collection<String> known) {
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
        publication.recover();
        if (request.cached()) {
            Path cache = request.out().resolve(".cache");
            return run(loaded, publication, cache, new KeptRules(cache.resolve("rules"), request.home()));
        }
        try (Scratch scratch = Scratch.make()) {
            return run(loaded, publication, scratch.folder(), null);
        }
    }

    private Done run(RegisterFiles.Loaded loaded, Publication publication, Path cache, KeptRules kept)
            throws IOException {
        Register register = loaded.register();
        RuleBase rules = RulesCheck.load(request.rules(), kept);
        FactStore store = new FactStore(cache.resolve("facts"), WorkbookReader.version(), register);
        Result result = result(loaded, rules, store);
        List<Fault> doubts = Stream.concat(loaded.doubts().stream(), rules.doubts().stream())
                .sorted(Fault.ORDER)
                .toList();
        return new Done(result.outcome(), register, publish(result, register, publication), doubts);
    }

    /** @param workbooks the files that were read, by their names in the outcome */
    private record Result(Outcome outcome, Map<String, Path> workbooks) {}

    private Result result(RegisterFiles.Loaded loaded, RuleBase rules, FactStore store) throws IOException {
        Register register = loaded.register();
        try (Crew crew = new Crew(request.jobs())) {
            Docket docket = Docket.of(request, register, store, crew);
            Judge judge = docket.judge(rules);
            List<Judge.Verdict> verdicts =
                    new ArrayList<>(crew.each(register.agreements().values(), judge::agreement));
            verdicts.add(judge.unattributed());
            Waivers waivers = new Waivers(loaded.waivers().values(), rules.rules(), verdicts, request.asOf());
            verdicts.addAll(waivers.check(rules, judge.common()));
            History history = History.of(request.out(), request.asOf());
            Gathering gathering = new Gathering(request, rules, register, history, waivers.uses());
            return new Result(gathering.outcome(verdicts, docket), docket.files());
        }
    }

    private Path publish(Result result, Register register, Publication publication) throws IOException {
        Outcome outcome = result.outcome();
        Path draft = publication.draft();
        new Pack(outcome, register, request.language(), reportsFromFolder(), result.workbooks()).write(draft);
        return publication.publish(draft, outcome.asOf(), Digests.ofFile(draft.resolve(Pack.FINDINGS)));
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
}
