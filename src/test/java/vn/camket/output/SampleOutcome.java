package vn.camket.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AgreementState;
import vn.camket.fact.Field;
import vn.camket.fact.Frequency;
import vn.camket.fact.Instrument;
import vn.camket.fact.Level;
import vn.camket.fact.Limits;
import vn.camket.fact.OwedReports;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Scheme;
import vn.camket.fact.Share;
import vn.camket.fact.Text;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;
import vn.camket.fact.Vocabulary;
import vn.camket.fact.WorkingDays;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Gone;
import vn.camket.finding.Outcome.Input;
import vn.camket.finding.Outcome.InputReport;
import vn.camket.finding.Outcome.InputState;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Resolved;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Past;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.finding.Waiver;
import vn.camket.finding.WaiverUse;

/** Makes by hand what a run may find, hostile texts among it. */
public final class SampleOutcome {
    public static final LocalDate D = LocalDate.of(2026, 12, 31);
    static final LocalDate FORMER = LocalDate.of(2026, 9, 30);
    static final String AGREEMENT = "can-tho-hau-giang-2021";
    static final String WORKBOOK = "2026-Q3/Bao cao #2 100%.xlsx";
    static final String SHEET = "Biểu 1 'nhiệm vụ'";
    static final String HOSTILE = "=1+1\u0000\uD800 \"trích\" <b>&amp;";
    static final String SHA = "0123456789abcdef".repeat(4);

    static final Rule MISSING_REPORTS = rule(
            "reporting-duty/missing-reports",
            new Text("Thiếu báo cáo", "Missing reports"),
            new Text(
                    "{owing.name} còn thiếu {count} báo cáo: {missing}; kỳ cũ nhất quá hạn {daysLate} ngày.",
                    "{owing.name} still owes {count} reports: {missing}; the oldest is {daysLate} days late."),
            new Text("Gửi bổ sung các báo cáo còn thiếu.", "Send the reports that are missing."),
            List.of("missing-reports.error"));
    static final Rule OVERDUE = rule(
            "missing-actions/overdue-action",
            new Text("Nhiệm vụ quá hạn", "Overdue action"),
            new Text(
                    "Nhiệm vụ \"{title}\" quá hạn {daysLate} ngày (hạn {due}); [báo cáo gần nhất ghi \"{statusText}\" / chưa có báo cáo nào ghi nhận].",
                    "Action \"{title}\" is {daysLate} days overdue (due {due}); [the latest report says \"{statusText}\" / no report records it]."),
            new Text(
                    "Hoàn thành và báo cáo kết quả, hoặc đề nghị điều chỉnh thời hạn bằng văn bản.",
                    "Finish it and report the result, or ask in writing for a later due date."),
            List.of("overdue-action.critical", "overdue-action.error"));
    static final Rule BEHIND = rule(
            "unmet-commitments/behind-pace",
            new Text("Cam kết chậm tiến độ", "Commitment behind pace"),
            new Text(
                    "Cam kết \"{title}\" mới đạt {achieved}% chỉ tiêu ({value}/{target} {measure}).",
                    "Commitment \"{title}\" has reached {achieved}% of its target ({value}/{target} {measure})."),
            new Text("Làm rõ nguyên nhân và có giải pháp bù tiến độ.", "Say why, and how the pace will be made up."),
            List.of());
    static final Rule SELF = rule(
            "party-succession/self-agreement",
            new Text("Các bên đã hợp nhất", "Parties have become one"),
            new Text(
                    "Từ {since}, các bên của {agreement} đều thuộc {holder.name}; cần văn bản kết thúc hoặc chuyển thành kế hoạch nội bộ.",
                    "Since {since} every party of {agreement} belongs to {holder.name}; a closure or an internal plan is needed."),
            new Text("Ban hành văn bản kết thúc thỏa thuận.", "Issue a closure document."),
            List.of());
    static final Rule UNREADABLE = rule(
            "reporting-duty/unreadable-value",
            new Text("Giá trị không đọc được", "Unreadable value"),
            new Text(
                    "Ô {cell}, trang tính {sheet}: không hiểu \"{words}\", tạm coi là trống.",
                    "Cell {cell} of sheet {sheet}: \"{words}\" is not understood and taken as blank."),
            Text.same(""),
            List.of());
    static final Rule REVIEW = rule(
            "stale-reviews/no-final-review",
            new Text("Chưa tổng kết", "No final review"),
            Text.same("x"),
            Text.same(""),
            List.of());
    static final Rule WAIVER =
            rule("waivers/expired-waiver", Text.same("Miễn xử lý hết hạn"), Text.same("x"), Text.same(""), List.of());

    private SampleOutcome() {}

    private static Rule rule(String id, Text title, Text message, Text remedy, List<String> parameters) {
        return new Rule(
                id,
                title,
                message,
                remedy,
                "Thỏa thuận hợp tác; Nghị định 09/2019/NĐ-CP, Điều 12",
                parameters,
                List.of(),
                id + ".drl",
                2,
                false);
    }

    public static Register register() {
        Units units = new Units(List.of(
                unit("can-tho", "Thành phố Cần Thơ", null, null),
                unit("hau-giang", "Tỉnh Hậu Giang", LocalDate.of(2025, 6, 30), "can-tho")));
        Agreement agreement = new Agreement(
                AGREEMENT,
                new Text(
                        "Chương trình hợp tác phát triển kinh tế - xã hội giữa thành phố Cần Thơ và tỉnh Hậu Giang giai đoạn 2021 – 2025",
                        "Socio-economic cooperation programme between Cần Thơ city and Hậu Giang province, 2021–2025"),
                Instrument.PROGRAMME,
                Level.PROVINCE,
                LocalDate.of(2021, 2, 26),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2025, 12, 31),
                false,
                false,
                null,
                null,
                null,
                List.of(),
                new Agreement.Reporting(Frequency.QUARTER, Scheme.ND09, null),
                new Agreement.Reviews(null, true, List.of(), List.of()),
                List.of(new Field(
                        "giao-thong",
                        new Text("Hạ tầng giao thông", "Transport infrastructure"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())),
                List.of(),
                Map.of(),
                true,
                List.of());
        return new Register(
                new TreeMap<>(Map.of(AGREEMENT, agreement)),
                units,
                new TreeMap<>(Map.of(
                        "missing-reports.error", BigDecimal.valueOf(2),
                        "overdue-action.error", BigDecimal.valueOf(30),
                        "overdue-action.critical", BigDecimal.valueOf(90))),
                new WorkingDays(Set.of()),
                new Vocabulary(
                        Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of()),
                Limits.DEFAULT);
    }

    private static Unit unit(String id, String name, LocalDate validTo, String successor) {
        return new Unit(id, false, name, name, List.of(), validTo, successor, List.of());
    }

    public static Finding missingReports() {
        return finding(
                MISSING_REPORTS,
                Severity.ERROR,
                "reports:hau-giang",
                null,
                Map.of(
                        "owing",
                        "hau-giang",
                        "count",
                        2,
                        "missing",
                        List.of(new Quarter(2025, 1), new Quarter(2025, 2)),
                        "daysLate",
                        652),
                652,
                List.of());
    }

    public static Finding overdue(String id, String status, int daysLate) {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "title",
                "Phối hợp đầu tư xây dựng tuyến đường Bốn Tổng – Một Ngàn (" + id + ")",
                "due",
                D.minusDays(daysLate),
                "daysLate",
                daysLate));
        values.put("statusText", status);
        Provenance place = new Provenance(WORKBOOK, SHEET, "F6", null, status);
        Provenance register = Provenance.register(
                "agreements/" + AGREEMENT + ".json",
                "/fields/4/actions/1",
                D.minusDays(daysLate).toString());
        return finding(
                OVERDUE,
                daysLate > 90 ? Severity.CRITICAL : Severity.WARNING,
                "action:" + id,
                "giao-thong",
                values,
                daysLate,
                status == null ? List.of(register) : List.of(place, register));
    }

    static Finding unreadable() {
        return finding(
                UNREADABLE,
                Severity.INFO,
                "row:can-tho:2026-Q3:action:x:due",
                null,
                Map.of("cell", "E9", "sheet", SHEET, "words", HOSTILE),
                null,
                List.of(new Provenance(WORKBOOK, SHEET, "E9", null, HOSTILE)));
    }

    private static Finding behind() {
        return finding(
                BEHIND,
                Severity.WARNING,
                "commitment:bac-si",
                "y-te",
                Map.of(
                        "title",
                        new Text("Số bác sĩ chuyên khoa được đào tạo", "Specialist doctors trained"),
                        "achieved",
                        new Share(BigDecimal.valueOf(1), BigDecimal.valueOf(3)),
                        "value",
                        BigDecimal.valueOf(1090),
                        "target",
                        BigDecimal.valueOf(3270),
                        "measure",
                        "người"),
                null,
                List.of(new Provenance(WORKBOOK, "Chỉ tiêu", "D12", null, "1.090")));
    }

    private static Finding self() {
        Finding self = finding(
                SELF,
                Severity.ERROR,
                "self-agreement",
                null,
                Map.of(
                        "since", LocalDate.of(2025, 7, 1),
                        "agreement", register().agreements().get(AGREEMENT).title(),
                        "holder", "can-tho"),
                null,
                List.of(Provenance.register("agreements/" + AGREEMENT + ".json", "", null)));
        return new Finding(
                self.id(),
                self.rule(),
                self.severity(),
                self.agreement(),
                null,
                self.field(),
                self.subject(),
                self.values(),
                self.daysLate(),
                self.expected(),
                self.actual(),
                self.evidence(),
                self.line(),
                self.causedBy());
    }

    static Finding finding(
            Rule rule,
            Severity severity,
            String subject,
            String field,
            Map<String, Object> values,
            Integer daysLate,
            List<Provenance> evidence) {
        return new Finding(
                Finding.idOf(rule.stem(), AGREEMENT, subject),
                rule,
                severity,
                AGREEMENT,
                "can-tho",
                field,
                subject,
                values,
                daysLate,
                values.get("due"),
                values.get("statusText"),
                evidence,
                2,
                null);
    }

    static Outcome outcome() {
        Finding cause = missingReports();
        List<Listed> findings = new ArrayList<>();
        findings.add(listed(overdue("duong-tinh-926", "Đang thực hiện", 914), Standing.PERSISTING));
        findings.add(listed(overdue("quoc-lo-61c", null, 365).withCause(cause.id()), Standing.NEW));
        findings.add(listed(overdue("kenh-xang-xa-no", null, 396).withCause(cause.id()), Standing.NEW));
        findings.add(listed(self(), Standing.PERSISTING));
        findings.add(listed(cause, Standing.PERSISTING));
        findings.add(listed(overdue("duong-tinh-931b", "Chưa thực hiện", 12), Standing.WAIVED));
        findings.add(listed(behind(), Standing.NEW));
        findings.add(listed(unreadable(), Standing.NEW));
        return of(findings, List.of(listed(overdue("thu-nghiem", "-", 5), Standing.NEW)));
    }

    public static Outcome of(Finding finding) {
        return of(List.of(listed(finding, Standing.NEW)), List.of());
    }

    static Outcome of(List<Listed> findings, List<Listed> trial) {
        return new Outcome(
                D,
                List.of(),
                List.of(),
                null,
                SHA,
                Map.of(OVERDUE.id(), "0123456789abcdef", OVERDUE.id() + "@" + AGREEMENT, "fedcba9876543210"),
                List.of(OVERDUE, SELF, MISSING_REPORTS, UNREADABLE, REVIEW, BEHIND, WAIVER),
                findings,
                trial,
                List.of(new Resolved(
                        "00112233445566aa", REVIEW.id(), AGREEMENT, null, "final-review", FORMER, Gone.FIXED, null)),
                FORMER,
                inputs(),
                waivers(findings),
                List.of(account()),
                List.of(new Past(
                        FORMER,
                        Map.of(Severity.CRITICAL, 1, Severity.ERROR, 5, Severity.WARNING, 2, Severity.INFO, 0),
                        new BigDecimal("80.00"))));
    }

    /** How the agreement stands: one report of three is missing, no review was held. */
    private static AgreementAccount account() {
        Agreement agreement = register().agreements().get(AGREEMENT);
        return new AgreementAccount(
                agreement,
                new AgreementState(
                        AGREEMENT,
                        agreement.title(),
                        agreement.level(),
                        agreement.signedOn(),
                        agreement.from(),
                        agreement.to(),
                        false,
                        false,
                        false,
                        true,
                        false,
                        null,
                        2000,
                        365,
                        -365,
                        false,
                        true,
                        List.of()),
                List.of("can-tho", "can-tho"),
                List.of(),
                List.of(),
                List.of(new OwedReports("hau-giang", "can-tho", 3, List.of(new Quarter(2025, 1)), 1, 600, List.of())),
                List.of(),
                List.of(),
                List.of(
                        new ActionGroup(AGREEMENT, null, null, new ActionClasses(0, 0, 1, 0)),
                        new ActionGroup(AGREEMENT, "giao-thong", "can-tho", new ActionClasses(2, 3, 4, 4)),
                        new ActionGroup(AGREEMENT, "y-te", "can-tho", new ActionClasses(10, 0, 0, 0))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What is waived, by decision, and one decision that waives nothing. */
    private static List<WaiverUse> waivers(List<Listed> findings) {
        Stream<WaiverUse> uses = findings.stream()
                .filter(listed -> listed.standing() == Standing.WAIVED)
                .map(listed -> use(listed.finding().id(), listed.finding()));
        return Stream.concat(uses, Stream.of(use("ffffffffffffffff", null))).toList();
    }

    private static WaiverUse use(String id, Finding finding) {
        Provenance place = Provenance.register("waivers.json", "/waivers/0", "12/TB-UBND");
        Waiver waiver =
                new Waiver(id, null, null, null, Severity.ERROR, "Chờ vốn", "12/TB-UBND", "UBND", D.plusDays(1), place);
        return WaiverUse.of(waiver, finding, D);
    }

    static Outcome many(int count) {
        List<Listed> findings = IntStream.range(0, count)
                .mapToObj(i -> listed(overdue("nhiem-vu-" + i, "Đang thực hiện", 100), Standing.NEW))
                .toList();
        return of(findings, List.of());
    }

    private static List<Input> inputs() {
        InputReport report =
                new InputReport(AGREEMENT, "can-tho", new Quarter(2026, 3), LocalDate.of(2026, 9, 16), null, 14, 5, 1);
        return List.of(
                new Input("2026-Q3/.DS_Store", null, InputState.IGNORED, refusal("hidden-file"), List.of()),
                new Input(WORKBOOK, SHA, InputState.READ, null, List.of(report)),
                new Input("2026-Q3/mat-khau.xlsx", SHA, InputState.REFUSED, refusal("encrypted"), List.of()),
                new Input(
                        "2027-Q1/som.xlsx",
                        SHA,
                        InputState.NOT_YET,
                        refusal("not-yet", "2027-03-20", "2026-12-31"),
                        List.of()));
    }

    private static Reading.Refusal refusal(String reason, String... details) {
        return new Reading.Refusal(reason, List.of(details));
    }

    public static Listed listed(Finding finding, Standing standing) {
        return new Listed(finding, standing, standing == Standing.NEW ? D : FORMER, null);
    }
}
