package vn.camket.obligation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import vn.camket.Requests;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.finding.Finding;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;

/** Runs the project's own rules, with its own parameters and vocabulary, on a small world. */
public final class Verdicts {
    private static final RuleBase RULES = rules();
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));

    private Verdicts() {}

    private static RuleBase rules() {
        try {
            return RuleBase.load(Path.of("rules"), KeptRules.in(Requests.HOME));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a rule finds on a date: "severity subject", and "@unit" where a unit must act; in the order of findings. */
    static List<String> of(TestWorld world, String stem, String date) {
        return lines(findings(world, date), stem);
    }

    /** What a rule finds on a date in workbooks on the project's own register, by the names of the workbooks. */
    public static List<String> of(SortedMap<String, Reading> workbooks, String stem, String date) {
        return lines(all(workbooks, date), stem);
    }

    /** Everything that is found on a date in workbooks on the project's own register, in the order of findings. */
    public static List<Finding> all(SortedMap<String, Reading> workbooks, String date) {
        AsOf asOf = new AsOf(LocalDate.parse(date));
        Attribution attribution = new Attribution(REGISTER, asOf);
        List<Report> reports = new ArrayList<>();
        List<Attribution.Stray> strays = new ArrayList<>();
        workbooks.forEach((name, reading) -> {
            Attribution.Attributed attributed = attribution.attribute(name, reading);
            reports.addAll(attributed.reports());
            attributed.strays().stream()
                    .filter(stray -> stray.countsAt(asOf.date()))
                    .forEach(strays::add);
        });
        List<Finding> findings = new ArrayList<>(check(null, new Obligations(REGISTER, asOf).common(null), strays));
        for (Agreement agreement : REGISTER.agreements().values()) {
            List<Report> own = reports.stream()
                    .filter(report -> report.agreement().equals(agreement.id()))
                    .toList();
            List<Object> facts =
                    new Obligations(REGISTER, asOf).derive(agreement, own).facts();
            findings.addAll(check(agreement.id(), facts, strays));
        }
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private static List<Finding> check(String agreement, List<Object> facts, List<Attribution.Stray> strays) {
        List<Object> all = new ArrayList<>(facts);
        strays.stream()
                .filter(stray -> Objects.equals(stray.agreement(), agreement))
                .forEach(stray -> all.add(stray.fact()));
        return RULES.check(agreement, all);
    }

    private static List<String> lines(List<Finding> findings, String stem) {
        return findings.stream()
                .filter(finding -> finding.rule().stem().equals(stem))
                .map(finding -> finding.severity().word() + " " + finding.subject()
                        + (finding.unit() == null ? "" : " @" + finding.unit()))
                .toList();
    }

    static List<Finding> findings(TestWorld world, String date) {
        Register small = world.register();
        Register register = new Register(
                small.agreements(),
                small.units(),
                REGISTER.parameters(),
                REGISTER.workingDays(),
                REGISTER.vocabulary(),
                REGISTER.limits());
        List<Object> facts = new Obligations(register, new AsOf(LocalDate.parse(date)))
                .derive(world.agreement(), world.reports())
                .facts();
        return RULES.check(TestWorld.ID, facts);
    }
}
