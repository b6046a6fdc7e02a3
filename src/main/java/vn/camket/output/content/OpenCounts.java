package vn.camket.output.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;

/**
 * Counts findings that are not waived by severity: for each agreement, each field of one, and each unit who must act.
 *
 * @param agreements by id; null for what belongs to none
 * @param fields by agreement and by field, null for what concerns no field
 * @param units by id; null for what is a matter of all parties, {@link #NOBODY} for what nobody is known for
 */
public record OpenCounts(
        Map<String, Map<Severity, Integer>> agreements,
        Map<String, Map<String, Map<Severity, Integer>>> fields,
        Map<String, Map<Severity, Integer>> units) {
    public static final String NOBODY = "";

    public static OpenCounts of(Iterable<Listed> findings) {
        OpenCounts counts = new OpenCounts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Listed listed : findings) {
            if (listed.standing() != Standing.WAIVED) {
                counts.add(listed.finding());
            }
        }
        return counts;
    }

    private void add(Finding finding) {
        boolean nobody = finding.unit() == null && finding.agreement() == null;
        add(agreements, finding.agreement(), finding.severity());
        add(fields.computeIfAbsent(finding.agreement(), any -> new HashMap<>()), finding.field(), finding.severity());
        add(units, nobody ? NOBODY : finding.unit(), finding.severity());
    }

    private static void add(Map<String, Map<Severity, Integer>> counts, String key, Severity severity) {
        counts.computeIfAbsent(key, any -> new EnumMap<>(Severity.class)).merge(severity, 1, Integer::sum);
    }

    public Map<Severity, Integer> agreement(String id) {
        return agreements.getOrDefault(id, Collections.emptyMap());
    }

    /** Ids of the fields of an agreement that have findings, null among them when some concern no field. */
    public Set<String> fieldsOf(String agreement) {
        return fields.getOrDefault(agreement, Collections.emptyMap()).keySet();
    }

    /** @param id null for what concerns no field */
    public Map<Severity, Integer> field(String agreement, String id) {
        return fields.getOrDefault(agreement, Collections.emptyMap()).getOrDefault(id, Collections.emptyMap());
    }
}
