package vn.camket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.ActionState;
import vn.camket.fact.CommitmentState;
import vn.camket.fact.OwedReports;
import vn.camket.finding.Finding;

/**
 * Ties what is only the consequence of missing reports (actions and commitments of a party that never reported) to the
 * finding that says so.
 */
final class Causes {
    private final Map<String, String> awaitedBySubject = new HashMap<>();
    private final Map<String, String> owingByUnit = new HashMap<>();

    /** Looks at one agreement's derived facts. */
    Causes(List<Object> facts) {
        for (Object fact : facts) {
            if (fact instanceof ActionState action && action.awaits() != null) {
                awaitedBySubject.put("action:" + action.id(), action.awaits());
            } else if (fact instanceof CommitmentState commitment && commitment.awaits() != null) {
                awaitedBySubject.put("commitment:" + commitment.id(), commitment.awaits());
            } else if (fact instanceof OwedReports owed && owed.count() > 0) {
                owingByUnit.put(owed.owing(), "reports:" + owed.owing());
            }
        }
    }

    /** The same findings, each consequence with its cause where that was found too. */
    List<Finding> link(List<Finding> findings) {
        Map<String, String> idBySubject = new HashMap<>();
        findings.forEach(finding -> idBySubject.putIfAbsent(finding.subject(), finding.id()));
        return findings.stream()
                .map(finding -> {
                    String cause = owingByUnit.get(awaitedBySubject.get(finding.subject()));
                    return cause == null ? finding : finding.withCause(idBySubject.get(cause));
                })
                .toList();
    }
}
