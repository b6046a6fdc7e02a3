package vn.camket.errand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.Request;
import vn.camket.RollCall;
import vn.camket.fact.Quarter;
import vn.camket.fact.QuarterReport;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/**
 * Tells who has reported on the last quarters, agreement by agreement.
 *
 * @param quarters how many to look back
 */
public record CallRoll(Request request, int quarters) implements Errand<List<CallRoll.Roll>> {
    /**
     * The last quarters of one agreement, oldest first.
     *
     * @param agreement id
     * @param heads the quarters as readers write them
     */
    public record Roll(
            String agreement, String title, List<Quarter> quarters, List<String> heads, List<Reporter> reporters) {}

    /**
     * Who owes the reports.
     *
     * @param id as in the names of slots: the unit's, or the unit's, a slash and the department's
     * @param states one a quarter, null where none is owed
     */
    public record Reporter(String id, String name, List<State> states) {}

    /** @param words what became of the report, in the reader's language */
    public record State(QuarterReport.State state, String words) {}

    @Override
    public List<Roll> run() {
        RollCall.Called called = RollCall.of(request, quarters);
        Wording wording = new Wording(request.language(), called.register().units(), request.asOf());
        return called.agreements().stream().map(one -> roll(one, wording)).toList();
    }

    private static Roll roll(RollCall.OnAgreement one, Wording wording) {
        List<Quarter> quarters =
                one.reports().stream().map(QuarterReport::quarter).distinct().toList();
        Map<String, List<QuarterReport>> reporters = new LinkedHashMap<>();
        one.reports()
                .forEach(report -> reporters
                        .computeIfAbsent(id(report), id -> new ArrayList<>())
                        .add(report));
        return new Roll(
                one.agreement().id(),
                one.agreement().title().in(wording.language()),
                quarters,
                quarters.stream().map(wording::value).toList(),
                reporters.entrySet().stream()
                        .map(reporter -> reporter(reporter.getKey(), reporter.getValue(), quarters, wording))
                        .toList());
    }

    private static String id(QuarterReport report) {
        return report.department() == null ? report.owing() : report.owing() + "/" + report.department();
    }

    private static Reporter reporter(String id, List<QuarterReport> reports, List<Quarter> quarters, Wording wording) {
        QuarterReport first = reports.get(0);
        String unit = wording.unitName(first.owing());
        String name = first.department() == null ? unit : wording.unitName(first.department()) + ", " + unit;
        List<State> states = new ArrayList<>();
        for (Quarter quarter : quarters) {
            states.add(reports.stream()
                    .filter(report -> report.quarter().equals(quarter))
                    .findFirst()
                    .map(report -> new State(report.state(), words(report, wording)))
                    .orElse(null));
        }
        return new Reporter(id, Wording.capitalised(name), states);
    }

    private static String words(QuarterReport report, Wording wording) {
        return wording.label("web.reported." + report.state(), report.on(), report.daysLate(), report.dueOn());
    }
}
