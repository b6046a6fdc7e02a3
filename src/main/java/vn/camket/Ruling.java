package vn.camket;

import java.util.TreeMap;
import vn.camket.disk.Sha256;
import vn.camket.finding.Finding;
import vn.camket.finding.Pool;

/**
 * A verdict with what it was reached on, as one machine tells it to another.
 *
 * @param agreement id, null for what belongs to none
 * @param basis hash of {@link Judge#basis}
 */
record Ruling(String agreement, String basis, Judge.Verdict verdict) {
    static Ruling of(String agreement, String basis, Judge.Verdict verdict) {
        Judge.Verdict formed = new Judge.Verdict(
                verdict.findings().stream().map(Ruling::formed).toList(), verdict.account());
        return new Ruling(agreement, Sha256.hex(basis), formed);
    }

    boolean isReachedOn(String known) {
        return basis.equals(Sha256.hex(known));
    }

    /** The same in less room. */
    Ruling in(Pool pool) {
        return new Ruling(agreement, basis, verdict.in(pool));
    }

    private static Finding formed(Finding finding) {
        TreeMap<String, Object> values = new TreeMap<>();
        finding.values().forEach((name, value) -> values.put(name, BinaryForm.formed(value)));
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.agreement(),
                finding.unit(),
                finding.field(),
                finding.subject(),
                values,
                finding.daysLate(),
                BinaryForm.formed(finding.expected()),
                BinaryForm.formed(finding.actual()),
                finding.evidence(),
                finding.line(),
                finding.causedBy());
    }
}
