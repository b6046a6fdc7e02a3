package vn.camket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Form;
import vn.camket.fact.Frequency;
import vn.camket.fact.Nearest;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;

/** Draws up the forms that units fill in, with what they reported last. */
public final class Templates {
    private final Request request;
    private final Register register;

    private Templates(Request request, Register register) {
        this.request = request;
        this.register = register;
        Check.requireKnown(
                "--agreement", request.agreements(), register.agreements().keySet());
        Check.requireKnown("--unit", units(), register.units().ids());
    }

    /** @param forms by agreement, then in the order of its parties; one at least */
    public record Ready(List<Form> forms, Register register) {}

    /**
     * The form of one unit for one agreement.
     *
     * @param request names one agreement and one unit
     * @param quarter null for the one that is due next
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when there is no such form, or it cannot be drawn up
     */
    public static Ready one(Request request, Quarter quarter) {
        Retrial retrial = new Retrial(request);
        Templates templates = new Templates(request, retrial.register());
        return retrial.reading(docket -> templates.one(quarter, docket));
    }

    /** The same in a process that draws up many, one after another. */
    public static Ready oneMore(Request request, Quarter quarter) {
        Cabinet cabinet = Cabinet.of(request);
        Templates templates = new Templates(request, cabinet.register());
        return cabinet.reading(docket -> templates.one(quarter, docket));
    }

    private Ready one(Quarter quarter, Docket docket) {
        Agreement agreement = register.agreements().get(request.agreements().get(0));
        Quarter asked = Optional.ofNullable(quarter)
                .or(() -> docket.obligations().next(agreement))
                .orElseThrow(() -> noQuarter(agreement, null));
        List<Form> forms =
                docket.obligations().forms(agreement, docket.reports().on(agreement.id()), asked);
        if (forms.isEmpty()) {
            throw noQuarter(agreement, asked);
        }
        return ready(List.of(forms.stream()
                .filter(form -> request.units().contains(form.reporter()))
                .findFirst()
                .orElseThrow(() -> noReporter(request.units().get(0), asked, forms))));
    }

    /**
     * The forms of all reports that are owed for a quarter, within the agreements and units that are asked for.
     *
     * @param quarter null for that which is due next, agreement by agreement
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when no report is owed, or the forms cannot be drawn up
     */
    public static Ready all(Request request, Quarter quarter) {
        Retrial retrial = new Retrial(request);
        Templates templates = new Templates(request, retrial.register());
        Scope scope = Scope.of(request, List.of());
        List<Form> forms = retrial.reading(docket -> retrial.register().agreements().values().stream()
                .filter(agreement -> scope.covers(agreement.id()))
                .flatMap(agreement -> owed(agreement, quarter, docket))
                .filter(form -> request.units().isEmpty() || request.units().contains(form.reporter()))
                .toList());
        if (forms.isEmpty()) {
            throw Retrial.failure(
                    "Không có báo cáo nào phải gửi"
                            + (quarter == null ? " từ ngày " + request.asOf() : " cho kỳ " + quarter)
                            + "; xem lịch báo cáo bằng lệnh camket calendar.",
                    "No report is owed" + (quarter == null ? " from " + request.asOf() + " on" : " for " + quarter)
                            + "; see camket calendar for what is.");
        }
        return templates.ready(forms);
    }

    private static Stream<Form> owed(Agreement agreement, Quarter quarter, Docket docket) {
        return Optional.ofNullable(quarter)
                .filter(agreement::owes)
                .or(() -> quarter == null ? docket.obligations().next(agreement) : Optional.empty())
                .stream()
                .flatMap(asked ->
                        docket.obligations().forms(agreement, docket.reports().on(agreement.id()), asked).stream());
    }

    private Ready ready(List<Form> forms) {
        return new Ready(forms, register);
    }

    /** A unit's department may stand behind it: {@code ca-mau/so-y-te}. */
    private List<String> units() {
        return request.units().stream()
                .map(unit -> unit.substring(0, unit.indexOf('/') < 0 ? unit.length() : unit.indexOf('/')))
                .toList();
    }

    private static RunFailure noQuarter(Agreement agreement, Quarter asked) {
        boolean owes = agreement.reporting().every() != Frequency.NONE;
        String first =
                owes ? agreement.firstOwed().toString() : agreement.from().toString();
        String last = agreement.to() == null ? "" : agreement.to().toString();
        String vi =
                "Thỏa thuận " + agreement.id() + " không có báo cáo cho " + (asked == null ? "kỳ tới" : "kỳ " + asked);
        String en = "The agreement " + agreement.id() + " has no report for "
                + (asked == null ? "the quarter to come" : asked);
        return Retrial.failure(
                vi + "; báo cáo " + everyVi(agreement.reporting().every()) + ", từ " + first
                        + (last.isEmpty() ? "" : ", thỏa thuận hết hiệu lực ngày " + last)
                        + ". Chọn kỳ khác bằng --quarter, ghi dạng 2026-Q4.",
                en + "; it is reported on " + everyEn(agreement.reporting().every()) + ", from " + first
                        + (last.isEmpty() ? "" : "; it ends on " + last)
                        + ". Choose another with --quarter, written 2026-Q4.");
    }

    private static String everyVi(Frequency every) {
        return switch (every) {
            case QUARTER -> "hằng quý";
            case HALF_YEAR -> "quý II và quý IV";
            case YEAR -> "quý IV hằng năm";
            case NONE -> "không bắt buộc";
        };
    }

    private static String everyEn(Frequency every) {
        return switch (every) {
            case QUARTER -> "each quarter";
            case HALF_YEAR -> "for Q2 and Q4";
            case YEAR -> "for Q4 of each year";
            case NONE -> "without an obligation";
        };
    }

    private static RunFailure noReporter(String unit, Quarter quarter, List<Form> forms) {
        List<String> reporters = forms.stream().map(Form::reporter).toList();
        String known = reporters.stream().collect(Collectors.joining(", "));
        String nearest = Nearest.of(unit, reporters)
                .filter(one -> reporters.size() > 1)
                .map(one -> " (" + one + "?)")
                .orElse("");
        return Retrial.failure(
                "--unit: \"" + unit + "\" không gửi báo cáo này cho kỳ " + quarter + nearest + "; các đơn vị gửi: "
                        + known + ".",
                "--unit: \"" + unit + "\" does not send this report for " + quarter + nearest + "; those who do: "
                        + known + ".");
    }
}
