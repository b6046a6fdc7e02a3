package vn.camket;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Nearest;
import vn.camket.fact.Register;
import vn.camket.finding.Finding;
import vn.camket.finding.Waiver;
import vn.camket.rule.Explanation;
import vn.camket.rule.RuleBase;

/** Tells how a finding came about. */
public final class Explain {
    private final Retrial retrial;
    private final Request request;

    public Explain(Request request) {
        this.retrial = new Retrial(request);
        this.request = request;
    }

    /**
     * How a finding came about.
     *
     * @param waiver that takes it out of the counts, null when none does
     * @param goneBy date of the newest published run when that is a later one without this finding, else null
     */
    public record Explained(Explanation explanation, Waiver waiver, LocalDate goneBy, Register register) {}

    /** The newest date for which a finding was published; its id may be cut short. */
    public static Optional<LocalDate> dateOf(Path out, String id) {
        return Traces.in(out).of(id).map(Traces.Trace::asOf);
    }

    /**
     * Explains a finding of the as-of date. Where agreements are asked for, nothing but these is judged: it must be on one
     * of them, and not be about a waiver.
     *
     * @param id or its beginning
     * @throws RunFailure when there is no such finding, or several begin so
     */
    public Explained finding(String id) {
        return retrial.judging((rules, judge) -> {
            List<Found> found = found(rules, judge, id);
            if (found.size() != 1) {
                throw found.isEmpty() ? unknown(id) : ambiguous(id, found);
            }
            Finding finding = found.get(0).finding();
            return new Explained(
                    rules.explain(finding, found.get(0).facts()).orElseThrow(),
                    retrial.waiver(finding),
                    Traces.in(request.out()).goneBy(finding.id(), request.asOf()),
                    retrial.register());
        });
    }

    private record Found(Finding finding, List<Object> facts) {}

    private List<Found> found(RuleBase rules, Judge judge, String id) {
        List<Found> found = new ArrayList<>();
        List<Judge.Verdict> verdicts = new ArrayList<>();
        retrial.agreements().filter(this::isAskedFor).forEach(agreement -> {
            Judge.Verdict verdict = judge.verdict(agreement);
            verdicts.add(verdict);
            named(verdict, id).forEach(finding -> found.add(new Found(finding, judge.facts(agreement))));
        });
        Waivers waivers = retrial.waivers(rules, verdicts);
        waivers.check(rules::check, judge.common())
                .forEach(verdict -> named(verdict, id)
                        .forEach(finding ->
                                found.add(new Found(finding, waivers.facts(judge.common(), finding.agreement())))));
        return found;
    }

    private boolean isAskedFor(Agreement agreement) {
        return request.agreements().isEmpty()
                || agreement != null && request.agreements().contains(agreement.id());
    }

    private static Stream<Finding> named(Judge.Verdict verdict, String id) {
        return verdict.findings().stream().filter(finding -> finding.id().startsWith(id));
    }

    private static RunFailure ambiguous(String id, List<Found> found) {
        String ids =
                String.join(", ", found.stream().map(one -> one.finding().id()).toList());
        return Retrial.failure(
                "Nhiều phát hiện có mã bắt đầu bằng " + id + ": " + ids + ".",
                "Several findings have an id that begins with " + id + ": " + ids + ".");
    }

    private RunFailure unknown(String id) {
        Traces traces = Traces.in(request.out());
        return traces.of(id).map(trace -> resolved(trace)).orElseGet(() -> {
            String nearest =
                    Nearest.of(id, traces.ids()).map(one -> " " + one + "?").orElse("");
            return Retrial.failure(
                    "Không có phát hiện mã " + id + " tại ngày " + request.asOf() + "." + nearest
                            + " Mã nằm ở cột \"Mã phát hiện\" trong findings.xlsx và \"id\" trong findings.json.",
                    "There is no finding " + id + " as of " + request.asOf() + "." + nearest
                            + " The id stands in the column \"Finding id\" of findings.xlsx and in \"id\" of"
                            + " findings.json.");
        });
    }

    private RunFailure resolved(Traces.Trace trace) {
        String stem = trace.finding().rule().substring(trace.finding().rule().indexOf('/') + 1);
        String agreement = trace.finding().agreement() == null
                ? ""
                : " --agreement " + trace.finding().agreement();
        String command = "camket explain --why-not " + stem + " '"
                + trace.finding().subject() + "'" + agreement + " --as-of " + request.asOf();
        return Retrial.failure(
                "Phát hiện " + trace.finding().id() + " có trong lần kiểm tra ngày " + trace.asOf()
                        + ", nhưng tại ngày " + request.asOf() + " không còn. Vì sao không còn: " + command,
                "The finding " + trace.finding().id() + " was there as of " + trace.asOf() + ", and is gone as of "
                        + request.asOf() + ". Why it is gone: " + command);
    }
}
