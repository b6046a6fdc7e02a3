package vn.camket.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes up what one party reports on one quarter of 2025; every tenth row is faulty. */
final class GeneratedReport {
    private static final List<Object> ACTION_HEADERS = List.of(
            "STT",
            "Mã nhiệm vụ",
            "Lĩnh vực",
            "Nội dung nhiệm vụ",
            "Cơ quan chủ trì",
            "Hạn hoàn thành",
            "Tình trạng",
            "Tỷ lệ hoàn thành (%)",
            "Kết quả thực hiện",
            "Văn bản minh chứng",
            "Ngày hoàn thành");
    private static final List<Object> COMMITMENT_HEADERS =
            List.of("STT", "Mã chỉ tiêu", "Lĩnh vực", "Tên chỉ tiêu", "Đơn vị tính", "Mục tiêu", "Thực hiện");
    private static final List<String> DEEDS = List.of("hội chợ", "tọa đàm", "lớp tập huấn", "đoàn khảo sát");

    private final JsonNode agreement;
    private final String unit;
    private final int quarter;
    private final Random random;
    private final int rows;
    private final LocalDate reportedOn;
    private final int faulty;
    private int row;

    GeneratedReport(JsonNode agreement, JsonNode party, int quarter, Random random, int rows) {
        this.agreement = agreement;
        this.unit = party.get("as").textValue();
        this.quarter = quarter;
        this.random = random;
        this.rows = rows;
        this.reportedOn = LocalDate.of(2025, quarter * 3, 12 + random.nextInt(10));
        this.faulty = random.nextInt(10);
    }

    List<Sheet> sheets() {
        List<List<Object>> commitments = table("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CAM KẾT", COMMITMENT_HEADERS);
        List<List<Object>> actions = table("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ", ACTION_HEADERS);
        for (JsonNode field : agreement.get("fields")) {
            field.path("actions").forEach(action -> actions.add(registered(field, action)));
            field.path("commitments").forEach(commitment -> commitments.add(measured(field, commitment)));
        }
        while (row < rows) {
            actions.add(own());
        }
        return List.of(
                new Sheet("Thông tin chung", cover()),
                new Sheet("Nhiệm vụ", actions),
                new Sheet("Chỉ tiêu", commitments));
    }

    private static List<List<Object>> table(String title, List<Object> headers) {
        return new ArrayList<>(List.of(List.of(title), List.of(), headers));
    }

    private List<List<Object>> cover() {
        return List.of(
                List.of("BÁO CÁO TÌNH HÌNH THỰC HIỆN THỎA THUẬN HỢP TÁC"),
                List.of(),
                List.of("Thỏa thuận", vietnamese(agreement.get("title"))),
                List.of("Đơn vị báo cáo", unit),
                List.of("Kỳ báo cáo", "Quý " + quarter + "/2025"),
                List.of("Ngày báo cáo", reportedOn),
                List.of("Số văn bản", 100 + random.nextInt(900) + "/BC-UBND"));
    }

    private List<Object> registered(JsonNode field, JsonNode action) {
        Object due = action.has("due") ? LocalDate.parse(action.get("due").textValue()) : "Thường xuyên";
        return action(
                action.get("id").textValue(),
                vietnamese(field.get("name")),
                vietnamese(action.get("title")),
                lead(action.get("lead").textValue()),
                due);
    }

    private String lead(String id) {
        for (JsonNode party : agreement.get("parties")) {
            if (party.get("unit").textValue().equals(id)) {
                return party.get("as").textValue();
            }
        }
        throw new IllegalStateException(id + " is no party");
    }

    /** An action that the register lacks. */
    private List<Object> own() {
        JsonNode field =
                agreement.get("fields").get(row % agreement.get("fields").size());
        String name = vietnamese(field.get("name"));
        String title = "Tổ chức " + DEEDS.get(row % DEEDS.size()) + " về " + name + " của " + unit + " lần " + row;
        return action(null, name, title, unit, LocalDate.of(2025, 12, 1 + row % 31));
    }

    private List<Object> action(String code, String field, String title, String lead, Object due) {
        boolean done = random.nextInt(8) < quarter;
        List<Object> cells = Arrays.asList(
                row + 1,
                code,
                field,
                title,
                lead,
                due,
                done ? "Đã hoàn thành" : "Đang thực hiện",
                done ? 100 : quarter * 20 + random.nextInt(15),
                "Đã làm việc với " + random.nextInt(40) + " đơn vị, ký " + random.nextInt(9) + " biên bản",
                done ? 1 + random.nextInt(999) + "/BC-UBND ngày 10/" + quarter * 3 + "/2025" : null,
                done ? reportedOn.minusDays(1 + random.nextInt(60)) : null);
        if (row++ % 10 == faulty) {
            spoil(cells);
        }
        return cells;
    }

    private void spoil(List<Object> cells) {
        switch (random.nextInt(6)) {
            case 0 -> cells.set(4, "Sở Liên kết vùng");
            case 1 -> cells.set(5, "31/02/2025");
            case 2 -> cells.set(6, "Gần như xong");
            case 3 -> cells.set(7, "quá nửa");
            case 4 -> cells.set(10, Sheet.BROKEN);
            default -> {
                cells.set(6, "Đã hoàn thành");
                cells.set(9, null);
            }
        }
    }

    private List<Object> measured(JsonNode field, JsonNode commitment) {
        int target = commitment.get("target").intValue();
        Object actual = target * quarter / 5 + random.nextInt(target / 5);
        if (row++ % 10 == faulty) {
            actual = random.nextBoolean() ? Sheet.BROKEN : "nhiều";
        }
        return List.of(
                row,
                commitment.get("id").textValue(),
                vietnamese(field.get("name")),
                vietnamese(commitment.get("indicator")),
                commitment.get("unit").textValue(),
                target,
                actual);
    }

    private static String vietnamese(JsonNode text) {
        return text.get("vi").textValue();
    }
}
