package vn.camket.layout;

import static vn.camket.layout.Layout.row;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws a form whose cell "Kết quả" holds three things under a., b. and c. */
final class ManyInOneCell {
    private static final String A = "a.Kết quả chi tiết/tình hình thực hiện:";
    private static final String B = "b.Khó khăn, vướng mắc và kiến nghị:";
    private static final String C = "c.Đề xuất hướng giải quyết, xin ý kiến chỉ đạo:";

    private ManyInOneCell() {}

    static void draw(XSSFWorkbook workbook) {
        Canvas sheet = new Canvas(
                workbook, new Pens(workbook), "Báo cáo", "Times New Roman", 12, 6, 34, 12, 30, 56, 18, 18, 18);
        sheet.put("A1:H1", "BÁO CÁO KẾT QUẢ CÔNG VIỆC QUÝ III NĂM 2025", Mark.BOLD, Mark.LARGE, Mark.CENTRE);
        sheet.put("A2:H2", "(Số liệu minh họa)", Mark.ITALIC, Mark.CENTRE);
        sheet.row(
                4,
                row(
                        "STT",
                        "Nội dung công việc",
                        "Trọng số\n(tỷ lệ %)",
                        "Yêu cầu/mục tiêu công việc",
                        "Kết quả",
                        "Thời gian thực hiện",
                        "Nhân viên tự đánh giá",
                        "Phụ trách đánh giá"),
                Mark.BOLD,
                Mark.CENTRE,
                Mark.SKY);
        sheet.row(
                5,
                row(
                        1,
                        "Xây dựng kế hoạch hợp tác năm 2026",
                        0.4,
                        "Kế hoạch được ban hành trong quý III",
                        A + " Đã trình dự thảo, ban hành Kế hoạch số 120/KH-STC ngày 10/9/2025\n" + B
                                + " Sở ngành góp ý chậm\n" + C + " Đề nghị lãnh đạo Sở nhắc các đơn vị",
                        "Quý III/2025",
                        "Hoàn thành",
                        "Tốt"),
                Mark.TOP);
        sheet.row(
                6,
                row(
                        2,
                        "Tổng hợp số liệu thu hút đầu tư",
                        0.35,
                        "Số liệu đầy đủ, đúng hạn",
                        A + "\nĐã có số liệu của 9/10 tỉnh.\n" + B + "\nKhông.\n" + C + "\n...............",
                        "Hằng quý",
                        "Hoàn thành",
                        "Khá"),
                Mark.TOP);
        sheet.row(
                7,
                row(
                        3,
                        "Chuẩn bị hội nghị giao ban",
                        0.25,
                        "Có chương trình và tài liệu",
                        A + "\n...............\n" + B + "\n...............\n" + C,
                        "15/9/2025",
                        null,
                        null),
                Mark.TOP);
        sheet.row(
                8,
                row(
                        4,
                        "Rà soát chỉ tiêu",
                        null,
                        null,
                        "Đã rà soát xong, a. Sở Tài chính và b. Sở Công Thương cùng ký",
                        "15/9/2025",
                        "Hoàn thành",
                        "Tốt"),
                Mark.TOP);
        sheet.put("A10:C10", "NHÂN VIÊN", Mark.BOLD, Mark.CENTRE);
        sheet.put("E10:H10", "PHỤ TRÁCH BỘ PHẬN", Mark.BOLD, Mark.CENTRE);
    }
}
