package vn.camket.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lists the columns of spec 3 by the kind of table that they stand in, required ones first. */
public final class Columns {
    private static final Map<String, List<String>> BY_KIND = Map.of(
            "actions",
                    List.of(
                            "content",
                            "status",
                            "agreement",
                            "code",
                            "field",
                            "lead",
                            "cooperating",
                            "due",
                            "progress",
                            "result",
                            "evidence",
                            "evidenceDate",
                            "completedOn",
                            "difficulties",
                            "notes"),
            "commitments",
                    List.of(
                            "indicator",
                            "actual",
                            "agreement",
                            "code",
                            "field",
                            "measure",
                            "target",
                            "evidence",
                            "evidenceDate",
                            "notes"),
            "reviews", List.of("kind", "date", "agreement", "document", "conclusions", "plannedDate", "coversYear"));

    private Columns() {}

    public static boolean isKnown(String column) {
        return BY_KIND.values().stream().anyMatch(columns -> columns.contains(column));
    }

    /** The columns of a kind of table that are not among those that a table has. */
    public static List<String> lacking(String kind, Collection<String> present) {
        return BY_KIND.get(kind).stream()
                .filter(column -> !present.contains(column))
                .toList();
    }
}
