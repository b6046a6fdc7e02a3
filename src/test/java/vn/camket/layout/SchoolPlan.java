package vn.camket.layout;

import static vn.camket.layout.Layout.row;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the plan that was quoted as 53 tasks: 47 tasks, and six headings of a section that look like rows. */
final class SchoolPlan {
    private static final List<String> AXES = List.of(
            "Trục 1: Đào tạo",
            "Trục 2: Khoa học và công nghệ",
            "Trục 3: Tổ chức - cán bộ",
            "Trục 4: Chuyển đổi số",
            "Trục 5: Cơ sở vật chất - tài chính",
            "Trục 6: Hợp tác với địa phương");
    private static final int[] TASKS = {9, 7, 6, 6, 8, 0};

    private SchoolPlan() {}

    static void draw(XSSFWorkbook workbook) {
        Pens pens = new Pens(workbook);
        quarterForm(new Canvas(workbook, pens, "Mẫu KH Quý", "Times New Roman", 12, 7, 60, 26, 26, 18, 20));
        Canvas plan = new Canvas(workbook, pens, "KH THÁNG 9", "Times New Roman", 12, 7, 60, 26, 26, 18, 20);
        plan.put("A1:B1", "TRƯỜNG CAO ĐẲNG (MINH HỌA)", Mark.BOLD, Mark.CENTRE);
        plan.put("C1:F1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Mark.BOLD, Mark.CENTRE);
        plan.put("A2:B2", "Số: 834/KH-CĐ", Mark.CENTRE);
        plan.put("C2:F2", "Độc lập - Tự do - Hạnh phúc", Mark.BOLD, Mark.CENTRE);
        plan.put("A4:F4", "KẾ HOẠCH CÔNG TÁC THÁNG 9 NĂM 2026", Mark.BOLD, Mark.LARGE, Mark.CENTRE);
        plan.row(6, header(), Mark.BOLD, Mark.CENTRE, Mark.SKY);
        plan.put("A7:F7", "I. NHIỆM VỤ THƯỜNG XUYÊN", Mark.BOLD, Mark.BOX);
        int at = 8;
        for (int number = 1; number <= 11; number++) {
            plan.row(at++, task(String.valueOf(number), "Nhiệm vụ thường xuyên số " + number));
        }
        plan.put("A" + at + ":F" + at, "II. NHIỆM VỤ TRỌNG TÂM", Mark.BOLD, Mark.BOX);
        at++;
        for (int axis = 0; axis < AXES.size(); axis++) {
            plan.row(at++, row(axis + 1, AXES.get(axis), null, null, null, null), Mark.BOLD, Mark.GREY);
            for (int number = 1; number <= TASKS[axis]; number++) {
                String mark = (axis + 1) + "." + number;
                plan.row(at++, task(mark, "Nhiệm vụ trọng tâm " + mark));
            }
        }
        plan.row(at++, row(null, "Tổng số: 53 nhiệm vụ", null, null, null, null), Mark.BOLD);
        at++;
        plan.put("A" + at + ":B" + at, "Nơi nhận:", Mark.BOLD, Mark.ITALIC);
        plan.put("D" + at + ":F" + at, "HIỆU TRƯỞNG", Mark.BOLD, Mark.CENTRE);
        plan.put("A" + (at + 1) + ":B" + (at + 1), "- Các đơn vị thuộc Trường;", Mark.SMALL);
        plan.put("D" + (at + 2) + ":F" + (at + 2), "(Ký, đóng dấu)", Mark.ITALIC, Mark.CENTRE);
    }

    private static List<Object> header() {
        return row(
                "TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Tình trạng");
    }

    private static List<Object> task(String mark, String words) {
        return row(mark, words, "Phòng Đào tạo", "Các khoa", "Tháng 9/2026", "Chưa thực hiện");
    }

    /** A sheet that a department leaves as it came: four sample rows of dots. */
    private static void quarterForm(Canvas form) {
        form.put("A1:F1", "KẾ HOẠCH CÔNG TÁC QUÝ …… NĂM ……", Mark.BOLD, Mark.LARGE, Mark.CENTRE);
        form.row(3, header(), Mark.BOLD, Mark.CENTRE, Mark.SKY);
        for (int number = 1; number <= 4; number++) {
            form.row(3 + number, row(number, "…", "…", "…", "…", "…"));
        }
    }
}
