package vn.camket.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.camket.fact.Action;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.ActionResult;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement;
import vn.camket.fact.Agreement.Reviews.Held;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AgreementState;
import vn.camket.fact.Amendment;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentFigure;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.CommitmentState;
import vn.camket.fact.Field;
import vn.camket.fact.Frequency;
import vn.camket.fact.Instrument;
import vn.camket.fact.Level;
import vn.camket.fact.OwedReports;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.fact.Review;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.fact.Share;
import vn.camket.fact.Status;
import vn.camket.fact.Text;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;

/** Makes by hand agreements with results, figures and conclusions, for a report to tell of. */
final class BriefSample {
    static final LocalDate D = SampleOutcome.D;
    static final LocalDate REVIEW = LocalDate.of(2026, 3, 20);
    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final String HOSTILE = "=HYPERLINK(\"http://x\") { PAGE } \u0000<w:p/>.";

    private BriefSample() {}

    /** The register of the sample with agreements {@code tt-1}, {@code tt-2} and so on. */
    static Register register(int agreements) {
        Register sample = SampleOutcome.register();
        TreeMap<String, Agreement> all = new TreeMap<>();
        IntStream.rangeClosed(1, agreements).forEach(number -> all.put("tt-" + number, agreement(number)));
        TreeMap<String, BigDecimal> parameters = new TreeMap<>(sample.parameters());
        parameters.put("parties-disagree.warning", new BigDecimal("0.05"));
        return new Register(
                all, sample.units(), parameters, sample.workingDays(), sample.vocabulary(), sample.limits());
    }

    static Outcome outcome(int agreements, List<Listed> findings) {
        Outcome sample = SampleOutcome.of(findings, List.of());
        List<Rule> rules = findings.stream()
                .map(listed -> listed.finding().rule())
                .distinct()
                .toList();
        return new Outcome(
                D,
                List.of(),
                List.of(),
                null,
                sample.rulesSha256(),
                sample.versions(),
                rules,
                findings,
                List.of(),
                sample.resolved(),
                sample.former(),
                sample.inputs(),
                List.of(),
                IntStream.rangeClosed(1, agreements)
                        .mapToObj(BriefSample::account)
                        .toList(),
                sample.past());
    }

    static Rule rule(String id) {
        return new Rule(
                id,
                new Text("Lỗi " + id, "Fault " + id),
                new Text("Điều sai {what}.", "Wrong is {what}."),
                new Text("Các đơn vị làm việc này.", "The units do that."),
                "Nghị định 09/2019/NĐ-CP",
                List.of(),
                List.of(),
                id + ".drl",
                2,
                false);
    }

    static Listed finding(Rule rule, Severity severity, String agreement, String unit, Integer daysLate, int number) {
        String subject = "subject:" + number;
        Finding finding = new Finding(
                Finding.idOf(rule.stem(), agreement, subject),
                rule,
                severity,
                agreement,
                unit,
                null,
                subject,
                Map.of("what", "số " + number),
                daysLate,
                null,
                null,
                List.of(),
                2,
                null);
        return SampleOutcome.listed(finding, Standing.NEW);
    }

    private static Agreement agreement(int number) {
        return new Agreement(
                "tt-" + number,
                new Text("Thỏa thuận hợp tác thứ " + number, "Cooperation agreement " + number),
                Instrument.AGREEMENT,
                Level.PROVINCE,
                LocalDate.of(2023, 3, 25),
                LocalDate.of(2023, 3, 25),
                LocalDate.of(2027, 12, 31),
                false,
                false,
                null,
                null,
                null,
                List.of(),
                new Agreement.Reporting(Frequency.QUARTER, Scheme.ND09, null),
                new Agreement.Reviews(null, true, List.of(held()), List.of()),
                fields(),
                List.of(),
                Map.of(),
                false,
                List.of());
    }

    private static Held held() {
        return new Held(
                ReviewKind.INTERIM,
                REVIEW,
                "12/TB-UBND",
                null,
                List.of(conclusion("xong"), conclusion("muon"), conclusion("im")),
                List.of());
    }

    private static Action conclusion(String id) {
        List<Amendment> amended = id.equals("muon")
                ? List.of(new Amendment(LocalDate.of(2026, 5, 4), "3/PL-UBND", "2026-06-30"))
                : List.of();
        return new Action(
                id, Text.same("Kết luận " + id), "can-tho", LocalDate.of(2026, 10, 1), false, amended, List.of());
    }

    private static List<Field> fields() {
        return List.of(
                field("giao-thong", "Giao thông", commitment("duong", 200), commitment("cau", 200)),
                field("y-te", "Y tế", commitment("bac-si", 1000)),
                field("van-hoa", "Văn hóa, thể thao"));
    }

    private static Field field(String id, String name, Commitment... commitments) {
        return new Field(id, new Text(name, name), List.of(), List.of(), List.of(commitments), List.of());
    }

    private static Commitment commitment(String id, int target) {
        return new Commitment(
                id,
                Text.same("Số " + id),
                "tuyến",
                CommitmentKind.CUMULATIVE,
                BigDecimal.ZERO,
                BigDecimal.valueOf(target),
                LocalDate.of(2023, 3, 25),
                LocalDate.of(2027, 12, 31),
                List.of("can-tho", "hau-giang"),
                List.of(),
                List.of());
    }

    private static AgreementAccount account(int number) {
        Agreement agreement = agreement(number);
        List<ActionState> actions = List.of(
                action("xong", true, Status.DONE, "Hoàn thành"),
                action("muon", false, Status.IN_PROGRESS, "Đang thực hiện"),
                action("im", false, null, null));
        return new AgreementAccount(
                agreement,
                state(agreement),
                List.of("can-tho", "can-tho"),
                List.of(new Review(ReviewKind.INTERIM, REVIEW, "12/TB-UBND", null, 286, 651, List.of())),
                List.of(),
                List.of(new OwedReports("hau-giang", "can-tho", 3, List.of(new Quarter(2025, 1)), 1, 600, List.of())),
                List.of(),
                actions,
                List.of(new ActionGroup(agreement.id(), "giao-thong", "can-tho", new ActionClasses(3, 0, 1, 1))),
                List.of(
                        new ActionResult(
                                "a",
                                Text.same("Mở tuyến buýt"),
                                "giao-thong",
                                QUARTER,
                                "can-tho",
                                "Đã mở 2 tuyến.",
                                null),
                        new ActionResult("b", Text.same("Họp"), "y-te", QUARTER, "hau-giang", HOSTILE, null)),
                List.of(value("duong", "giao-thong", "150"), value("bac-si", "y-te", null)),
                List.of(
                        figure("duong", "can-tho", 200),
                        figure("duong", "hau-giang", 190),
                        figure("cau", "can-tho", 200),
                        figure("cau", "hau-giang", 189)),
                List.of(),
                List.of());
    }

    private static AgreementState state(Agreement agreement) {
        return new AgreementState(
                agreement.id(),
                agreement.title(),
                agreement.level(),
                agreement.signedOn(),
                agreement.from(),
                agreement.to(),
                false,
                false,
                true,
                false,
                false,
                1377,
                1377,
                -365,
                365,
                false,
                true,
                List.of());
    }

    private static ActionState action(String id, boolean done, Status status, String statusText) {
        LocalDate due = LocalDate.of(2026, 10, 1);
        return new ActionState(
                id,
                Text.same("Kết luận " + id),
                null,
                "can-tho",
                true,
                "can-tho",
                due,
                false,
                due,
                done,
                status != null,
                null,
                null,
                null,
                false,
                List.of(),
                status,
                statusText,
                null,
                0,
                null,
                done ? due : null,
                91,
                null,
                List.of());
    }

    private static CommitmentState value(String id, String field, String value) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new CommitmentState(
                id,
                Text.same("Số " + id),
                field,
                "can-tho",
                CommitmentKind.CUMULATIVE,
                "tuyến",
                BigDecimal.ZERO,
                BigDecimal.valueOf(200),
                LocalDate.of(2023, 3, 25),
                LocalDate.of(2027, 12, 31),
                number == null ? null : QUARTER,
                number,
                number == null ? Share.of(BigDecimal.ZERO) : new Share(number, BigDecimal.valueOf(200)),
                null,
                null,
                -365,
                3,
                null,
                List.of());
    }

    private static CommitmentFigure figure(String commitment, String unit, int value) {
        return new CommitmentFigure(
                commitment, unit, QUARTER, BigDecimal.valueOf(value), Provenance.workbook(unit + ".xlsx"));
    }

    /** Of one rule in one agreement, each a day later than the one before. */
    static List<Listed> many(Rule rule, Severity severity, int count) {
        List<Listed> findings = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            findings.add(finding(rule, severity, "tt-1", "can-tho", number, number));
        }
        return findings;
    }
}
