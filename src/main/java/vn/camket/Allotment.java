package vn.camket;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.camket.fact.Text;
import vn.camket.finding.Outcome;
import vn.camket.finding.Pool;

/** Hands out what is to be checked once all is read, and concludes from the verdicts that come back. */
public final class Allotment {
    /** What the check of an agreement costs besides its rows, in rows. */
    private static final int EACH = 50;

    private final Request request;
    private final Basis basis;
    private final Docket docket;
    private final Judge judge;
    private final VerdictForm form;

    Allotment(Request request, Basis basis, Docket docket) {
        this.request = request;
        this.basis = basis;
        this.docket = docket;
        this.judge = docket.judge(basis, null);
        this.form = new VerdictForm(basis.register(), basis.book().rules());
    }

    /** All that is to be checked by {@link Outpost#check}, each with how much work it is, in rows of reports. */
    public SortedMap<String, Long> work() {
        SortedMap<String, Long> work = new TreeMap<>();
        work.put(Sheaf.NONE, (long) EACH);
        basis.register().agreements().keySet().forEach(agreement -> work.put(agreement, (long) EACH));
        docket.inputs().stream()
                .flatMap(input -> input.reports().stream())
                .forEach(report -> work.merge(report.agreement(), rows(report), Long::sum));
        return work;
    }

    private static long rows(Outcome.InputReport report) {
        return 1L + report.actions() + report.measurements() + report.reviews();
    }

    /** Paths of the workbooks that no verdict may be reached on, as they have changed meanwhile. */
    public Set<String> left() {
        return docket.holdings().stream()
                .filter(holding -> holding.input().state() == Outcome.InputState.IGNORED)
                .map(holding -> holding.arrival().name())
                .collect(Collectors.toSet());
    }

    /**
     * Puts the verdicts together as a run on one machine does.
     *
     * @param rulings what {@link Outpost#check} gave of everything, in any order
     * @throws RunFailure when a verdict was reached on other files than those that were listed
     */
    public Concluded conclude(Collection<byte[]> rulings) throws IOException {
        Pool pool = new Pool();
        Map<String, Judge.Verdict> byAgreement = new HashMap<>();
        try (Crew crew = new Crew(request.jobs())) {
            crew.each(rulings, bytes -> ruling(bytes).in(pool))
                    .forEach(ruling -> byAgreement.put(ruling.agreement(), ruling.verdict()));
        }
        List<Judge.Verdict> verdicts = new ArrayList<>();
        basis.register().agreements().keySet().forEach(agreement -> verdicts.add(byAgreement.get(agreement)));
        verdicts.add(byAgreement.get(null));
        verdicts.forEach(verdict -> Objects.requireNonNull(verdict, "every agreement was checked"));
        return new Concluded(Upshot.of(request, basis, docket, judge, verdicts), basis, form);
    }

    private Ruling ruling(byte[] bytes) {
        try {
            Ruling ruling = form.read(bytes, Ruling.class);
            if (!ruling.isReachedOn(judge.basis(ruling.agreement()))) {
                throw changed(ruling.agreement());
            }
            return ruling;
        } catch (IOException foreign) {
            throw new IllegalStateException(
                    "a verdict came by another release of the program, or other rules", foreign);
        }
    }

    /** Half of what was found would follow from one state of a file, half from another. */
    private static RunFailure changed(String agreement) {
        return new RunFailure(
                new Text(
                        "Báo cáo về thỏa thuận " + agreement + " bị sửa trong lúc kiểm tra. Kết quả trước giữ nguyên;"
                                + " hãy chạy lại.",
                        "Reports on the agreement " + agreement + " were changed during the check. The former result"
                                + " stays; run it again."),
                null);
    }
}
