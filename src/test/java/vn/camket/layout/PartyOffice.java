package vn.camket.layout;

import static vn.camket.layout.Layout.day;
import static vn.camket.layout.Layout.row;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the two tables of a provincial party office: its input form of 25 columns, and "Phụ lục 2" with its title. */
final class PartyOffice {
    private PartyOffice() {}

    static void input(XSSFWorkbook workbook) {
        Pens pens = new Pens(workbook);
        Canvas input = new Canvas(
                workbook,
                pens,
                "Nhập liệu",
                "Calibri",
                11,
                13,
                13,
                8,
                18,
                12,
                48,
                22,
                18,
                18,
                18,
                15,
                13,
                16,
                18,
                10,
                18,
                16,
                18,
                18,
                26,
                20,
                13,
                26,
                36,
                12);
        input.row(
                1,
                row(
                        "Mã nhiệm vụ",
                        "Loại văn bản (*)",
                        "Số hội nghị",
                        "Số/ký hiệu văn bản (*)",
                        "Ngày ban hành (*)",
                        "Nội dung nhiệm vụ (*)",
                        "Đơn vị chủ trì (*)",
                        "Cán bộ chủ trì",
                        "Người theo dõi",
                        "Lãnh đạo giao",
                        "Loại thời hạn (*)",
                        "Hạn hoàn thành",
                        "Sản phẩm đầu ra",
                        "Cấp nhận sản phẩm",
                        "Độ khẩn",
                        "Nguồn nhiệm vụ",
                        "Ngành",
                        "Lĩnh vực",
                        "Tiến độ",
                        "Vướng mắc",
                        "Số hiệu văn bản kết quả",
                        "Ngày văn bản kết quả",
                        "Trích yếu văn bản kết quả",
                        "Mô tả kết quả",
                        "Chất lượng"),
                Mark.BOLD,
                Mark.CENTRE,
                Mark.SKY);
        input.row(
                2,
                row(
                        "NV-2026-0112",
                        "Kết luận",
                        41,
                        "412-TB/TU",
                        day("2026-03-05"),
                        "Rà soát, hoàn thiện Thỏa thuận hợp tác với tỉnh Tuyên Quang",
                        "Sở Tài chính",
                        "Nguyễn Văn A",
                        "Trần Thị B",
                        "Phó Bí thư Thường trực",
                        "Có thời hạn",
                        day("2026-06-30"),
                        "Báo cáo",
                        "Ban Thường vụ",
                        "Thường",
                        "Hội nghị Ban Thường vụ",
                        "Kinh tế",
                        "Tài chính - đầu tư",
                        "Hoàn thành đúng hạn",
                        null,
                        "215/BC-STC",
                        day("2026-06-22"),
                        "Báo cáo kết quả rà soát Thỏa thuận hợp tác",
                        "Đã báo cáo Ban Thường vụ, được thông qua",
                        "Tốt"));
        input.row(
                3,
                row(
                        "NV-2026-0113",
                        "Kết luận",
                        41,
                        "412-TB/TU",
                        day("2026-03-05"),
                        "Chuẩn bị hội nghị xúc tiến đầu tư chung hai tỉnh",
                        "Sở Công Thương; Sở Tài chính",
                        null,
                        "Trần Thị B",
                        "Phó Bí thư Thường trực",
                        "Có thời hạn",
                        "Quý III/2026",
                        "Kế hoạch",
                        "UBND tỉnh",
                        "Khẩn",
                        "Hội nghị Ban Thường vụ",
                        "Kinh tế",
                        "Công thương",
                        "Đang thực hiện",
                        "Chưa thống nhất thời gian với tỉnh bạn",
                        null,
                        null,
                        null,
                        "Đã có dự thảo kế hoạch",
                        null));
        input.row(
                4,
                row(
                        "NV-2026-0120",
                        "Công văn",
                        null,
                        "1400-CV/VPTU",
                        day("2026-08-28"),
                        "Duy trì cập nhật tiến độ trên hệ thống theo dõi",
                        "Văn phòng Tỉnh ủy",
                        null,
                        null,
                        "Chánh Văn phòng",
                        "Thường xuyên",
                        null,
                        null,
                        null,
                        "Thường",
                        "Công văn",
                        "Nội chính",
                        "Cải cách hành chính",
                        "Đang thực hiện không hạn",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        input.row(
                5,
                row(
                        null,
                        "Kết luận",
                        44,
                        "430-TB/TU",
                        day("2026-07-10"),
                        "Xây dựng tuyến du lịch liên tỉnh",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        null,
                        null,
                        null,
                        "Chờ điều kiện",
                        null,
                        "Đề án",
                        "UBND tỉnh",
                        "Thường",
                        "Hội nghị Ban Thường vụ",
                        "Văn hóa",
                        "Du lịch",
                        "Chờ kinh phí",
                        "Chưa bố trí được kinh phí",
                        null,
                        null,
                        null,
                        null,
                        null));
        input.freeze(0, 1, "A1:Y1");
        Canvas guide = new Canvas(workbook, pens, "Hướng dẫn", "Calibri", 11, 30, 90);
        guide.put("A1:B1", "HƯỚNG DẪN NHẬP LIỆU (số liệu ở sheet \"Nhập liệu\" là minh họa)", Mark.BOLD);
        guide.row(3, row("Cột", "Cách ghi"), Mark.BOLD, Mark.SKY);
        guide.row(4, row("Mã nhiệm vụ", "Để trống khi nhập việc mới; có mã thì cập nhật việc đó"));
        guide.row(5, row("Hạn hoàn thành", "Ngày/tháng/năm; để trống với việc thường xuyên"));
        guide.row(6, row("Tiến độ", "Chọn trong danh mục"));
    }

    static void appendix(XSSFWorkbook workbook) {
        Canvas sheet = new Canvas(
                workbook,
                new Pens(workbook),
                "Phụ lục 2",
                "Times New Roman",
                11,
                8,
                13,
                12,
                16,
                16,
                22,
                20,
                46,
                18,
                13,
                13,
                20,
                44,
                20,
                15,
                10,
                18);
        sheet.put(
                "A1:Q1",
                "PHỤ LỤC 2: BẢNG THEO DÕI THỰC HIỆN KẾT LUẬN CỦA BAN THƯỜNG VỤ",
                Mark.BOLD,
                Mark.LARGE,
                Mark.CENTRE);
        sheet.height(1, 30);
        sheet.put("A2:Q2", "(Cập nhật đến ngày 15/9/2026; số liệu minh họa)", Mark.ITALIC, Mark.CENTRE);
        sheet.row(
                3,
                row(
                        "Số hội nghị",
                        "Số TB/KL",
                        "Ngày ban hành",
                        "Chủ trì theo dõi",
                        "Ngành/\nLĩnh vực",
                        "Cơ quan/\nĐơn vị trình",
                        "Lĩnh vực chi tiết",
                        "Nội dung kết luận / Văn bản trình",
                        "Cán bộ chủ trì",
                        "Loại thời hạn",
                        "Hạn xử lý:",
                        "Tiến độ",
                        "Kết quả thực hiện / minh chứng",
                        "Văn bản triển khai",
                        "Mã nhiệm vụ",
                        "Độ khẩn",
                        "Ý kiến của phòng"),
                Mark.BOLD,
                Mark.CENTRE,
                Mark.YELLOW);
        List<List<Object>> rows = List.of(
                row(
                        41,
                        "412-TB/TU",
                        day("2026-03-05"),
                        "Phòng Tổng hợp",
                        "Kinh tế",
                        "Sở Tài chính",
                        "Đầu tư",
                        "Tờ trình về Thỏa thuận hợp tác với tỉnh Tuyên Quang",
                        "Nguyễn Văn A",
                        "Có thời hạn",
                        day("2026-06-30"),
                        "Hoàn thành đúng hạn",
                        "Đã ban hành 215/BC-STC ngày 22/6/2026",
                        "98/KH-UBND",
                        "NV-2026-0112",
                        "Thường",
                        "Đề nghị đóng việc"),
                row(
                        null,
                        null,
                        null,
                        "Phòng Tổng hợp",
                        "Kinh tế",
                        "Sở Công Thương",
                        "Thương mại",
                        "Kế hoạch hội nghị xúc tiến đầu tư chung",
                        null,
                        "Có thời hạn",
                        "trước 30/9/2026",
                        "Đang thực hiện",
                        "Đã có dự thảo",
                        null,
                        "NV-2026-0113",
                        "Khẩn",
                        null),
                row(
                        44,
                        "430-TB/TU",
                        day("2026-07-10"),
                        "Phòng Văn hóa",
                        "Văn hóa",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        "Du lịch",
                        "Đề án tuyến du lịch liên tỉnh",
                        null,
                        "Thường xuyên",
                        "Thường xuyên",
                        "Chưa thực hiện",
                        "-",
                        null,
                        "NV-2026-0131",
                        "Thường",
                        "Nhắc lần 2"));
        for (int at = 0; at < rows.size(); at++) {
            sheet.row(4 + at, rows.get(at));
        }
        sheet.merge("A4:A5");
        sheet.merge("B4:B5");
        sheet.merge("C4:C5");
        sheet.freeze(0, 3, "A3:Q3");
    }
}
