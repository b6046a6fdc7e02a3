package vn.camket.layout;

import static vn.camket.layout.Layout.row;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the four reports of a tracker on decision 1266/QĐ-TTg: a block of figures first, the table below it. */
final class Decision1266 {
    private Decision1266() {}

    static void draw(XSSFWorkbook workbook) {
        Pens pens = new Pens(workbook);
        report(
                new Canvas(workbook, pens, "Tổng hợp tiến độ", "Arial", 10, 8, 38, 15, 12, 12, 15, 20, 15, 20, 22),
                "BÁO CÁO TỔNG HỢP TIẾN ĐỘ THEO CƠ QUAN / ĐƠN VỊ - QUYẾT ĐỊNH 1266/QĐ-TTg",
                "Thời gian xuất báo cáo: 15/9/2026 08:30 | Tổng số cơ quan / địa phương: 2",
                "1. CHỈ SỐ TỔNG QUAN HỆ THỐNG CƠ QUAN / ĐƠN VỊ",
                List.of(
                        row("Tổng số cơ quan / địa phương theo dõi", 2),
                        row("Tổng số mục tiêu chiến lược", 3),
                        row("Tổng số nhiệm vụ thực thi", 9),
                        row("Tổng số hạng mục hợp nhất", 12)),
                "2. DANH SÁCH BỘ, NGÀNH, ĐỊA PHƯƠNG VÀ TIẾN ĐỘ THỰC HIỆN",
                row(
                        "STT",
                        "Tên Cơ Quan / Địa Phương",
                        "Tổng Hạng Mục",
                        "Mục Tiêu",
                        "Nhiệm Vụ",
                        "Đã Hoàn Thành",
                        "Đang T/H (Trong Hạn)",
                        "Sắp Tới Hạn",
                        "Đang T/H (Quá Hạn)",
                        "Tỷ Lệ Hoàn Thành (%)"),
                List.of(
                        row(1, "Bộ Khoa học và Công nghệ", 7, 2, 5, 3, 2, 1, 1, "43%"),
                        row(2, "UBND tỉnh Cao Bằng", 5, 1, 4, 2, 2, 0, 1, "40%")));
        report(
                new Canvas(workbook, pens, "Sắp hết hạn & Quá hạn", "Arial", 10, 8, 40, 15, 50, 32, 20, 25),
                "BÁO CÁO NHIỆM VỤ CẦN GỬI THÔNG BÁO (SẮP HẾT HẠN & QUÁ HẠN) - QUYẾT ĐỊNH 1266/QĐ-TTg",
                "Thời gian xuất báo cáo: 15/9/2026 08:30 | Tổng số nhiệm vụ cần chú ý: 2",
                "1. CHỈ SỐ CẢNH BÁO TIẾN ĐỘ THỰC HIỆN",
                List.of(
                        row("Tổng số nhiệm vụ cần gửi thông báo", 2),
                        row("Số lượng nhiệm vụ đang thực hiện quá hạn (🔴)", 1),
                        row("Số lượng nhiệm vụ sắp tới hạn (🟣)", 1)),
                "2. DANH SÁCH CHI TIẾT NHIỆM VỤ CẦN GỬI THÔNG BÁO",
                row(
                        "STT",
                        "Mã Hạng Mục",
                        "Loại Hạng Mục",
                        "Tên Mục Tiêu / Nhiệm Vụ",
                        "Đơn Vị Chủ Trì",
                        "Hạn Chót",
                        "Trạng Thái Cảnh Báo"),
                List.of(
                        row(
                                1,
                                "NV-07",
                                "Nhiệm vụ",
                                "Kết nối cơ sở dữ liệu đất đai",
                                "UBND tỉnh Cao Bằng",
                                "31/8/2026",
                                "Quá Hạn Thực Hiện"),
                        row(
                                2,
                                "MT-02",
                                "Mục tiêu",
                                "80% dịch vụ công trực tuyến toàn trình",
                                "Bộ Khoa học và Công nghệ",
                                "30/9/2026",
                                "Sắp Hết Hạn")));
        report(
                new Canvas(workbook, pens, "Chi tiết tiến độ", "Arial", 10, 8, 40, 50, 32, 22, 25, 20),
                "BÁO CÁO CHI TIẾT TIẾN ĐỘ VÀ FILE MINH CHỨNG - QUYẾT ĐỊNH 1266/QĐ-TTg",
                "Thời gian xuất báo cáo: 15/9/2026 08:30 | Tổng số hạng mục: 3",
                "1. CHỈ SỐ CẬP NHẬT TIẾN ĐỘ VÀ MINH CHỨNG",
                List.of(
                        row("Tổng số mục tiêu & nhiệm vụ theo dõi", 3),
                        row("Số lượng hạng mục đã có cập nhật tiến độ", 2),
                        row("Số lượng hạng mục đã đính kèm file minh chứng", 1)),
                "2. DANH SÁCH CHI TIẾT TIẾN ĐỘ VÀ FILE MINH CHỨNG THEO HẠNG MỤC",
                row(
                        "STT",
                        "Mã Hạng Mục",
                        "Tên Mục Tiêu / Nhiệm Vụ",
                        "Đơn Vị Chủ Trì",
                        "Tiến Độ Mới Nhất (%)",
                        "Trạng Thái Thực Hiện",
                        "Số File Minh Chứng"),
                List.of(
                        row(
                                1,
                                "NV-07",
                                "Kết nối cơ sở dữ liệu đất đai",
                                "UBND tỉnh Cao Bằng",
                                "62,5%",
                                "Đang T/H (Quá Hạn)",
                                0),
                        row(
                                2,
                                "NV-01",
                                "Ban hành khung kiến trúc số",
                                "Bộ Khoa học và Công nghệ",
                                "100%",
                                "Đã Hoàn Thành",
                                2),
                        row(
                                3,
                                "NV-09",
                                "Đào tạo kỹ năng số",
                                "UBND tỉnh Cao Bằng",
                                "Chưa cập nhật",
                                "Đang T/H (Trong Hạn)",
                                0)));
        report(
                new Canvas(workbook, pens, "Nhiệm vụ chung & riêng", "Arial", 10, 8, 40, 20, 50, 32, 24, 25),
                "BÁO CÁO PHÂN LOẠI NHIỆM VỤ CHUNG VÀ RIÊNG - QUYẾT ĐỊNH 1266/QĐ-TTg",
                "Thời gian xuất báo cáo: 15/9/2026 08:30 | Tổng số nhiệm vụ: 2",
                "1. THỐNG KÊ PHÂN LOẠI PHẠM VI NHIỆM VỤ",
                List.of(
                        row("Tổng số nhiệm vụ theo dõi", 2),
                        row("Số lượng nhiệm vụ phạm vi chung (Các bộ, ngành, địa phương)", 1),
                        row("Số lượng nhiệm vụ phạm vi riêng (Giao đơn vị cụ thể)", 1)),
                "2. DANH SÁCH PHÂN LOẠI CHI TIẾT NHIỆM VỤ THEO PHẠM VI",
                row(
                        "STT",
                        "Mã Hạng Mục",
                        "Phạm Vi Nhiệm Vụ",
                        "Nội Dung Thực Hiện",
                        "Đơn Vị Đầu Mối",
                        "Thời Gian Thực Hiện",
                        "Trạng Thái Thực Hiện"),
                List.of(
                        row(
                                1,
                                "NV-07",
                                "Nhiệm vụ Riêng",
                                "Kết nối cơ sở dữ liệu đất đai",
                                "UBND tỉnh Cao Bằng",
                                "01/01/2026 - 31/08/2026",
                                "Đang T/H (Quá Hạn)"),
                        row(
                                2,
                                "NV-09",
                                "Nhiệm vụ Chung",
                                "Đào tạo kỹ năng số",
                                "Các bộ, ngành, địa phương",
                                "Thường xuyên",
                                "Đang T/H (Trong Hạn)")));
    }

    private static void report(
            Canvas sheet,
            String title,
            String subtitle,
            String figuresTitle,
            List<List<Object>> figures,
            String tableTitle,
            List<Object> header,
            List<List<Object>> rows) {
        String last = String.valueOf((char) ('A' + header.size() - 1));
        sheet.put("A1:" + last + "1", title, Mark.BOLD, Mark.LARGE, Mark.CENTRE, Mark.BLUE, Mark.WHITE);
        sheet.put("A2:" + last + "2", subtitle + " (số liệu minh họa)", Mark.ITALIC, Mark.CENTRE);
        sheet.put("A4:" + last + "4", figuresTitle, Mark.BOLD, Mark.SKY);
        for (int at = 0; at < figures.size(); at++) {
            int row = 5 + at;
            sheet.put("A" + row + ":B" + row, figures.get(at).get(0), Mark.BOX, Mark.WRAP);
            sheet.put("C" + row, figures.get(at).get(1), Mark.BOX, Mark.BOLD);
        }
        int tableRow = 6 + figures.size();
        sheet.put("A" + tableRow + ":" + last + tableRow, tableTitle, Mark.BOLD, Mark.SKY);
        sheet.row(tableRow + 1, header, Mark.BOLD, Mark.CENTRE, Mark.GREY);
        IntStream.range(0, rows.size()).forEach(at -> sheet.row(tableRow + 2 + at, rows.get(at)));
    }
}
