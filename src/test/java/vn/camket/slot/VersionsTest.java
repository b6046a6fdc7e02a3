package vn.camket.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {
    @Test
    void all_but_the_highest_of_each_folder_are_replaced_whatever_their_format() {
        assertEquals(
                List.of("a/v001.xlsx", "a/v009.xlsb", "v001.html"),
                Versions.superseded(
                        List.of("a/v001.xlsx", "a/v009.xlsb", "a/v010.csv", "b/v001.xls", "v001.html", "v002.htm")));
    }

    @Test
    void of_two_with_the_same_number_the_later_name_counts() {
        assertEquals(List.of("v001.ods"), Versions.superseded(List.of("v001.ods", "v001.xlsx")));
    }

    @Test
    void what_is_not_called_as_versions_are_is_none() {
        assertEquals(
                List.of(),
                Versions.superseded(List.of("v01.xlsx", "v001.xlsx", "v002.pdf", "v002.xlsx.withdrawn", "av002.xlsx")));
    }

    @Test
    void names_have_three_digits_or_more() {
        assertEquals("v007.xlsx", Versions.name(BigInteger.valueOf(7), "xlsx"));
        assertEquals("v1000.csv", Versions.name(BigInteger.valueOf(1000), "csv"));
    }
}
