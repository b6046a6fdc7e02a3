package vn.camket.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.camket.Requests;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.UnreadableWorkbook;
import vn.camket.finding.Finding;
import vn.camket.obligation.Attribution;
import vn.camket.obligation.Obligations;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;

/** Runs the project's own rules on a world: attribute, derive, check. */
final class Inquiry {
    static final RuleBase RULES = rules();

    private final World world;
    private final Map<String, List<Report>> reports = new TreeMap<>();
    private final List<Attribution.Stray> strays = new ArrayList<>();

    private static RuleBase rules() {
        try {
            return RuleBase.load(Path.of("rules"), KeptRules.in(Requests.HOME));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Inquiry(World world) {
        this.world = world;
        AsOf asOf = new AsOf(world.day());
        Attribution attribution = new Attribution(world.register(), asOf);
        for (World.Workbook workbook : world.workbooks()) {
            if (workbook.reading().isRefused()) {
                List<Provenance> where = List.of(Provenance.workbook(workbook.name()));
                Object fact = new UnreadableWorkbook(
                        workbook.name(), workbook.reading().refusal(), where);
                strays.add(new Attribution.Stray(null, world.day(), fact));
            } else {
                Attribution.Attributed attributed = attribution.attribute(workbook.name(), workbook.reading());
                attributed
                        .reports()
                        .forEach(report -> reports.computeIfAbsent(report.agreement(), id -> new ArrayList<>())
                                .add(report));
                strays.addAll(attributed.strays());
            }
        }
    }

    List<Report> reports(Agreement agreement) {
        return reports.getOrDefault(agreement.id(), List.of());
    }

    List<Finding> findings() {
        return findings(UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * All findings of the world, in their order.
     *
     * @param reportOrder applied to the reports on each agreement
     * @param factOrder applied to the facts of each session
     */
    List<Finding> findings(UnaryOperator<List<Report>> reportOrder, UnaryOperator<List<Object>> factOrder) {
        Obligations obligations = new Obligations(world.register(), new AsOf(world.day()));
        List<Finding> findings = new ArrayList<>();
        for (Agreement agreement : world.register().agreements().values()) {
            List<Object> facts = new ArrayList<>(obligations
                    .derive(agreement, reportOrder.apply(reports(agreement)))
                    .facts());
            facts.addAll(strays(agreement.id()));
            findings.addAll(RULES.check(agreement.id(), factOrder.apply(facts)));
        }
        List<Object> facts = new ArrayList<>(obligations.common(null));
        facts.addAll(strays(null));
        findings.addAll(RULES.check(null, factOrder.apply(facts)));
        findings.sort(Finding.ORDER);
        return findings;
    }

    private List<Object> strays(String agreement) {
        return strays.stream()
                .filter(stray -> Objects.equals(stray.agreement(), agreement) && stray.countsAt(world.day()))
                .map(Attribution.Stray::fact)
                .toList();
    }
}
