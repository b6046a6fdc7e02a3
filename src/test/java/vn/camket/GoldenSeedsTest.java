package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks each agreement of the register in its period, right after its end or the dissolution of its parties, and long
 * after, with reports of that time, as {@link Golden} says.
 */
class GoldenSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/seeds");

    @TempDir
    private static Path out;

    @ParameterizedTest
    @CsvSource({
        "lao-cai-lai-chau-ict-2012, 2012-10-31",
        "lao-cai-lai-chau-ict-2012, 2013-04-01",
        "lao-cai-lai-chau-ict-2012, 2017-12-31",
        "lao-cai-lai-chau-ict-2012, 2018-01-01",
        "ho-chi-minh-dak-nong-ict-2007, 2008-03-26",
        "ho-chi-minh-dak-nong-ict-2007, 2008-10-31",
        "ho-chi-minh-dak-nong-ict-2007, 2025-10-15",
        "ho-chi-minh-dak-nong-ict-2007, 2027-03-02",
        "ho-chi-minh-dak-lak-ict-2006, 2008-03-26",
        "ho-chi-minh-dak-lak-ict-2006, 2008-10-31",
        "ho-chi-minh-dak-lak-ict-2006, 2025-10-15",
        "ho-chi-minh-ca-mau-2009, 2013-06-30",
        "ho-chi-minh-ca-mau-2009, 2016-03-31",
        "ho-chi-minh-ca-mau-2009, 2020-12-31",
        "ho-chi-minh-ca-mau-2009, 2021-01-01",
        "ho-chi-minh-ca-mau-ict-2009, 2013-06-30",
        "ho-chi-minh-ca-mau-ict-2009, 2016-03-31",
        "ho-chi-minh-ca-mau-ict-2009, 2020-12-31",
        "ho-chi-minh-ca-mau-ict-2009, 2021-01-01"
    })
    void the_older_agreements_give_what_was_worked_out_by_hand(String agreement, String asOf) throws IOException {
        compare(SEEDS, agreement, asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "can-tho-hau-giang-2021, 2024-12-31",
        "can-tho-hau-giang-2021, 2025-07-01",
        "can-tho-hau-giang-2021, 2031-01-01",
        "ho-chi-minh-north-2023, 2024-12-31",
        "ho-chi-minh-north-2023, 2025-07-01",
        "ho-chi-minh-north-2023, 2031-01-01"
    })
    void the_agreements_of_the_sample_give_what_was_worked_out_by_hand(String agreement, String asOf)
            throws IOException {
        compare(Path.of("reports-in"), agreement, asOf);
    }

    private static void compare(Path reports, String agreement, String asOf) throws IOException {
        Golden golden = new Golden(Path.of("src/test/resources/golden/seeds"), Path.of("rules"), out);
        golden.compare(
                golden.check(reports, asOf, List.of(agreement)), agreement::equals, agreement + "/" + asOf + ".txt");
    }
}
