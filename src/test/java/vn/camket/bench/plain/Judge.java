package vn.camket.bench.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.runtime.rule.Match;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Provenance;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.Sourced;
import vn.camket.finding.Finding;
import vn.camket.obligation.Obligations;
import vn.camket.rule.file.RuleBlock;

/** Derives the facts of an agreement, runs the rules over them and makes findings of what they report. */
final class Judge {
    private static final Comparator<Finding> LEADING =
            Comparator.comparing(Finding::severity).reversed().thenComparing(one -> String.valueOf(one.values()));

    private final Obligations obligations;
    private final Rules rules;
    private final AsOf asOf;

    Judge(Register register, AsOf asOf, Rules rules) {
        this.obligations = new Obligations(register, asOf);
        this.rules = rules;
        this.asOf = asOf;
    }

    Verdict agreement(Agreement agreement, List<Received> own, List<Received> all) {
        List<Report> reports = own.stream()
                .flatMap(one -> one.reports().stream())
                .filter(report -> report.agreement().equals(agreement.id()))
                .toList();
        Obligations.Derived derived = obligations.derive(agreement, reports);
        List<Object> facts = new ArrayList<>(derived.facts());
        facts.addAll(strays(all, agreement.id()));
        return new Verdict(findings(agreement.id(), facts), derived.account());
    }

    Verdict unattributed(List<Received> all) {
        List<Object> facts = new ArrayList<>(obligations.common(null));
        facts.addAll(strays(all, null));
        return new Verdict(findings(null, facts), null);
    }

    private List<Object> strays(List<Received> all, String agreement) {
        List<Object> facts = new ArrayList<>();
        for (Received one : all) {
            one.strays().stream()
                    .filter(stray -> Objects.equals(stray.agreement(), agreement) && stray.countsAt(asOf.date()))
                    .forEach(stray -> facts.add(stray.fact()));
        }
        return facts;
    }

    private List<Finding> findings(String agreement, List<Object> facts) {
        Map<String, Finding> worst = new HashMap<>();
        for (Finding finding : rules.run(facts, sighting -> finding(agreement, sighting))) {
            worst.merge(finding.id(), finding, (one, other) -> LEADING.compare(one, other) <= 0 ? one : other);
        }
        return List.copyOf(worst.values());
    }

    private static Finding finding(String agreement, Rules.Sighting sighting) {
        Match match = sighting.match();
        SortedMap<String, Object> values = values(match);
        RuleBlock block = sighting.rule().block(match.getRule().getName());
        return new Finding(
                Finding.idOf(sighting.rule().rule().stem(), agreement, sighting.subject()),
                sighting.rule().rule(),
                block.severity(),
                agreement,
                (String) values.get("unit"),
                (String) values.get("field"),
                sighting.subject(),
                values,
                (Integer) values.get("daysLate"),
                values.get("expected"),
                values.get("actual"),
                evidence(match),
                block.line(),
                null);
    }

    private static SortedMap<String, Object> values(Match match) {
        SortedMap<String, Object> values = new TreeMap<>();
        for (String name : match.getDeclarationIds()) {
            if (name.startsWith("$")) {
                values.put(name.substring(1), match.getDeclarationValue(name));
            }
        }
        return values;
    }

    private static List<Provenance> evidence(Match match) {
        Set<Provenance> places = new LinkedHashSet<>();
        for (Object fact : match.getObjects()) {
            if (fact instanceof Sourced sourced) {
                places.addAll(sourced.sources());
            }
        }
        return List.copyOf(places);
    }
}
