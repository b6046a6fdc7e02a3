package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.register.RegisterFiles;

class UnitsTest {
    private static final Units UNITS = RegisterFiles.load(Path.of("rules")).units();
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "TP.HCM, ho-chi-minh",
        "TPHCM, ho-chi-minh",
        "Tp Hồ Chí Minh, ho-chi-minh",
        "Tp. Hồ Chí Minh, ho-chi-minh",
        "THÀNH PHỐ HỒ CHÍ MINH, ho-chi-minh",
        "UBND TP.HCM, ho-chi-minh",
        "tỉnh Cà Mau, ca-mau",
        "Đăk Nông, dak-nong",
        "Đăk Lắk, dak-lak",
        "Đăk Lăk, dak-lak",
        "Đắc Lắc, dak-lak",
        "UBND TP. Cần Thơ, can-tho",
        "Ủy ban nhân dân tỉnh Hậu Giang, hau-giang",
        "Uỷ ban nhân dân thành phố Cần Thơ, can-tho",
        "Tỉnh ủy Hậu Giang, hau-giang",
        "Thành ủy TP. Cần Thơ, can-tho",
        "Bắc Cạn, bac-kan",
        "Cao Bằng, cao-bang",
        "Hà Nam, ha-nam",
        "Hà Tĩnh, ha-tinh",
        "Nghệ An, nghe-an",
        "Quảng Bình, quang-binh",
        "Quảng Trị, quang-tri",
        "Thanh Hoá, thanh-hoa",
        "Thừa Thiên – Huế, hue",
        "TỈNH THỪA THIÊN HUẾ, hue",
        "Lào Cai, lao-cai",
        "Lai Châu, lai-chau",
        "Lâm Ðồng, lam-dong",
        "can-tho, can-tho"
    })
    void finds_a_unit_in_every_spelling(String name, String id) {
        assertEquals(Optional.of(new Units.Named(id, null)), UNITS.find(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Sở KH&ĐT tỉnh Nghệ An, nghe-an, so-ke-hoach-va-dau-tu",
        "Sở Bưu chính Viễn thông TP. Hồ Chí Minh, ho-chi-minh, so-buu-chinh-vien-thong",
        "Sở TT&TT Lào Cai, lao-cai, so-thong-tin-va-truyen-thong",
        "Sở Thông tin và Truyền thông tỉnh Lai Châu, lai-chau, so-thong-tin-va-truyen-thong",
        "Văn phòng UBND tỉnh Cà Mau, ca-mau, van-phong-ubnd",
        "Sở Tài chính, , so-tai-chinh"
    })
    void parts_a_department_from_its_unit(String name, String unit, String department) {
        assertEquals(Optional.of(new Units.Named(unit, department)), UNITS.find(name));
    }

    @Test
    void finds_nothing_for_what_is_no_unit() {
        assertEquals(Optional.empty(), UNITS.find("Sở Phép thuật tỉnh Nghệ An"));
        assertEquals(Optional.empty(), UNITS.find("UBND"));
        assertEquals(Optional.empty(), UNITS.find(" "));
    }

    @Test
    void proposes_the_unit_with_the_nearest_spelling() {
        assertEquals(Optional.of("Thành phố Cần Thơ"), UNITS.nearest("Cần Thư"));
        assertEquals(Optional.of("Tỉnh Hậu Giang"), UNITS.nearest("UBND tỉnh Hậu Gian"));
        assertEquals(Optional.of("Sở Kế hoạch và Đầu tư"), UNITS.nearest("Sở Kế hoạch Đầu tư"));
        assertEquals(Optional.empty(), UNITS.nearest("Bangkok, Thailand"));
    }

    @Test
    void is_held_by_the_successor_from_the_day_after_its_end() {
        assertEquals("hau-giang", UNITS.holder("hau-giang", BEFORE));
        assertEquals("can-tho", UNITS.holder("hau-giang", AFTER));
        assertEquals("can-tho", UNITS.holder("can-tho", AFTER));
    }

    @Test
    void follows_successors_of_successors() {
        assertEquals("so-khoa-hoc-va-cong-nghe", UNITS.holder("so-buu-chinh-vien-thong", AFTER));
        assertEquals("so-thong-tin-va-truyen-thong", UNITS.holder("so-buu-chinh-vien-thong", LocalDate.of(2012, 1, 1)));
    }

    @Test
    void refuses_to_go_round_in_a_circle() {
        Units circle = new Units(List.of(dissolved("a", "b"), dissolved("b", "a")));
        assertThrows(IllegalStateException.class, () -> circle.holder("a", AFTER));
    }

    private static Unit dissolved(String id, String successor) {
        return new Unit(id, false, id, id, List.of(), BEFORE, successor, List.of());
    }

    @Test
    void bears_its_former_name_up_to_the_last_day_of_it() {
        Unit hue = UNITS.get("hue");
        assertEquals("Tỉnh Thừa Thiên Huế", hue.fullNameAt(LocalDate.of(2024, 12, 31)));
        assertEquals("Thành phố Huế", hue.fullNameAt(LocalDate.of(2025, 1, 1)));
    }

    /** Nghị quyết 202/2025/QH15: 29 provinces and cities were merged into others. */
    @ParameterizedTest
    @CsvSource({
        "tuyen-quang, ha-giang",
        "lao-cai, yen-bai",
        "thai-nguyen, bac-kan",
        "phu-tho, vinh-phuc hoa-binh",
        "bac-ninh, bac-giang",
        "hung-yen, thai-binh",
        "hai-phong, hai-duong",
        "ninh-binh, ha-nam nam-dinh",
        "quang-tri, quang-binh",
        "da-nang, quang-nam",
        "quang-ngai, kon-tum",
        "gia-lai, binh-dinh",
        "khanh-hoa, ninh-thuan",
        "lam-dong, dak-nong binh-thuan",
        "dak-lak, phu-yen",
        "ho-chi-minh, ba-ria-vung-tau binh-duong",
        "dong-nai, binh-phuoc",
        "tay-ninh, long-an",
        "can-tho, soc-trang hau-giang",
        "vinh-long, ben-tre tra-vinh",
        "dong-thap, tien-giang",
        "ca-mau, bac-lieu",
        "an-giang, kien-giang"
    })
    void holds_the_duties_of_those_merged_into_it(String holder, String merged) {
        for (String unit : merged.split(" ")) {
            assertEquals(unit, UNITS.holder(unit, BEFORE));
            assertEquals(holder, UNITS.holder(unit, AFTER));
        }
        assertEquals(holder, UNITS.holder(holder, AFTER));
    }

    @Test
    void thirty_four_of_sixty_three_live_on() {
        List<Unit> localities = UNITS.ids().stream()
                .map(UNITS::get)
                .filter(unit -> !unit.department())
                .toList();
        assertEquals(63, localities.size());
        assertEquals(
                34,
                localities.stream().filter(unit -> !unit.isDissolvedAt(AFTER)).count());
    }

    @ParameterizedTest
    @CsvSource({
        "so-buu-chinh-vien-thong, 2008-03-26, so-buu-chinh-vien-thong",
        "so-buu-chinh-vien-thong, 2008-03-27, so-thong-tin-va-truyen-thong",
        "so-buu-chinh-vien-thong, 2025-02-28, so-thong-tin-va-truyen-thong",
        "so-buu-chinh-vien-thong, 2025-03-01, so-khoa-hoc-va-cong-nghe",
        "so-ke-hoach-va-dau-tu, 2025-02-28, so-ke-hoach-va-dau-tu",
        "so-ke-hoach-va-dau-tu, 2025-03-01, so-tai-chinh"
    })
    void departments_follow_each_other_day_by_day(String department, LocalDate date, String holder) {
        assertEquals(holder, UNITS.holder(department, date));
    }

    @Test
    void dong_nai_is_a_city_from_30_april_2026() {
        Unit dongNai = UNITS.get("dong-nai");
        assertEquals("Tỉnh Đồng Nai", dongNai.fullNameAt(LocalDate.of(2026, 4, 29)));
        assertEquals("Thành phố Đồng Nai", dongNai.fullNameAt(LocalDate.of(2026, 4, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "Tỉnh Đồng Nai, dong-nai",
        "UBND thành phố Đồng Nai, dong-nai",
        "Thành phố Huế, hue",
        "UBND tỉnh Thừa Thiên Huế, hue"
    })
    void is_found_by_former_and_present_names(String name, String id) {
        assertEquals(Optional.of(new Units.Named(id, null)), UNITS.find(name));
    }
}
