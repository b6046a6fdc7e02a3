package vn.camket.layout;

import static vn.camket.layout.Layout.row;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the two forms from which a program imports work plans: with one column for each side, and with one for both. */
final class PlanImport {
    private PlanImport() {}

    static void draw(XSSFWorkbook workbook) {
        Pens pens = new Pens(workbook);
        Canvas plan = new Canvas(workbook, pens, "Tien do", "Calibri", 11, 6, 44, 18, 22, 14, 14);
        plan.row(
                1,
                row("STT", "Hạng mục công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Bắt đầu", "Kết thúc"),
                Mark.BOLD,
                Mark.CENTRE,
                Mark.SKY);
        plan.row(2, row("I", "CHUẨN BỊ", null, null, null, null), Mark.BOLD);
        plan.row(3, row(1, "Khảo sát mặt bằng", "PTPK", "KT, THIETKE", "01/10/2026", "03/10/2026"));
        plan.row(4, row(2, "Lập hồ sơ thiết kế", "THIETKE", "KT", "05/10/2026", "20/10/2026"));
        plan.row(5, row("II", "TRIỂN KHAI", null, null, null, null), Mark.BOLD);
        plan.row(6, row(1, "Thi công phần móng", "PTPK", "KT, AN TOÀN", "21/10/2026", "15/11/2026"));
        plan.row(7, row(2, "Nghiệm thu", null, null, null, null));
        Canvas old = new Canvas(workbook, pens, "Mau cu", "Calibri", 11, 6, 44, 24, 14, 14);
        old.row(
                1,
                row("STT", "Hạng mục công việc", "Chủ trì/phối hợp", "Bắt đầu", "Kết thúc"),
                Mark.BOLD,
                Mark.CENTRE,
                Mark.SKY);
        old.row(2, row("I", "CHUẨN BỊ", null, null, null), Mark.BOLD);
        old.row(3, row(1, "Bàn giao mặt bằng", "PTPK / KT", "2026-10-01", "2026-10-03"));
        Canvas note = new Canvas(workbook, pens, "Ghi chú", "Calibri", 11, 60);
        note.put("A1", "Số liệu minh họa, không phải kế hoạch của đơn vị nào.", Mark.ITALIC);
    }
}
