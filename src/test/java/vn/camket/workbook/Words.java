package vn.camket.workbook;

import java.util.List;
import java.util.Map;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Status;
import vn.camket.fact.Vocabulary;

/** Holds a small vocabulary for the tests of this room. */
public final class Words {
    public static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(
                    "actions", actions(),
                    "commitments", commitments(),
                    "reviews", reviews(),
                    "cover", cover(),
                    "ignored", Map.of("headers", List.of("STT", "TT", "No.", "Thời gian thực hiện", "Kinh phí"))),
            Map.of(
                    Status.DONE, List.of("Hoàn thành", "Đã hoàn thành", "100%", "Done"),
                    Status.DONE_LATE, List.of("Hoàn thành quá hạn"),
                    Status.IN_PROGRESS, List.of("Đang thực hiện", "Đang T/H (Trong Hạn)", "In progress"),
                    Status.NOT_STARTED, List.of("Chưa thực hiện"),
                    Status.REGULAR, List.of("Thường xuyên"),
                    Status.NOT_UPDATED, List.of("Chưa cập nhật", "-", "…")),
            List.of("Không phát sinh", "Không có hoạt động nào trong kỳ báo cáo"),
            List.of("Thường xuyên", "Hằng năm"),
            List.of("hơn", "trên", "ít nhất", "≥", ">"),
            List.of("khoảng", "gần", "~"),
            List.of("Tổng", "Tổng số", "Tổng cộng", "Cộng"),
            Map.of(ReviewKind.INTERIM, List.of("Sơ kết", "Interim"), ReviewKind.FINAL, List.of("Tổng kết", "Final")),
            List.of(List.of("tỷ đồng", "tỉ đồng"), List.of("triệu đồng"), List.of("người"), List.of("sản phẩm")));

    private Words() {}

    private static Map<String, List<String>> actions() {
        return Map.ofEntries(
                Map.entry("agreement", List.of("Thỏa thuận", "Agreement")),
                Map.entry("code", List.of("Mã nhiệm vụ", "Mã", "Code")),
                Map.entry("field", List.of("Lĩnh vực", "Field")),
                Map.entry("content", List.of("Nội dung nhiệm vụ", "Nội dung", "Nhiệm vụ", "Content")),
                Map.entry("lead", List.of("Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì", "Đơn vị", "Lead")),
                Map.entry("cooperating", List.of("Đơn vị phối hợp", "Phối hợp")),
                Map.entry("due", List.of("Thời hạn", "Hạn hoàn thành", "Thời gian", "Due")),
                Map.entry("status", List.of("Trạng thái", "Tiến độ", "Tình hình thực hiện", "Status")),
                Map.entry("progress", List.of("Tỷ lệ %", "% hoàn thành", "Progress")),
                Map.entry(
                        "result", List.of("Kết quả thực hiện", "Kết quả", "Tiến độ", "Tình hình thực hiện", "Result")),
                Map.entry("evidence", List.of("Văn bản minh chứng", "Evidence")),
                Map.entry("evidenceDate", List.of("Ngày văn bản minh chứng")),
                Map.entry("completedOn", List.of("Ngày hoàn thành", "Completed on")),
                Map.entry("difficulties", List.of("Khó khăn, vướng mắc")),
                Map.entry("notes", List.of("Ghi chú")));
    }

    private static Map<String, List<String>> commitments() {
        return Map.of(
                "code", List.of("Mã chỉ tiêu", "Mã"),
                "field", List.of("Lĩnh vực"),
                "indicator", List.of("Chỉ tiêu", "Tên chỉ tiêu"),
                "measure", List.of("Đơn vị tính", "ĐVT", "Đơn vị"),
                "target", List.of("Kế hoạch", "Mục tiêu", "Chỉ tiêu"),
                "actual", List.of("Thực hiện", "Thực hiện quý", "Lũy kế", "% hoàn thành"),
                "notes", List.of("Ghi chú"));
    }

    private static Map<String, List<String>> reviews() {
        return Map.of(
                "kind", List.of("Loại hội nghị", "Kind"),
                "date", List.of("Ngày tổ chức", "Date"),
                "document", List.of("Văn bản kết luận"),
                "conclusions", List.of("Nội dung kết luận"),
                "plannedDate", List.of("Ngày dự kiến"),
                "coversYear", List.of("Năm đánh giá"));
    }

    private static Map<String, List<String>> cover() {
        return Map.of(
                "agreement", List.of("Thỏa thuận", "Agreement"),
                "unit", List.of("Đơn vị báo cáo", "Reporting unit", "Unit"),
                "quarter", List.of("Kỳ báo cáo", "Quý", "Quarter"),
                "reportDate", List.of("Ngày báo cáo", "Report date"),
                "documentNumber", List.of("Số văn bản"),
                "dataWindow", List.of("Số liệu từ ngày", "Số liệu từ ngày … đến ngày", "Data window"),
                "plan", List.of("Kế hoạch triển khai"),
                "preparedBy", List.of("Người lập"));
    }
}
