package vn.camket;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.camket.fact.Agreement;
import vn.camket.fact.Nearest;
import vn.camket.fact.Register;
import vn.camket.finding.Rule;
import vn.camket.rule.RuleInquiry;
import vn.camket.rule.WhyNot;

/** Asks a rule why it does not find a subject, in every agreement that has it. */
public final class Inquiry {
    private final Retrial retrial;
    private final Request request;

    public Inquiry(Request request) {
        this.retrial = new Retrial(request);
        this.request = request;
        Check.requireKnown(
                "--agreement",
                request.agreements(),
                retrial.register().agreements().keySet());
    }

    /** What the rule says, agreement by agreement. */
    public record Answers(List<WhyNot> answers, Register register) {}

    /** The newest date for which anything was published. */
    public static Optional<LocalDate> newestDate(Path out) {
        return Traces.in(out).newest();
    }

    /**
     * Asks why a rule does not find a subject.
     *
     * @param name the rule's id or stem
     * @throws RunFailure when there is no such rule, or no agreement has such a subject
     */
    public Answers whyNot(String name, String subject) {
        return retrial.judging((rules, judge) -> {
            RuleInquiry inquiry = RuleInquiry.into(rules, rule(name, rules.rules()));
            String wanted = Normalizer.normalize(subject, Normalizer.Form.NFC);
            Waivers waivers = retrial.waivers(rules, judge);
            TreeSet<String> subjects = new TreeSet<>();
            List<WhyNot> answers = new ArrayList<>();
            for (Agreement agreement :
                    retrial.agreements().filter(this::isAsked).toList()) {
                String id = agreement == null ? null : agreement.id();
                List<Object> facts = waivers.facts(judge.facts(agreement), id);
                Collection<String> own = inquiry.subjects(facts);
                subjects.addAll(own);
                if (own.contains(wanted)) {
                    answers.add(inquiry.whyNot(id, wanted, facts));
                }
            }
            if (answers.isEmpty()) {
                throw noSubject(wanted, name, subjects);
            }
            return new Answers(answers, retrial.register());
        });
    }

    private boolean isAsked(Agreement agreement) {
        return request.agreements().isEmpty()
                || (agreement != null && request.agreements().contains(agreement.id()));
    }

    private static Rule rule(String name, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.id().equals(name) || rule.stem().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    String nearest = Nearest.of(
                                    name, rules.stream().map(Rule::stem).toList())
                            .map(stem -> " " + stem + "?")
                            .orElse("");
                    return Retrial.failure(
                            "Không có quy tắc \"" + name + "\"." + nearest + " Xem camket rules list.",
                            "There is no rule \"" + name + "\"." + nearest + " See camket rules list.");
                });
    }

    private RunFailure noSubject(String subject, String rule, Collection<String> subjects) {
        String nearest = String.join(
                ", ", Nearest.sorted(subject, subjects).stream().limit(5).toList());
        return Retrial.failure(
                "Không có đối tượng \"" + subject + "\" cho quy tắc " + rule + " tại ngày " + request.asOf() + ". "
                        + (nearest.isEmpty() ? "Quy tắc này chưa có đối tượng nào." : "Gần nhất: " + nearest + "."),
                "There is no subject \"" + subject + "\" for the rule " + rule + " as of " + request.asOf() + ". "
                        + (nearest.isEmpty() ? "The rule has no subject as yet." : "Nearest: " + nearest + "."));
    }
}
