package vn.camket.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.PublishedFinding;

/**
 * Says which findings of which run are asked for, as the address has it.
 *
 * @param asked values by names; what is not asked for is not in it
 */
record FindingFilter(Map<String, String> asked) {
    static final String RUN = "run";
    static final String SEVERITY = "severity";
    static final String STANDING = "standing";

    /** Stands for findings on no agreement, in no field, of no known unit. */
    static final String NONE = "-";

    /** What findings can be grouped by. */
    static final List<String> PARTS = List.of("agreement", "field", "unit", "rule");

    /** Those that count, unless another standing is asked for. */
    static final String OPEN = "open";

    private static final Map<String, Function<PublishedFinding, String>> VALUES = Map.of(
            "agreement",
            PublishedFinding::agreement,
            "field",
            PublishedFinding::field,
            "unit",
            PublishedFinding::unit,
            "rule",
            PublishedFinding::rule,
            SEVERITY,
            finding -> finding.severity().word());

    static FindingFilter of(Visit visit) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String name : List.of(RUN, "agreement", "field", "unit", "rule", SEVERITY, STANDING)) {
            visit.asked(name).ifPresent(value -> asked.put(name, value));
        }
        return new FindingFilter(asked);
    }

    /** By which value of a name a finding is found. */
    static String value(String name, PublishedFinding finding) {
        return Objects.requireNonNullElse(VALUES.get(name).apply(finding), NONE);
    }

    boolean covers(PublishedFinding finding) {
        return VALUES.keySet().stream()
                        .allMatch(name ->
                                !asked.containsKey(name) || asked.get(name).equals(value(name, finding)))
                && covers(asked.getOrDefault(STANDING, OPEN), finding);
    }

    private static boolean covers(String standing, PublishedFinding finding) {
        return switch (standing) {
            case OPEN -> finding.isOpen();
            case "new" -> !finding.trial() && finding.standing() == Standing.NEW;
            case "persisting" -> !finding.trial() && finding.standing() == Standing.PERSISTING;
            case "waived" -> !finding.trial() && finding.standing() == Standing.WAIVED;
            case "trial" -> finding.trial();
            case "all" -> true;
            default -> false;
        };
    }

    boolean asksFor(String name, String value) {
        return value.equals(asked.get(name));
    }

    FindingFilter with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(asked);
        other.put(name, value);
        return new FindingFilter(other);
    }

    /** Where such findings are listed. */
    String address() {
        return "/findings"
                + asked.entrySet().stream()
                        .map(one -> one.getKey() + "=" + Visit.encoded(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** Where one finding is shown, of the same run. */
    String address(String id) {
        String run = asked.get(RUN);
        return "/findings/" + Visit.encoded(id) + (run == null ? "" : "?run=" + Visit.encoded(run));
    }
}
