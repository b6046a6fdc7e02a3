package vn.camket.layout;

import static vn.camket.layout.Layout.row;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws an appendix as decrees shape it: agency and national heading above, unit of measure, numbers, total, signatures. */
final class PrintedAppendix {
    private PrintedAppendix() {}

    static void draw(XSSFWorkbook workbook) {
        Canvas sheet = new Canvas(
                workbook, new Pens(workbook), "Phụ lục II", "Times New Roman", 12, 6, 46, 15, 15, 15, 15, 13, 30);
        sheet.put("A1:C1", "ỦY BAN NHÂN DÂN", Mark.CENTRE);
        sheet.put("D1:H1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Mark.BOLD, Mark.CENTRE);
        sheet.put("A2:C2", "TỈNH HẬU GIANG", Mark.BOLD, Mark.CENTRE);
        sheet.put("D2:H2", "Độc lập - Tự do - Hạnh phúc", Mark.BOLD, Mark.CENTRE);
        sheet.put("A4:H4", "Phụ lục II", Mark.BOLD, Mark.CENTRE);
        sheet.put(
                "A5:H5",
                "KẾT QUẢ HUY ĐỘNG VỐN THEO THỎA THUẬN HỢP TÁC QUÝ I NĂM 2025",
                Mark.BOLD,
                Mark.LARGE,
                Mark.CENTRE);
        sheet.put(
                "A6:H6",
                "(Kèm theo Báo cáo số 125/BC-UBND ngày 17 tháng 3 năm 2025 của UBND tỉnh Hậu Giang)",
                Mark.ITALIC,
                Mark.CENTRE);
        sheet.put("A7:H7", "(Số liệu minh họa, không phải số liệu của cơ quan nào)", Mark.ITALIC, Mark.CENTRE);
        sheet.put("F9:H9", "Đơn vị tính: triệu đồng", Mark.ITALIC, Mark.RIGHT);
        header(sheet);
        sheet.put("A13:H13", "A. HẠ TẦNG", Mark.BOLD, Mark.BOX);
        sheet.row(14, row("I", "Giao thông", null, null, null, null, null, null), Mark.BOLD);
        sheet.row(
                15, row(1, "Vốn đầu tư Đường tỉnh 926", "120.000", "25.583", "61.250,5", "51%", "Đúng tiến độ", "(1)"));
        sheet.row(16, row(2, "Vốn đầu tư Quốc lộ 61C", "80.000", "10.000", "hơn 42.000", "53%", null, null));
        sheet.row(17, row("II", "Thủy lợi", null, null, null, null, null, null), Mark.BOLD);
        sheet.row(18, row(1, "Vốn nạo vét kênh Xà No", 15_000L, 0L, 3_270L, 0.218, null, null));
        sheet.put("A19:H19", "B. GIÁO DỤC", Mark.BOLD, Mark.BOX);
        sheet.row(20, row(1, "Học bổng cho sinh viên Hậu Giang", "2.000", "-", "1.983", "99%", null, "(2)"));
        sheet.row(21, row(2, "Học phí hỗ trợ", "500", "…", "…", null, "Chưa có số liệu", null));
        sheet.row(22, row(null, "Tổng cộng", "217.500", null, null, null, null, null), Mark.BOLD);
        sheet.put(
                "A24:H24",
                "Ghi chú: (1) Gồm cả vốn ngân sách trung ương; (2) số liệu đến ngày 14/3/2025.",
                Mark.ITALIC);
        sheet.put("A26:C26", "Nơi nhận:", Mark.BOLD, Mark.ITALIC);
        sheet.put("E26:H26", "Hậu Giang, ngày 17 tháng 3 năm 2025", Mark.ITALIC, Mark.CENTRE);
        sheet.put("A27:C27", "- UBND TP. Cần Thơ;", Mark.SMALL);
        sheet.put("E27:H27", "TM. ỦY BAN NHÂN DÂN", Mark.BOLD, Mark.CENTRE);
        sheet.put("A28:C28", "- Lưu: VT, KT.", Mark.SMALL);
        sheet.put("E28:H28", "KT. CHỦ TỊCH", Mark.BOLD, Mark.CENTRE);
        sheet.put("E29:H29", "PHÓ CHỦ TỊCH", Mark.BOLD, Mark.CENTRE);
    }

    private static void header(Canvas sheet) {
        Mark[] look = {Mark.BOLD, Mark.CENTRE, Mark.BOX, Mark.WRAP};
        sheet.put("A10:A11", "TT", look);
        sheet.put("B10:B11", "Chỉ tiêu", look);
        sheet.put("C10:C11", "Kế hoạch năm 2025", look);
        sheet.put("D10:E10", "Thực hiện", look);
        sheet.put("D11", "Quý I", look);
        sheet.put("E11", "Lũy kế đến kỳ báo cáo", look);
        sheet.put("F10:F11", "Tỷ lệ % so với kế hoạch", look);
        sheet.put("G10:G11", "Đánh giá", look);
        sheet.put("H10:H11", "Ghi chú", look);
        sheet.height(11, 34);
        sheet.row(
                12,
                row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(3)", "(7)", "(8)"),
                Mark.CENTRE,
                Mark.SMALL,
                Mark.ITALIC);
    }
}
