package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import vn.camket.disk.Sha256;
import vn.camket.fact.Nearest;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.Outcome;
import vn.camket.workbook.WorkbookReader;

/** Runs the main job: read, derive, check, compare, waive, publish. */
public final class Check {
    private final Request request;
    private final Progress progress;

    public Check(Request request) {
        this(request, Progress.SILENT);
    }

    public Check(Request request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * What a run has done.
     *
     * @param folder where its files are shown
     * @param doubts what is wrong with the rules folder and stops no run, by file and line
     */
    public record Done(Outcome outcome, Register register, Path folder, List<Fault> doubts) {
        /** The files of the result and their sizes, by path below its folder. */
        public SortedMap<String, Long> files() {
            try {
                return Published.files(folder);
            } catch (IOException gone) {
                throw RunLock.unwritable(folder, gone);
            }
        }
    }

    /**
     * Runs the check.
     *
     * @throws vn.camket.finding.FaultyRulesException when files under the rules folder are faulty
     * @throws RunFailure when the run cannot be done for another reason
     */
    public Done run() {
        return run(Basis.of(request));
    }

    /** The same by rules and a register that were loaded before. */
    Done run(Basis basis) {
        Register register = basis.register();
        requireKnown("--agreement", request.agreements(), register.agreements().keySet());
        requireKnown("--unit", request.units(), register.units().ids());
        Publication publication = new Publication(request.out());
        try (RunLock lock = RunLock.on(request.out())) {
            try {
                return run(basis, publication, new Uploads(request.asOf(), lock.since()));
            } catch (IOException unwritable) {
                publication.giveUp();
                throw unwritable;
            }
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

    private Done run(Basis basis, Publication publication, Uploads uploads) throws IOException {
        publication.recover();
        if (request.cached()) {
            return run(basis, publication, uploads, request.out().resolve(".cache"));
        }
        try (Scratch scratch = Scratch.make()) {
            return run(basis, publication, uploads, scratch.folder());
        }
    }

    private Done run(Basis basis, Publication publication, Uploads uploads, Path cache) throws IOException {
        Result result = result(basis, uploads, cache);
        Path folder = publish(result, basis, publication, new Receipts(cache.resolve("receipts")));
        return new Done(result.outcome(), basis.register(), folder, basis.doubts());
    }

    /** @param workbooks the files that were read, by their names in the outcome */
    private record Result(Outcome outcome, Map<String, Path> workbooks, Proof proof) {}

    private Result result(Basis basis, Uploads uploads, Path cache) throws IOException {
        Register register = basis.register();
        FactStore facts = new FactStore(cache.resolve("facts"), WorkbookReader.version(), register);
        VerdictStore kept = basis.isSteady() ? VerdictStore.of(cache.resolve("verdicts"), basis, request.asOf()) : null;
        Ledger ledger = kept == null ? null : new Ledger(cache.resolve("ledger"), basis, request.asOf());
        try (Crew crew = new Crew(request.jobs(), progress)) {
            Docket docket = Docket.of(request, register, facts, ledger, uploads, crew);
            Judge judge = docket.judge(basis, kept);
            List<Judge.Verdict> verdicts = new ArrayList<>(
                    crew.each(Progress.Stage.CHECKING, register.agreements().values(), judge::known));
            verdicts.add(judge.known(null));
            Upshot upshot = Upshot.of(request, basis, docket, judge, verdicts);
            facts.prune(docket.hashes());
            if (kept != null) {
                kept.prune();
            }
            if (ledger != null && request.cached()) {
                ledger.keep(docket.holdings(), basis::isUnchanged);
            }
            return new Result(upshot.outcome(), docket.files(), upshot.proof());
        }
    }

    private Path publish(Result result, Basis basis, Publication publication, Receipts receipts) throws IOException {
        Outcome outcome = result.outcome();
        Path draft = publication.draft();
        Pack pack = new Pack(outcome, basis.register(), request.language(), reportsFromFolder(), result.workbooks());
        try (Crew crew = new Crew(request.jobs())) {
            String findings = pack.writeJson(draft, crew);
            String hash = hash(outcome, findings, result.proof());
            Path shown = request.out().resolve(outcome.asOf().toString());
            if (receipts.isShown(hash, shown)) {
                publication.drop(draft);
                return shown;
            }
            progress.done(Progress.Stage.WRITING, 0, 1);
            if (request.findingsOnly()) {
                pack.writeOnlyList(draft, crew);
            } else {
                pack.writeRest(draft, crew);
            }
            result.proof().write(outcome.asOf(), draft);
            Path folder = publication.publish(draft, outcome.asOf(), findings);
            receipts.keep(hash, folder);
            return folder;
        }
    }

    /** Of all that a pack follows from; what is in no finding, such as the accounts, follows from rules and inputs. */
    private String hash(Outcome outcome, String findings, Proof proof) {
        String all = String.join(
                "\n",
                findings,
                String.valueOf(request.language()),
                String.valueOf(request.findingsOnly()),
                String.valueOf(reportsFromFolder()),
                String.valueOf(outcome.past()),
                String.valueOf(proof));
        return Sha256.hex(all);
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
