package vn.camket.sample;

import static vn.camket.sample.Values.typed;
import static vn.camket.sample.Values.typedPercent;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.sample.Agreement.Indicator;
import vn.camket.sample.Agreement.Task;
import vn.camket.sample.Report.FigureLine;
import vn.camket.sample.Report.TaskLine;
import vn.camket.sample.Report.TaskRow;

/** Writes one sheet "Biểu 1" as an office prints it: Quốc hiệu above, tables in the middle, signatures below. */
final class PrintedLayout implements Layout {
    private static final int LAST = 8;
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};

    @Override
    public void write(Report report, XSSFWorkbook workbook) {
        Page page = new Page(workbook, new Look(workbook), "Biểu 1", 7, 42, 22, 14, 14, 18, 12, 30, 24);
        top(report, page);
        if (report.isEmpty()) {
            page.line(Look.Kind.PLAIN, "Không có hoạt động nào trong kỳ báo cáo.");
        } else {
            tasks(report, page);
            figures(report, page);
        }
        bottom(report, page);
    }

    private static void top(Report report, Page page) {
        page.span(0, 2, Look.Kind.HEADING, report.unit().toUpperCase(Locale.ROOT));
        page.span(4, LAST, Look.Kind.HEADING, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        page.skip(1);
        page.span(0, 2, Look.Kind.CENTRED, "SỐ " + report.number());
        page.span(4, LAST, Look.Kind.HEADING, "Độc lập - Tự do - Hạnh phúc");
        page.skip(2);
        page.span(LAST, LAST, Look.Kind.NOTE, "Biểu 1");
        page.skip(1);
        page.line(Look.Kind.TITLE, "BÁO CÁO KẾT QUẢ THỰC HIỆN THỎA THUẬN HỢP TÁC");
        page.line(Look.Kind.NOTE, "(Số liệu minh họa, không phải số liệu của cơ quan nào)");
        page.skip(1);
        page.line(Look.Kind.PLAIN, "Thỏa thuận: " + report.agreement().title());
        page.line(Look.Kind.PLAIN, "Đơn vị báo cáo: " + report.unit());
        page.line(Look.Kind.PLAIN, "Kỳ báo cáo: " + report.quarter());
        page.line(Look.Kind.PLAIN, "Ngày báo cáo: " + typed(report.date()));
        page.skip(1);
    }

    private static void tasks(Report report, Page page) {
        page.line(Look.Kind.LABEL, "A. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ");
        header(page);
        for (int column = 0; column <= LAST; column++) {
            page.span(column, column, Look.Kind.MIDDLE, "(" + (column + 1) + ")");
        }
        page.skip(1);
        String field = "";
        int sections = 0;
        int number = 0;
        for (TaskLine line : report.taskLines()) {
            Task task = line.task();
            TaskRow row = line.said();
            if (!task.field().equals(field)) {
                field = task.field();
                page.line(Look.Kind.SECTION, ROMAN[sections++] + ". " + field);
            }
            if (row.status().equals("Không phát sinh")) {
                page.row(null, row.status(), null, null, null, null, null, null, null);
                continue;
            }
            page.row(
                    ++number,
                    task.title(),
                    task.lead(),
                    typed(line.due()),
                    typed(row.completed()),
                    row.status(),
                    typedPercent(row.progress()),
                    row.result(),
                    row.evidence());
        }
        page.span(0, 1, Look.Kind.SECTION, "Tổng cộng");
        page.span(2, 2, Look.Kind.SECTION, number + " nhiệm vụ");
        page.span(3, LAST, Look.Kind.SECTION, null);
        page.skip(2);
    }

    private static void header(Page page) {
        List<String> names = List.of(
                "STT",
                "Nội dung nhiệm vụ",
                "Cơ quan chủ trì",
                "Hạn hoàn thành",
                "Ngày hoàn thành",
                "Tình hình thực hiện",
                "Tỷ lệ hoàn thành",
                "Kết quả thực hiện",
                "Văn bản minh chứng");
        page.span(3, 4, Look.Kind.HEADER, "Thời gian");
        for (int column = 0; column <= LAST; column++) {
            boolean low = column == 3 || column == 4;
            page.block(low ? 1 : 0, low ? 1 : 2, column, column, Look.Kind.HEADER, names.get(column));
        }
        page.skip(2);
    }

    private static void figures(Report report, Page page) {
        if (report.figures().isEmpty()) {
            return;
        }
        page.line(Look.Kind.LABEL, "B. KẾT QUẢ THỰC HIỆN CHỈ TIÊU CAM KẾT");
        page.header(List.of("TT", "Chỉ tiêu cam kết", "Đơn vị tính", "Mục tiêu", "Lũy kế", "Ghi chú"));
        for (FigureLine line : report.figureLines()) {
            Indicator indicator = line.indicator();
            Object target = typed(indicator.target());
            Object actual = typed(line.figure().actual());
            page.row(line.number(), indicator.name(), indicator.measure(), target, actual, null);
        }
        page.skip(1);
    }

    private static void bottom(Report report, Page page) {
        page.skip(1);
        if (!report.figures().isEmpty()) {
            page.line(
                    Look.Kind.NOTE, "Ghi chú: chỉ tiêu lũy kế đến hết kỳ báo cáo; chỉ tiêu hằng năm tính từ đầu năm.");
            page.skip(1);
        }
        String[] day = report.date().split("-");
        page.span(5, LAST, Look.Kind.NOTE, "Ngày %s tháng %s năm %s".formatted(day[2], day[1], day[0]));
        page.skip(1);
        page.span(0, 2, Look.Kind.HEADING, "NGƯỜI LẬP BIỂU");
        page.span(5, LAST, Look.Kind.HEADING, report.unit().startsWith("Sở") ? "GIÁM ĐỐC" : "TM. ỦY BAN NHÂN DÂN");
        page.skip(1);
        page.span(0, 2, Look.Kind.CENTRED, "(Ký, ghi rõ họ tên)");
        page.span(5, LAST, Look.Kind.CENTRED, "(Ký, đóng dấu)");
    }
}
