package vn.camket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.camket.fact.NextPhase;
import vn.camket.fact.Quarter;
import vn.camket.register.WrittenAgreement;

/** Says in the register, in Vietnamese as all of it, what an agreement that is still to be signed was drawn up from. */
final class DrawnUp {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private DrawnUp() {}

    static WrittenAgreement.Source from(NextPhase phase) {
        String reports = phase.newest() == null ? "chưa có báo cáo nào" : "các báo cáo đến " + words(phase.newest());
        String states = phase.newest() == null
                ? "chưa có báo cáo nào nên mọi nhiệm vụ, cam kết đều chuyển sang"
                : "tình trạng nhiệm vụ và giá trị ban đầu của cam kết lấy từ " + reports;
        return new WrittenAgreement.Source(
                "Thỏa thuận " + phase.former().id() + " trong sổ theo dõi; " + reports,
                "Dự thảo giai đoạn sau của “" + phase.former().title().vi() + "”, lập ngày " + words(phase.asOf())
                        + ", chưa ký: các bên (thay bằng đơn vị kế thừa), lĩnh vực, nhiệm vụ chưa hoàn thành và cam kết"
                        + " chưa đạt lấy từ sổ theo dõi; " + states
                        + ". Thời hạn cũ ghi ở amended. Nội dung này chưa phải là điều các bên đã thống nhất.");
    }

    private static String words(LocalDate day) {
        return DAY.format(day);
    }

    private static String words(Quarter quarter) {
        return "Quý " + List.of("I", "II", "III", "IV").get(quarter.number() - 1) + "/" + quarter.year();
    }
}
