package vn.camket.sample;

import static vn.camket.sample.Style.ENGLISH;
import static vn.camket.sample.Style.PRINTED;
import static vn.camket.sample.Style.TEMPLATE;

import java.util.List;

/** Lists the reports of the two departments of TP.HCM and Cà Mau; all figures, days and numbers are made up. */
final class HoChiMinhCaMauIct {
    private static final Agreement COOPERATION = Agreement.of(
            "ho-chi-minh-ca-mau-ict-2009",
            "Nội dung hợp tác giữa Sở Thông tin và Truyền thông thành phố Hồ Chí Minh và Sở Thông tin và Truyền thông tỉnh"
                    + " Cà Mau",
            """
            trao-doi-kinh-nghiem | Quản lý nhà nước về thông tin và truyền thông | Sở TT&TT TP.HCM | Thường xuyên \
                | Trao đổi, cung cấp thông tin và trao đổi kinh nghiệm trong công tác tổ chức bộ máy quản lý nhà nước về \
            thông tin và truyền thông
            dao-tao-nguon-nhan-luc | Đào tạo nguồn nhân lực | Sở TT&TT TP.HCM | \
                | Hợp tác trong lĩnh vực đào tạo nguồn nhân lực
            su-kien-tap-huan | Đào tạo nguồn nhân lực | Sở TT&TT Cà Mau | Thường xuyên \
                | Tổ chức các sự kiện, hội thảo, hội nghị tập huấn
            kenh-thong-tin-qua-mang | Hoạt động thông tin và truyền thông | Sở TT&TT TP.HCM | 2011-12-31 \
                | Hỗ trợ phát triển kênh thông tin trao đổi qua mạng \
                | Information and communications activities | Help develop an online channel
            """,
            "");

    private HoChiMinhCaMauIct() {}

    static List<Report> reports() {
        return List.of(
                report(
                                "2010-Q4/TPHCM quy IV.xlsx",
                                TEMPLATE,
                                "Sở TT&TT TP. Hồ Chí Minh",
                                "Quý IV/2010",
                                "2011-01-06",
                                "30")
                        .tasks("""
                                trao-doi-kinh-nghiem | Thường xuyên | | | | Trao đổi 02 đoàn công tác
                                dao-tao-nguon-nhan-luc | Đang thực hiện | 30
                                kenh-thong-tin-qua-mang | Đang thực hiện | 10
                                """),
                report("2010-Q4/Cà Mau quý IV.xlsx", PRINTED, "Sở TT&TT tỉnh Cà Mau", "Quý IV/2010", "2011-01-07", "11")
                        .tasks("""
                                dao-tao-nguon-nhan-luc | Đang thực hiện | 30
                                su-kien-tap-huan | Thường xuyên | | | | Tổ chức 01 lớp tập huấn
                                """),
                report("2011-Q4/Cà Mau quý IV.xlsx", PRINTED, "Sở TT&TT tỉnh Cà Mau", "Quý IV/2011", "2012-01-05", "09")
                        .tasks("""
                                dao-tao-nguon-nhan-luc | Đang thực hiện | 30
                                kenh-thong-tin-qua-mang | Đang thực hiện | 60
                                """),
                report("2012-Q1/HCM Q1 2012.xlsx", ENGLISH, "Sở TT&TT TP.HCM", "2012-Q1", "2012-04-04", "18")
                        .tasks("kenh-thong-tin-qua-mang | Done late | 100 | 2012-03-20 | 15/BB-STTTT ngày 20/3/2012"));
    }

    private static Report report(String file, Style style, String unit, String quarter, String date, String number) {
        return Report.of(COOPERATION.id() + "/" + file, style, COOPERATION, unit, quarter, date, number + "/BC-STTTT");
    }
}
