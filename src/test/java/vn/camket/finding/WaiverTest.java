package vn.camket.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final Waiver WAIVER =
            new Waiver("0123456789abcdef", Severity.WARNING, "Chờ vốn", "12/TB-UBND", "UBND", UNTIL);

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
}
