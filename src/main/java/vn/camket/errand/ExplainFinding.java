package vn.camket.errand;

import java.nio.file.Path;
import java.util.List;
import vn.camket.Explain;
import vn.camket.Request;
import vn.camket.finding.Finding;
import vn.camket.rule.Explanation;
import vn.camket.rule.ExplanationWords;
import vn.camket.rule.Quote;
import vn.camket.rule.ShownFact;
import vn.camket.text.RegisterNotes;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/**
 * Tells how a finding came about, by the reports and rules as they are now.
 *
 * @param request of the day of the run that has it; limited to its agreement where that is known
 * @param id of the finding
 */
public record ExplainFinding(Request request, String id) implements Errand<ExplainFinding.Told> {
    /**
     * What there is to tell.
     *
     * @param title of the rule
     * @param notes what the register knows of its subject
     * @param waived until when and why it is waived, null when it is not
     * @param place of the rule's block: file below the rules folder, and line
     * @param line number of the first of the lines
     * @param lines of the rule's block
     * @param absent what the block asks not to be there
     * @param several how many combinations of facts matched, null for one
     */
    public record Told(
            String title,
            boolean trial,
            String remedy,
            List<String> notes,
            String waived,
            String place,
            int line,
            List<String> lines,
            List<String> thresholds,
            List<ToldFact> facts,
            List<Absent> absent,
            String several) {}

    /**
     * A fact that matched.
     *
     * @param asked a line for each property that the rule speaks of
     * @param others all else that it says, empty for nothing
     * @param places where it was read
     */
    public record ToldFact(String kind, List<String> asked, String others, List<String> places) {}

    public record Absent(int line, String words) {}

    @Override
    public Told run() {
        Explain.Explained explained = new Explain(request).finding(id);
        Wording wording = new Wording(request.language(), explained.register().units(), request.asOf());
        // places are told from the folders on, not where these lie on the machine
        ExplanationWords words = new ExplanationWords(wording, explained.register(), Path.of(""), Path.of(""));
        Explanation explanation = explained.explanation();
        Finding finding = explanation.finding();
        Quote quote = explanation.quote();
        return new Told(
                wording.title(finding.rule()),
                finding.rule().trial(),
                wording.remedy(finding),
                new RegisterNotes(wording).of(explained.register(), finding),
                words.waived(explained.waiver()),
                words.place(quote),
                quote.line(),
                quote.lines(),
                quote.thresholds().stream()
                        .map(one -> words.threshold(one, finding.agreement()))
                        .toList(),
                explanation.facts().stream().map(fact -> fact(fact, words)).toList(),
                explanation.absent().stream()
                        .map(one -> new Absent(one.line(), one.words()))
                        .toList(),
                explanation.matches() > 1 ? words.several(explanation) : null);
    }

    private static ToldFact fact(ShownFact fact, ExplanationWords words) {
        return new ToldFact(
                words.kind(fact),
                fact.asked().entrySet().stream()
                        .map(one -> one.getKey() + " = " + words.value(one.getValue()))
                        .toList(),
                words.values(fact.others(), "; "),
                fact.places().stream().map(words::place).toList());
    }
}
