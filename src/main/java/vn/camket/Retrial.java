package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Finding;
import vn.camket.finding.Waiver;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;
import vn.camket.workbook.WorkbookReader;

/** Reads, derives and judges anew, as the main job does, for whoever asks; publishes nothing. */
final class Retrial {
    private final Request request;
    private final RegisterFiles.Loaded loaded;

    Retrial(Request request) {
        RulesCheck.requireFolder(request.rules());
        this.request = request;
        this.loaded = RegisterFiles.loadAll(request.rules());
    }

    Request request() {
        return request;
    }

    Register register() {
        return loaded.register();
    }

    /** The waiver that takes a finding out of the counts, null when none does. */
    Waiver waiver(Finding finding) {
        Waiver waiver = loaded.waivers().get(finding.id());
        return waiver != null && waiver.covers(finding, request.asOf()) ? waiver : null;
    }

    /** All, and at last null for what belongs to none. */
    Stream<Agreement> agreements() {
        return Stream.concat(register().agreements().values().stream(), Stream.of((Agreement) null));
    }

    static RunFailure failure(String vi, String en) {
        return new RunFailure(new Text(vi, en), null);
    }

    /** What became of the waivers when all agreements are judged so. */
    Waivers waivers(RuleBase rules, Collection<Judge.Verdict> verdicts) {
        return new Waivers(loaded.waivers().values(), rules.rules(), verdicts, request.asOf());
    }

    /** The same; all agreements are judged first if there are waivers at all. */
    Waivers waivers(RuleBase rules, Judge judge) {
        return waivers(
                rules,
                loaded.waivers().isEmpty()
                        ? List.of()
                        : agreements().map(judge::verdict).toList());
    }

    /** What is done once all is ready. */
    interface Work<T> {
        T on(RuleBase rules, Judge judge);
    }

    <T> T judging(Work<T> work) {
        RuleBase rules = rules();
        return reading(docket -> work.on(rules, docket.judge(rules)));
    }

    RuleBase rules() {
        return RulesCheck.load(request.rules(), request.cached() ? KeptRules.in(request.home()) : null);
    }

    /** What former runs have read may serve; what is read now is thrown away. */
    @SuppressWarnings("try") // thrown away at the end
    <T> T reading(Function<Docket, T> work) {
        try (Scratch scratch = Scratch.make();
                Crew crew = new Crew(request.jobs())) {
            return work.apply(docket(scratch, crew));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Reads what another that reads alike has not yet left in the same scratch folder. */
    Docket docket(Scratch scratch, Crew crew) {
        Register register = loaded.register();
        Path former = request.cached() ? request.out().resolve(".cache").resolve("facts") : null;
        FactStore store = new FactStore(scratch.folder(), former, WorkbookReader.version(), register);
        return Docket.of(request, register, store, crew);
    }
}
