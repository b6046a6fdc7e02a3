package vn.camket.output.content;

import java.util.List;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;

/** Picks the places that a reader is shown as a finding's evidence. */
public final class Places {
    private Places() {}

    /** The agreement as a whole is shown only where nothing in it or in a report is nearer. */
    public static List<Provenance> of(Finding finding) {
        List<Provenance> nearer = finding.evidence().stream()
                .filter(place -> !place.isRegister() || !place.pointer().isEmpty())
                .toList();
        return nearer.isEmpty() ? finding.evidence() : nearer;
    }
}
