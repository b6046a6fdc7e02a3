package vn.camket.sample;

import static vn.camket.sample.Values.nativeValue;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.sample.Report.FigureLine;
import vn.camket.sample.Report.Review;
import vn.camket.sample.Report.TaskLine;

/** Writes a cover sheet and one sheet a table, as the template has them. */
final class TemplateLayout implements Layout {
    private static final List<Column<Review>> REVIEWS = List.of(
            new Column<>("Loại hội nghị", 18, Review::kind),
            new Column<>("Ngày tổ chức", 16, review -> nativeValue(review.on())),
            new Column<>("Văn bản kết luận", 22, Review::document),
            new Column<>("Nội dung kết luận", 60, Review::conclusions),
            new Column<>("Ngày dự kiến", 16, review -> null));

    @Override
    public void write(Report report, XSSFWorkbook workbook) {
        Look look = new Look(workbook);
        cover(report, new Page(workbook, look, "Thông tin chung", 26, 84));
        table(workbook, look, "Nhiệm vụ", "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ", taskColumns(report), report.taskLines());
        table(
                workbook,
                look,
                "Chỉ tiêu",
                "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CAM KẾT",
                figureColumns(report),
                report.figureLines());
        if (!report.is(Trait.AGREEMENT_COLUMN)) {
            Page page = table(workbook, look, "Hội nghị", "HỘI NGHỊ SƠ KẾT, TỔNG KẾT", REVIEWS, report.reviews());
            if (report.reviews().isEmpty()) {
                page.row("Không phát sinh", null, null, null, null);
            }
        }
    }

    private static void cover(Report report, Page page) {
        page.line(Look.Kind.TITLE, "BÁO CÁO TÌNH HÌNH THỰC HIỆN THỎA THUẬN HỢP TÁC");
        page.skip(1);
        if (!report.is(Trait.AGREEMENT_COLUMN)) {
            page.pair("Thỏa thuận", report.agreement().title());
        }
        page.pair("Đơn vị báo cáo", report.unit());
        page.pair("Kỳ báo cáo", report.quarter());
        page.pair("Ngày báo cáo", nativeValue(report.date()));
        page.pair("Số văn bản", report.number());
        if (!report.plan().isEmpty()) {
            page.pair("Kế hoạch triển khai", report.plan());
        }
        page.skip(1);
        page.line(Look.Kind.NOTE, "Số liệu minh họa, không phải số liệu của cơ quan nào.");
    }

    private static <T> Page table(
            XSSFWorkbook workbook, Look look, String sheet, String title, List<Column<T>> columns, List<T> rows) {
        Page page = new Page(workbook, look, sheet, Column.widths(columns));
        page.line(Look.Kind.TITLE, title);
        page.skip(1);
        page.table(columns, rows);
        return page;
    }

    private static List<Column<TaskLine>> taskColumns(Report report) {
        List<Column<TaskLine>> columns = new ArrayList<>();
        columns.add(new Column<>("STT", 6, TaskLine::number));
        if (report.is(Trait.AGREEMENT_COLUMN)) {
            columns.add(
                    new Column<>("Thỏa thuận", 30, line -> report.agreement().title()));
        }
        columns.add(new Column<>("Mã nhiệm vụ", 20, line -> line.task().printedCode()));
        columns.add(new Column<>("Lĩnh vực", 18, line -> line.task().field()));
        columns.add(new Column<>("Nội dung nhiệm vụ", 36, line -> line.task().title()));
        columns.add(new Column<>("Cơ quan chủ trì", 20, line -> line.task().lead()));
        columns.add(new Column<>("Hạn hoàn thành", 13, line -> nativeValue(line.due())));
        if (!report.is(Trait.NO_STATUS)) {
            columns.add(new Column<>("Tình trạng", 16, line -> line.said().status()));
        }
        columns.add(new Column<>(
                "Tỷ lệ hoàn thành (%)", 12, line -> nativeValue(line.said().progress())));
        columns.add(new Column<>("Kết quả thực hiện", 26, line -> line.said().result()));
        columns.add(new Column<>("Văn bản minh chứng", 22, line -> line.said().evidence()));
        columns.add(new Column<>(
                "Ngày hoàn thành", 13, line -> nativeValue(line.said().completed())));
        columns.add(new Column<>("Ghi chú", 10, line -> null));
        return columns;
    }

    private static List<Column<FigureLine>> figureColumns(Report report) {
        List<Column<FigureLine>> columns = new ArrayList<>();
        columns.add(new Column<>("STT", 6, FigureLine::number));
        if (report.is(Trait.AGREEMENT_COLUMN)) {
            columns.add(
                    new Column<>("Thỏa thuận", 30, line -> report.agreement().title()));
        }
        columns.add(new Column<>("Mã chỉ tiêu", 20, line -> line.indicator().printedCode()));
        columns.add(new Column<>("Lĩnh vực", 18, line -> line.indicator().field()));
        columns.add(new Column<>("Tên chỉ tiêu", 40, line -> line.indicator().name()));
        columns.add(new Column<>("Đơn vị tính", 14, line -> line.indicator().measure()));
        columns.add(new Column<>(
                "Mục tiêu", 12, line -> nativeValue(line.indicator().target())));
        columns.add(
                new Column<>("Thực hiện", 12, line -> nativeValue(line.figure().actual())));
        columns.add(new Column<>("Ghi chú", 14, line -> null));
        return columns;
    }
}
