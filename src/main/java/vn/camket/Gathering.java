package vn.camket;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Units;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.WaiverUse;

/** Puts the verdicts on all agreements together into the outcome of the run. */
final class Gathering {
    private final Request request;
    private final RuleBook book;
    private final Units units;
    private final History history;
    private final List<WaiverUse> waivers;
    private final Set<String> waived;

    /**
     * Takes what is the same for all agreements.
     *
     * @param waivers what became of each waiver
     */
    Gathering(Request request, RuleBook book, Units units, History history, Waivers waivers) {
        this.request = request;
        this.book = book;
        this.units = units;
        this.history = history;
        this.waivers = waivers.uses();
        this.waived = waivers.waived();
    }

    Outcome outcome(List<Judge.Verdict> verdicts, Docket docket, Reception reception) {
        List<AgreementAccount> accounts = verdicts.stream()
                .map(Judge.Verdict::account)
                .filter(Objects::nonNull)
                .toList();
        Scope scope = Scope.of(request, accounts);
        List<Finding> findings = verdicts.stream()
                .flatMap(verdict -> verdict.findings().stream())
                .filter(scope::covers)
                .sorted(Finding.ORDER)
                .toList();
        requireDistinct(findings);
        Answers answers = answers(verdicts, docket);
        List<Finding> counted =
                findings.stream().filter(finding -> !finding.rule().trial()).toList();
        return new Outcome(
                request.asOf(),
                request.beforeConference() == null
                        ? request.agreements()
                        : scope.agreements().stream().sorted().toList(),
                request.units(),
                request.beforeConference(),
                book.sha256(),
                book.versions(),
                book.rules(),
                counted.stream().map(finding -> listed(finding, answers)).toList(),
                findings.stream()
                        .filter(finding -> finding.rule().trial())
                        .map(finding -> listed(finding, answers))
                        .toList(),
                history.resolved(counted, scope, book.versions(), accounts).stream()
                        .map(gone -> gone.answered(answers.to(gone.id())))
                        .toList(),
                history.formerDate(),
                docket.inputs().stream()
                        .map(answers::explained)
                        .map(reception::dated)
                        .sorted(Comparator.comparing(Outcome.Input::workbook))
                        .toList(),
                waivers.stream()
                        .filter(use -> use.finding() == null || scope.covers(use.finding()))
                        .toList(),
                scope.of(accounts),
                history.past());
    }

    /** Whatever the run is limited to, an answer to any finding of it is known. */
    private Answers answers(List<Judge.Verdict> verdicts, Docket docket) {
        Map<String, String> owners = new HashMap<>(history.owners());
        verdicts.forEach(verdict -> verdict.findings().forEach(finding -> owners.put(finding.id(), finding.unit())));
        return docket.answers(new Voices(owners, units, request.asOf()));
    }

    private Outcome.Listed listed(Finding finding, Answers answers) {
        Outcome.Listed listed = history.listed(finding, answers.to(finding.id()));
        return waived.contains(finding.id()) ? listed.waived() : listed;
    }

    /** Two findings with one id would make one of them disappear in waivers and histories (spec 1, "Finding"). */
    private static void requireDistinct(List<Finding> findings) {
        Map<String, Finding> byId = new HashMap<>();
        for (Finding finding : findings) {
            Finding twin = byId.put(finding.id(), finding);
            if (twin != null) {
                throw new IllegalStateException("two findings have the id " + finding.id() + ": "
                        + twin.rule().id() + " " + twin.subject() + ", "
                        + finding.rule().id() + " " + finding.subject());
            }
        }
    }
}
