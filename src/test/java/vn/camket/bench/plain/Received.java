package vn.camket.bench.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.camket.fact.Report;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Attribution;

/**
 * Holds what was read of one workbook.
 *
 * @param cells how many cells that are not blank were looked at
 */
record Received(Outcome.Input input, List<Report> reports, List<Attribution.Stray> strays, long cells) {
    /** The workbooks that report on each agreement. */
    static Map<String, List<Received>> byAgreement(List<Received> all) {
        Map<String, List<Received>> byAgreement = new HashMap<>();
        for (Received one : all) {
            Set<String> agreements = new HashSet<>();
            one.reports().forEach(report -> agreements.add(report.agreement()));
            agreements.forEach(agreement -> byAgreement
                    .computeIfAbsent(agreement, none -> new ArrayList<>())
                    .add(one));
        }
        return byAgreement;
    }
}
