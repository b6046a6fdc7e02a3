package vn.camket.world;

import java.util.List;

/** Lists words to make titles, fields and results of. */
final class Texts {
    static final List<List<String>> FIELDS = List.of(
            List.of("giao-thong", "Hạ tầng giao thông", "Transport", "Giao thông"),
            List.of("nong-nghiep", "Nông nghiệp", "Agriculture", "Nông nghiệp và nông thôn"),
            List.of("giao-duc", "Giáo dục và đào tạo", "Education", "Giáo dục"),
            List.of("y-te", "Y tế", "Health", "Chăm sóc sức khỏe"),
            List.of("du-lich", "Thương mại, du lịch", "Trade and tourism", "Du lịch"),
            List.of("dau-tu", "Xúc tiến đầu tư", "Investment", "Đầu tư"));
    static final List<String> DEEDS = List.of(
            "Xây dựng kế hoạch phối hợp",
            "Tổ chức hội nghị xúc tiến",
            "Trao đổi đoàn công tác",
            "Đầu tư tuyến đường nối",
            "Chia sẻ dữ liệu",
            "Phối hợp quản lý chất lượng và truy xuất nguồn gốc sản phẩm nông, lâm, thủy sản an toàn");
    static final List<String> COUNTED =
            List.of("Số sự kiện", "Số sinh viên được đào tạo", "Tỷ lệ hộ nghèo", "Vốn đầu tư");
    static final List<String> MEASURES = List.of("sự kiện", "người", "tỷ đồng", "km");
    static final List<String> GOOD_NUMBERS = List.of("12/KH-UBND", "105/BC-SKHCN", "1270/QĐ-UBND", "08/TB-VP");
    static final List<String> BAD_NUMBERS = List.of("215/KH", "45/TB", "17/QD-", "9/BC");
    static final List<String> NOBODY = List.of("Tỉnh Trung Tâm", "Liên minh phía Nam", "Phòng Hành chính");

    private Texts() {}
}
