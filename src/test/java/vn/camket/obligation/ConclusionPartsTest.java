package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConclusionPartsTest {
    @Test
    void each_line_is_one_without_its_mark() {
        String cell = "1. Lập tổ công tác;\n- Mở tuyến buýt.\n\n• Nạo vét kênh\n+ Họp giao ban\na) Đào tạo cán bộ";
        assertEquals(
                List.of("Lập tổ công tác", "Mở tuyến buýt", "Nạo vét kênh", "Họp giao ban", "Đào tạo cán bộ"),
                ConclusionParts.of(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Lập tổ công tác; 2. Mở tuyến buýt; 3. Nạo vét kênh",
                "Hội nghị thống nhất: 1) Lập tổ công tác 2) Mở tuyến buýt 3) Nạo vét kênh",
                "- Lập tổ công tác; - Mở tuyến buýt; - Nạo vét kênh.",
                "• Lập tổ công tác • Mở tuyến buýt • Nạo vét kênh",
                "Thống nhất:\n+ Lập tổ công tác; + Mở tuyến buýt\n2. Nạo vét kênh"
            })
    void so_is_each_marked_part_of_a_line(String cell) {
        assertEquals(List.of("Lập tổ công tác", "Mở tuyến buýt", "Nạo vét kênh"), ConclusionParts.of(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mở tuyến buýt Cần Thơ - Cà Mau",
                "Lập tổ công tác; mở tuyến buýt",
                "Hoàn thành trong năm 2025. Sở Y tế báo cáo",
                "Xong trong quý 1. Các sở báo cáo",
                "Nạo vét 12.5 km kênh",
                "Thực hiện khoản 1. Điều này không tách"
            })
    void what_only_looks_like_a_mark_parts_nothing(String cell) {
        assertEquals(List.of(cell), ConclusionParts.of(cell));
    }

    @Test
    void a_number_that_does_not_follow_on_the_former_begins_nothing() {
        assertEquals(
                List.of("Họp trong quý 2. Các sở dự", "Mở tuyến buýt số 5. Bến Hậu Giang"),
                ConclusionParts.of("1. Họp trong quý 2. Các sở dự 2. Mở tuyến buýt số 5. Bến Hậu Giang"));
    }

    @Test
    void signs_alone_are_none() {
        assertEquals(List.of(), ConclusionParts.of("-\n...\n;"));
    }
}
