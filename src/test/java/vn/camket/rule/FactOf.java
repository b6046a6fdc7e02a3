package vn.camket.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.ActionState;
import vn.camket.fact.AgreementState;
import vn.camket.fact.Cell;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.CommitmentState;
import vn.camket.fact.Level;
import vn.camket.fact.Parameter;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Share;
import vn.camket.fact.Status;
import vn.camket.fact.Text;

/** Makes facts for tests, naming only what matters. */
public final class FactOf {
    static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private FactOf() {}

    public static Parameter parameter(String name, String value) {
        return new Parameter(name, new BigDecimal(value));
    }

    public static ActionState action(String id, int daysLate) {
        return action(id, daysLate, "F" + daysLate);
    }

    static ActionState action(String id, int daysLate, String cell) {
        return action(id, daysLate, cell, null);
    }

    static ActionState evidenced(String id, String evidence) {
        return action(id, 1, "F1", evidence);
    }

    private static ActionState action(String id, int daysLate, String cell, String evidence) {
        return new ActionState(
                id,
                new Text("Đường", "Road"),
                "transport",
                "can-tho",
                true,
                "can-tho",
                DAY.minusDays(daysLate),
                false,
                DAY.minusDays(daysLate),
                false,
                true,
                null,
                null,
                null,
                false,
                List.of("Cần Thơ"),
                Status.IN_PROGRESS,
                "Đang thực hiện",
                null,
                0,
                evidence,
                null,
                daysLate,
                null,
                List.of(cell("report.xlsx", cell)));
    }

    public static AgreementState agreement() {
        return new AgreementState(
                "a-b-2021",
                new Text("Chương trình", "Programme"),
                Level.PROVINCE,
                DAY,
                DAY,
                DAY,
                false,
                false,
                true,
                false,
                false,
                100,
                100,
                -100,
                100,
                false,
                true,
                List.of(Provenance.register("agreements/a-b-2021.json", "", null)));
    }

    static CommitmentState commitment(String id, Share pace) {
        return new CommitmentState(
                id,
                Text.same("routes"),
                "transport",
                "can-tho",
                CommitmentKind.CUMULATIVE,
                "tuyến",
                BigDecimal.ZERO,
                BigDecimal.TEN,
                DAY,
                DAY,
                new Quarter(2025, 2),
                BigDecimal.ONE,
                Share.of(BigDecimal.ONE),
                Share.of(BigDecimal.ONE),
                pace,
                null,
                0,
                null,
                List.of());
    }

    static Provenance cell(String workbook, String ref) {
        return Provenance.cell(workbook, Cell.at("Sheet1", ref, "text"));
    }
}
