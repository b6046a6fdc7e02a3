package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;

class LeadsTest {
    private static final Units UNITS = new Units(List.of(
            unit("can-tho", false, "Cần Thơ"),
            unit("hau-giang", false, "Hậu Giang"),
            unit("so-van-hoa", true, "Sở Văn hóa, Thể thao và Du lịch"),
            unit("so-noi-vu", true, "Sở Nội vụ")));

    private static Unit unit(String id, boolean department, String name) {
        return new Unit(id, department, name, null, List.of(), null, null, List.of());
    }

    private static List<String> leads(String text) {
        return new Leads(UNITS).of(text);
    }

    @Test
    void a_semicolon_a_line_break_and_a_plus_always_part() {
        assertEquals(List.of("Ban A", "Ban B", "Ban C", "Ban D"), leads("Ban A; Ban B\nBan C + Ban D"));
    }

    @Test
    void a_comma_a_slash_and_the_word_and_part_known_names_only() {
        assertEquals(
                List.of("Cần Thơ", "Hậu Giang", "Sở Nội vụ", "UBND tỉnh Hậu Giang"),
                leads("Cần Thơ, Hậu Giang / Sở Nội vụ và UBND tỉnh Hậu Giang"));
        assertEquals(List.of("Cần Thơ", "Hậu Giang"), leads("Cần Thơ and Hậu Giang"));
        assertEquals(List.of("Cần Thơ, và Ban B"), leads("Cần Thơ, và Ban B"));
        assertEquals(List.of("Ban A/Ban B"), leads("Ban A/Ban B"));
    }

    @Test
    void a_name_that_holds_such_a_sign_stays_whole_also_beside_another() {
        assertEquals(List.of("Sở Văn hóa, Thể thao và Du lịch"), leads("Sở Văn hóa, Thể thao và Du lịch"));
        assertEquals(
                List.of("Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"),
                leads("Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ"));
        assertEquals(
                List.of("Sở Nội vụ tỉnh Hậu Giang", "Sở Nội vụ Cần Thơ"),
                leads("Sở Nội vụ tỉnh Hậu Giang và Sở Nội vụ Cần Thơ"));
    }

    @Test
    void a_blank_cell_names_nobody_and_a_lead_named_twice_is_one() {
        assertEquals(List.of(), leads(""));
        assertEquals(List.of(), leads(" ; - "));
        assertEquals(List.of("Ban A"), leads("- Ban A\n- BAN A;"));
    }

    @Test
    void a_cell_full_of_signs_is_read_without_delay() {
        assertEquals(1, leads("Cần Thơ, ".repeat(3_000) + "Ban A").size());
        assertEquals(1, leads("a" + " ".repeat(30_000) + "b").size());
    }
}
