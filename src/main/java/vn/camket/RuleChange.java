package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.camket.fact.Register;
import vn.camket.finding.Outcome;
import vn.camket.finding.RuleComparison;

/** Tries a changed rules folder on the stored reports beside the one that is in use; publishes nothing. */
public final class RuleChange {
    private final Request request;
    private final TriedRules present;
    private final TriedRules changed;
    private final FolderChange change;

    private RuleChange(Request request, TriedRules present, TriedRules changed) {
        this.request = request;
        this.present = present;
        this.changed = changed;
        this.change = FolderChange.between(present, changed);
    }

    /**
     * What a trial has shown.
     *
     * @param before what the present folder registers
     * @param after what the changed folder registers
     */
    public record Tried(RuleComparison comparison, Register before, Register after) {}

    /**
     * Judges the same reports by both folders.
     *
     * @param request names the folder that is in use
     * @param changed the folder to try, as whole as the other
     * @throws vn.camket.finding.FaultyRulesException with all that is wrong with one of the folders
     * @throws RunFailure when it cannot be done for another reason
     */
    public static Tried of(Request request, Path changed) {
        RulesCheck.requireFolder(request.rules());
        if (!Files.isDirectory(changed)) {
            throw Retrial.failure(
                    "Không có thư mục quy tắc đã sửa " + changed + "; chép cả thư mục quy tắc rồi sửa bản chép.",
                    "There is no changed rules folder " + changed
                            + "; copy the whole rules folder and change the copy.");
        }
        TriedRules present = TriedRules.load(request);
        return new RuleChange(request, present, TriedRules.load(request.by(changed))).tried();
    }

    private Tried tried() {
        Register before = present.register();
        Register after = changed.register();
        Check.requireKnown(
                "--agreement",
                request.agreements(),
                either(before.agreements().keySet(), after.agreements().keySet()));
        Check.requireKnown(
                "--unit",
                request.units(),
                either(before.units().ids(), after.units().ids()));
        try (Scratch scratch = Scratch.make();
                Crew crew = new Crew(request.jobs())) {
            return new Tried(compare(scratch, crew), before, after);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Set<String> either(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private RuleComparison compare(Scratch scratch, Crew crew) {
        Docket before = present.docket(scratch, crew);
        Comparing comparing =
                change.isOfRegister() ? apart(before, changed.docket(scratch, crew), crew) : together(before, crew);
        int read = (int) before.inputs().stream()
                .filter(input -> input.state() == Outcome.InputState.READ)
                .count();
        return new RuleComparison(
                request.asOf(),
                present.folder().toString(),
                changed.folder().toString(),
                request.agreements(),
                request.units(),
                read,
                change.files(),
                change.parameters(),
                comparing.rules(),
                comparing.differences(),
                comparing.failures());
    }

    private record Verdicts(Judge.Verdict before, Judge.Verdict after) {}

    /** What rules are shown is the same, and derived once. */
    private Comparing together(Docket docket, Crew crew) {
        Judge before = present.judge(docket);
        Judge after = changed.judge(docket);
        List<Verdicts> verdicts = crew.each(present.agreements(), agreement -> {
            Judge.Case facts = before.of(agreement);
            return new Verdicts(present.verdict(before, facts), changed.verdict(after, facts));
        });
        return new Comparing(
                present.findings(before, verdicts.stream().map(Verdicts::before).toList()),
                changed.findings(after, verdicts.stream().map(Verdicts::after).toList()));
    }

    private Comparing apart(Docket before, Docket after, Crew crew) {
        return new Comparing(findings(present, before, crew), findings(changed, after, crew));
    }

    private static TriedRules.Findings findings(TriedRules rules, Docket docket, Crew crew) {
        Judge judge = rules.judge(docket);
        return rules.findings(
                judge, crew.each(rules.agreements(), agreement -> rules.verdict(judge, judge.of(agreement))));
    }
}
