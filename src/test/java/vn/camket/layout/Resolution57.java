package vn.camket.layout;

import static vn.camket.layout.Layout.row;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the progress report on resolution 57-NQ/TW as a program exports it, once filled and once without an activity. */
final class Resolution57 {
    private static final List<Object> UPPER = row(
            "STT",
            "Nhiệm vụ trọng tâm",
            "Nội dung cụ thể",
            "Phương án đề xuất (Chương trình/đề án)",
            "Thời gian thực hiện",
            "Dự toán",
            "Mục tiêu",
            null,
            "Nội dung thực hiện trọng tâm",
            "Thời gian cập nhật",
            "Link tài liệu minh chứng",
            "Lãnh đạo phụ trách",
            "Đơn vị chủ trì",
            "Đơn vị phối hợp",
            "Thời gian hoàn thành",
            "Kết quả đạt được, đánh giá hiệu quả");
    private static final List<Object> LOWER = row(
            null,
            null,
            null,
            null,
            null,
            null,
            "Định tính",
            "Định lượng",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    private Resolution57() {}

    static void filled(XSSFWorkbook workbook) {
        Canvas filled = sheet(workbook, "BC_NQ57_HĐ_T7_2025", "Quý 3 năm 2025 - Đơn vị: UBND tỉnh Nghệ An");
        group(filled, 6, "I", "Hạ tầng số");
        filled.row(
                7,
                row(
                        1,
                        "[KPI-01] Phủ sóng di động băng rộng",
                        "Khảo sát vùng lõm sóng hai tỉnh",
                        "Chương trình phối hợp xóa vùng lõm sóng",
                        "2025",
                        3_940_000_000L,
                        "Xóa vùng lõm sóng",
                        "30 thôn",
                        "Khảo sát, lập danh sách",
                        "12/09/2025",
                        "https://vi-du.example/s/1",
                        "Nguyễn Văn A",
                        "Sở KH&CN",
                        "Sở Xây dựng, Viễn thông A",
                        "30/09/2025",
                        "Đã khảo sát 24/30 thôn\n(Tiến độ: 80%)"),
                Mark.TOP,
                Mark.GREY);
        filled.row(
                8,
                row(
                        null,
                        null,
                        "Ký biên bản dùng chung hạ tầng",
                        "Biên bản dùng chung cột ăng ten",
                        "2025-2026",
                        null,
                        null,
                        "02 biên bản",
                        "Thống nhất dự thảo",
                        "10/09/2025",
                        "https://vi-du.example/s/2",
                        "Nguyễn Văn A",
                        "Sở KH&CN",
                        null,
                        "31/12/2025",
                        "(Tiến độ: 40%)"),
                Mark.TOP);
        group(filled, 9, "II", "Nhân lực số");
        filled.row(
                10,
                row(
                        2,
                        "[KPI-04] Đào tạo kỹ năng số",
                        "Tập huấn kỹ năng số cho cán bộ xã",
                        "Kế hoạch tập huấn chung",
                        "2025",
                        1_200_000_000L,
                        "Nâng cao kỹ năng",
                        "500 lượt người",
                        "Tổ chức 4 lớp",
                        "01/09/2025",
                        "https://vi-du.example/s/3",
                        "Trần Thị B",
                        "Sở Nội vụ",
                        "Trường Chính trị",
                        "15/08/2025",
                        "Đã tập huấn 512 lượt người theo Kế hoạch 88/KH-SNV"),
                Mark.TOP,
                Mark.GREY);
        group(filled, 11, "*", "Hoạt động chưa liên kết KPI");
        filled.row(
                12,
                row(
                        null,
                        null,
                        "Trao đổi đoàn công tác",
                        "Đoàn công tác tháng 8",
                        "2025",
                        null,
                        null,
                        null,
                        null,
                        "20/08/2025",
                        "https://vi-du.example/s/4",
                        "Trần Thị B",
                        "Văn phòng UBND",
                        null,
                        "22/08/2025",
                        null),
                Mark.TOP);
        statistics(filled, 14, 4, 1, 3, "53.3");
    }

    static void empty(XSSFWorkbook workbook) {
        Canvas empty = sheet(workbook, "BC_NQ57_HĐ_T10_2025", "Quý 4 năm 2025 - Đơn vị: UBND tỉnh Nghệ An");
        empty.row(6, wide("Không có hoạt động nào trong kỳ báo cáo"));
        statistics(empty, 8, 0, 0, 0, "0");
    }

    private static Canvas sheet(XSSFWorkbook workbook, String name, String subtitle) {
        Canvas sheet = new Canvas(
                workbook,
                new Pens(workbook),
                name,
                "Calibri",
                10,
                6,
                40,
                40,
                36,
                14,
                16,
                26,
                20,
                30,
                13,
                28,
                18,
                18,
                20,
                14,
                40);
        sheet.put(
                "A1:P1",
                "BÁO CÁO TIẾN ĐỘ TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT 57-NQ/TW",
                Mark.BOLD,
                Mark.LARGE,
                Mark.CENTRE);
        sheet.height(1, 30);
        sheet.put("A2:P2", subtitle, Mark.BOLD, Mark.CENTRE);
        sheet.row(4, UPPER, Mark.BOLD, Mark.WHITE, Mark.BLUE, Mark.CENTRE);
        sheet.row(5, LOWER, Mark.BOLD, Mark.WHITE, Mark.BLUE, Mark.CENTRE);
        sheet.merge("G4:H4");
        sheet.height(4, 35);
        sheet.height(5, 25);
        sheet.freeze(0, 5, "A5:P5");
        return sheet;
    }

    private static void group(Canvas sheet, int row, String mark, String name) {
        sheet.row(row, wide(mark, name), Mark.BOLD, Mark.SKY);
    }

    private static List<Object> wide(Object... cells) {
        return Arrays.asList(Arrays.copyOf(cells, UPPER.size()));
    }

    private static void statistics(Canvas sheet, int from, int all, int done, int open, String mean) {
        sheet.row(from, wide("THỐNG KÊ"));
        sheet.row(from + 1, wide(null, "Tổng số hoạt động: " + all));
        sheet.row(from + 2, wide(null, "- Hoàn thành: " + done, "- Đang thực hiện: " + open, "- Đã duyệt: 0"));
        sheet.row(from + 3, wide(null, "- Chờ duyệt: 0", "- Nháp: 0"));
        sheet.row(from + 4, wide(null, "Tiến độ trung bình: " + mean + "%"));
        sheet.row(from + 6, wide(null, "Xuất báo cáo lúc: 15/09/2025 08:30:00 (số liệu minh họa)"));
    }
}
