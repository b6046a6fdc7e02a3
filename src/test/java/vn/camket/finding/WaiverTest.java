package vn.camket.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.Provenance;

class WaiverTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final Provenance PLACE = Provenance.register("waivers.json", "/waivers/0", "12/TB-UBND");
    private static final Waiver WAIVER = new Waiver(
            "0123456789abcdef", null, null, null, Severity.WARNING, "Chờ vốn", "12/TB-UBND", "UBND", UNTIL, PLACE);

    private static Finding finding(String id, Severity severity) {
        return new Finding(
                id, null, severity, null, null, null, "action:a", Map.of(), null, null, null, List.of(), 1, null);
    }

    @ParameterizedTest
    @CsvSource({
        "0123456789abcdef, INFO, 2026-12-31, true",
        "0123456789abcdef, WARNING, 2026-12-31, true",
        "0123456789abcdef, ERROR, 2026-12-31, false",
        "0123456789abcdef, WARNING, 2027-01-01, false",
        "0123456789abcdee, WARNING, 2026-12-31, false"
    })
    void covers_its_finding_up_to_its_severity_and_its_last_day(
            String id, Severity severity, LocalDate asOf, boolean covered) {
        assertEquals(covered, WAIVER.covers(finding(id, severity), asOf));
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING, 2026-12-31, IN_FORCE",
        "ERROR, 2026-12-31, OUTGROWN",
        "WARNING, 2027-01-01, EXPIRED",
        ", 2026-12-31, UNMATCHED",
        ", 2027-01-01, EXPIRED"
    })
    void becomes_what_its_finding_and_the_day_make_of_it(Severity met, LocalDate asOf, WaiverUse.State state) {
        Finding finding = met == null ? null : finding("0123456789abcdef", met);
        assertEquals(state, WaiverUse.of(WAIVER, finding, asOf).state());
    }
}
