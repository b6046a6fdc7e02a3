package vn.camket.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells how a crowd of departments fared. */
record UploadFigures(int departments, Rush rush, AfterKill afterKill) {
    /**
     * All at the same time.
     *
     * @param looks seconds until the list of what is owed is there
     * @param answers seconds from the upload until what is wrong stands on the page
     * @param sends seconds from "send in" to the receipt
     * @param peakKilobytes highest resident memory, of workers that of the largest
     */
    record Rush(Spread looks, Spread answers, Spread sends, Map<Server.Part, Long> peakKilobytes) {}

    /**
     * What was there when the server was started again.
     *
     * @param given receipts that departments held in hand when it was killed
     * @param lost receipts without their file
     * @param torn files among the reports that nobody sent in that way
     * @param again departments without a receipt, who sent in once more
     */
    record AfterKill(int given, int lost, int torn, int again) {}

    String table(boolean english) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                english, new Name("danh sách báo cáo phải nộp, giây", "list of reports owed, seconds"), rush.looks));
        rows.add(row(
                english,
                new Name(
                        "từ lúc tải lên đến khi thấy lỗi trên trang, giây",
                        "upload until the faults are shown, seconds"),
                rush.answers));
        rows.add(row(
                english,
                new Name("từ lúc nộp đến khi có giấy nhận, giây", "send in until the receipt, seconds"),
                rush.sends));
        rush.peakKilobytes.forEach(
                (part, peak) -> rows.add(List.of(memory(part).in(english), Spread.number(peak / 1024.0, english, 0))));
        rows.add(List.of(
                new Name(
                                "tắt đột ngột khi đang nộp: giấy nhận đã cấp / thiếu tệp / tệp hỏng",
                                "killed in the middle: receipts given / without file / torn files")
                        .in(english),
                afterKill.given + " / " + afterKill.lost + " / " + afterKill.torn));
        return Tables.table(
                List.of(
                        departments + " " + new Name("đơn vị cùng lúc", "departments at once").in(english),
                        new Name("nhỏ nhất / trung vị / lớn nhất", "minimum / median / maximum").in(english)),
                rows);
    }

    private static List<String> row(boolean english, Name what, Spread seconds) {
        return List.of(what.in(english), seconds.in(english, 2));
    }

    private static Name memory(Server.Part part) {
        return switch (part) {
            case LAUNCHER -> new Name("bộ nhớ của trình khởi động, MB", "memory of the launcher, MB");
            case SERVER -> new Name("bộ nhớ của máy chủ, MB", "memory of the server, MB");
            case WORKER -> new Name("bộ nhớ của tiến trình kiểm tra lớn nhất, MB", "memory of the largest worker, MB");
        };
    }

    void requireNothingLost() {
        if (afterKill.lost + afterKill.torn > 0) {
            throw new IllegalStateException("Something was lost when the server was killed: " + afterKill);
        }
    }
}
