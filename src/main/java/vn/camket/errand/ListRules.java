package vn.camket.errand;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.camket.RuleUsage;
import vn.camket.RulesCheck;
import vn.camket.RunFailure;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.fact.Units;
import vn.camket.finding.Rule;
import vn.camket.finding.RuleUse;
import vn.camket.finding.Severity;
import vn.camket.rule.RuleListing;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/**
 * Lists the rules in the order of the catalogue, with how much each found in the newest run.
 *
 * @param out folder of the runs
 */
public record ListRules(Path rules, Path out, LocalDate today, Language language)
        implements Errand<List<ListRules.Line>> {
    /**
     * A rule.
     *
     * @param family in words
     * @param findings null where no whole run has run it
     */
    public record Line(
            String id,
            String family,
            String title,
            List<Severity> severities,
            String basis,
            boolean trial,
            Integer findings) {}

    @Override
    public List<Line> run() {
        RulesCheck.requireFolder(rules);
        Wording wording = new Wording(language, new Units(List.of()), today);
        Map<String, RuleUse> uses = RuleUsage.of(rules, out, 1).rules().stream()
                .collect(Collectors.toMap(use -> use.rule().id(), Function.identity()));
        return listings().stream()
                .sorted((one, other) -> Rule.ORDER.compare(one.rule(), other.rule()))
                .map(one -> line(one, uses.get(one.rule().id()), wording))
                .toList();
    }

    private List<RuleListing> listings() {
        try {
            return RuleListing.readAll(rules);
        } catch (IOException unreadable) {
            throw new RunFailure(
                    new Text(
                            "Không đọc được thư mục quy tắc; báo người quản trị.",
                            "The rules folder cannot be read; tell the administrator."),
                    unreadable);
        }
    }

    private Line line(RuleListing listing, RuleUse use, Wording wording) {
        Rule rule = listing.rule();
        return new Line(
                rule.id(),
                wording.family(rule.family()),
                rule.title().in(language),
                listing.severities(),
                rule.basis(),
                rule.trial(),
                use == null || use.runs() == 0 ? null : use.findings());
    }
}
