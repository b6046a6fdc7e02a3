package vn.camket.sample;

import static vn.camket.sample.Style.ENGLISH;
import static vn.camket.sample.Style.PRINTED;
import static vn.camket.sample.Style.TEMPLATE;

import java.util.List;

/**
 * Lists the reports on the cooperation of TP.HCM and Đăk Nông in posts, telecommunications and IT. All figures, days
 * and numbers of documents are made up; the departments changed their names in 2008.
 */
final class HoChiMinhDakNong {
    private static final Agreement COOPERATION = Agreement.of(
            "ho-chi-minh-dak-nong-ict-2007",
            "Hợp tác về bưu chính, viễn thông và công nghệ thông tin giữa Sở Bưu chính, Viễn thông TP. Hồ Chí Minh và Sở"
                    + " Bưu chính, Viễn thông tỉnh Đăk Nông",
            """
            huong-dan-nghiep-vu | Quản lý nhà nước về bưu chính, viễn thông và công nghệ thông tin | Sở BCVT TP.HCM | \
                | Hỗ trợ, hướng dẫn nghiệp vụ quản lý nhà nước, quản lý dự án, kiểm tra, thanh tra trong lĩnh vực công \
            nghệ thông tin – truyền thông cho cán bộ Sở Bưu chính, Viễn thông tỉnh Đăk Nông \
                | State management | Guide staff of the Đắk Nông department
            dao-tao-nguon-nhan-luc | Đào tạo nguồn nhân lực | Sở BCVT TP.HCM | \
                | Hỗ trợ đào tạo nguồn nhân lực phục vụ kế hoạch xây dựng Chính phủ điện tử và thương mại điện tử tại \
            tỉnh Đăk Nông \
                | Training | Help train staff for e-government and e-commerce
            +lop-quan-tri-mang | Đào tạo nguồn nhân lực | Sở BCVT tỉnh Đăk Nông | 2007-12-15 \
                | Mở lớp bồi dưỡng quản trị mạng cho cán bộ
            """,
            """
            +can-bo | Đào tạo nguồn nhân lực | lượt người | | Số lượt cán bộ được bồi dưỡng | Staff trained
            """);

    private HoChiMinhDakNong() {}

    static List<Report> reports() {
        return List.of(
                report(
                                "2007-Q2/Bao cao quy 2.xlsx",
                                PRINTED,
                                "Sở BCVT TP.HCM",
                                "Quý II/2007",
                                "2007-07-04",
                                "112/BC-SBCVT")
                        .tasks("""
                                huong-dan-nghiep-vu | Đang thực hiện | 30 | | | Cử cán bộ hướng dẫn 02 đợt
                                dao-tao-nguon-nhan-luc | Đang thực hiện | 20
                                """)
                        .figures("+can-bo | 12"),
                report(
                                "2007-Q4/Đăk Nông quý 4.xlsx",
                                PRINTED,
                                "Sở BCVT tỉnh Đăk Nông",
                                "Quý IV năm 2007",
                                "2008-01-04",
                                "05/BC-SBCVT")
                        .tasks("""
                                dao-tao-nguon-nhan-luc | Đang thực hiện | 40
                                +lop-quan-tri-mang | Hoàn thành đúng hạn | 100 | 2007-12-10 \
                                    | 86/QĐ-SBCVT ngày 20/11/2007
                                """),
                report(
                                "2008-Q2/Dak Nong Q2-2008.xlsx",
                                TEMPLATE,
                                "Sở TT&TT tỉnh Đăk Nông",
                                "Quý II/2008",
                                "2008-07-02",
                                "41/BC-STTTT")
                        .tasks("""
                                huong-dan-nghiep-vu | Đang thực hiện | 50
                                dao-tao-nguon-nhan-luc | Đang thực hiện | 40
                                """)
                        .review("Sơ kết", "2008-06-20", "32/TB-STTTT", "Tiếp tục hướng dẫn nghiệp vụ thanh tra"),
                report(
                                "2008-Q3/Bao cao quy 3.xlsx",
                                PRINTED,
                                "Sở BCVT TP. Hồ Chí Minh",
                                "Quý III/2008",
                                "2008-10-03",
                                "167/BC-SBCVT")
                        .tasks("""
                                huong-dan-nghiep-vu | Đang thực hiện | 60
                                dao-tao-nguon-nhan-luc | Tạm dừng | 40 | | | Chờ sắp xếp bộ máy
                                """)
                        .figures("+can-bo | 25"),
                report("2009-Q4/HCM Q4 2009.xlsx", ENGLISH, "Sở TT&TT TP.HCM", "2009-Q4", "2010-01-06", "03/BC-STTTT")
                        .tasks("""
                                huong-dan-nghiep-vu | Done | 100 | 2009-12-20
                                dao-tao-nguon-nhan-luc | In progress | 70
                                """)
                        .figures("+can-bo | 40"));
    }

    private static Report report(String file, Style style, String unit, String quarter, String date, String number) {
        return Report.of(COOPERATION.id() + "/" + file, style, COOPERATION, unit, quarter, date, number);
    }
}
