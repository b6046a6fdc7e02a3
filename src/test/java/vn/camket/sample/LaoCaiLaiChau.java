package vn.camket.sample;

import static vn.camket.sample.Style.ENGLISH;
import static vn.camket.sample.Style.PRINTED;
import static vn.camket.sample.Style.TEMPLATE;

import java.util.List;

/**
 * Lists the reports on the programme of Lào Cai and Lai Châu for 2012. Real are the 7 documents, 4 plans and 4 projects
 * of Lào Cai at the end of the year and the day of the conference; all else is made up.
 */
final class LaoCaiLaiChau {
    private static final String LAO_CAI = "Sở Thông tin và Truyền thông tỉnh Lào Cai";
    private static final String LAI_CHAU = "Sở Thông tin và Truyền thông tỉnh Lai Châu";

    private static final Agreement PROGRAMME = Agreement.of(
            "lao-cai-lai-chau-ict-2012",
            "Chương trình phối hợp trong lĩnh vực thông tin và truyền thông năm 2012 giữa Sở Thông tin và Truyền thông"
                    + " tỉnh Lào Cai và Sở Thông tin và Truyền thông tỉnh Lai Châu",
            """
            trao-doi-van-ban-ke-hoach | Xây dựng, thực hiện văn bản, kế hoạch, chương trình, dự án \
                | Sở TT&TT Lào Cai | Thường xuyên \
                | Thường xuyên trao đổi kinh nghiệm trong xây dựng và tổ chức thực hiện các văn bản quy phạm pháp luật, \
            kế hoạch, chương trình, dự án thuộc lĩnh vực báo chí, xuất bản, bưu chính, viễn thông, công nghệ thông tin
            quan-ly-thong-tin-dien-tu | Quản lý thông tin điện tử | Sở TT&TT Lai Châu | Thường xuyên \
                | Chia sẻ kinh nghiệm về quản lý thông tin điện tử \
                | Electronic information | Share experience in managing electronic information
            dua-thong-tin-ve-co-so | Đưa thông tin về cơ sở | | Thường xuyên \
                | Chia sẻ kinh nghiệm triển khai Chương trình mục tiêu quốc gia đưa thông tin về cơ sở
            ung-dung-cong-nghe-thong-tin | Phát triển và ứng dụng công nghệ thông tin | Sở TT&TT Lai Châu \
                | Thường xuyên | Chia sẻ kinh nghiệm phát triển và ứng dụng công nghệ thông tin
            bao-dam-an-toan-an-ninh | An toàn cơ sở hạ tầng, an ninh thông tin bưu chính – viễn thông \
                | Sở TT&TT Lào Cai; Sở TT&TT Lai Châu | Thường xuyên \
                | Chia sẻ kinh nghiệm bảo đảm an toàn cơ sở hạ tầng, an ninh thông tin trong cung ứng và sử dụng dịch vụ \
            bưu chính – viễn thông
            +hoi-bao-xuan | | Sở TT&TT Lai Châu | 2013-02-28 | Tham gia Hội Báo Xuân Quý Tỵ tỉnh Lào Cai năm 2013 \
                | | Take part in the spring press fair of Lào Cai in 2013
            """,
            """
            +van-ban | Văn bản, kế hoạch, dự án | văn bản | | Số văn bản quy phạm pháp luật đã tham mưu xây dựng
            +ke-hoach | Văn bản, kế hoạch, dự án | kế hoạch | | Số kế hoạch chuyên ngành đã tham mưu xây dựng
            +du-an | Văn bản, kế hoạch, dự án | dự án | | Số dự án đã tham mưu xây dựng
            """);

    private LaoCaiLaiChau() {}

    static List<Report> reports() {
        return List.of(
                report("2012-Q1/Lao Cai quy I.xlsx", TEMPLATE, LAO_CAI, "Quý I/2012", "2012-04-03", "18")
                        .tasks("""
                                trao-doi-van-ban-ke-hoach | Thường xuyên | | | | Trao đổi 01 dự thảo văn bản
                                dua-thong-tin-ve-co-so | Thường xuyên
                                """)
                        .figures("""
                                +van-ban | 1
                                +ke-hoach | 1
                                +du-an | 0
                                """),
                report("2012-Q1/Lai Châu quý 1.xlsx", PRINTED, LAI_CHAU, "Quý I/2012", "2012-04-05", "21")
                        .tasks("""
                                ung-dung-cong-nghe-thong-tin | Thường xuyên | | | | Cử 02 cán bộ học tập tại Lào Cai
                                bao-dam-an-toan-an-ninh | Thường xuyên
                                """),
                report("2012-Q2/Lao Cai quy II.xlsx", TEMPLATE, LAO_CAI, "Quý II/2012", "2012-07-03", "47")
                        .tasks("""
                                trao-doi-van-ban-ke-hoach | Thường xuyên | | | | Trao đổi 02 dự thảo văn bản
                                dua-thong-tin-ve-co-so | Thường xuyên
                                """)
                        .figures("""
                                +van-ban | 3
                                +ke-hoach | 2
                                +du-an | 1
                                """),
                report("2012-Q2/Lai Châu quý 2.xlsx", PRINTED, LAI_CHAU, "Quý II/2012", "2012-07-04", "52"),
                report("2012-Q3/Lao Cai quy III.xlsx", TEMPLATE, LAO_CAI, "Quý III/2012", "2012-10-02", "80")
                        .tasks("""
                                trao-doi-van-ban-ke-hoach | Thường xuyên
                                dua-thong-tin-ve-co-so | Thường xuyên
                                """)
                        .figures("""
                                +van-ban | 5
                                +ke-hoach | 3
                                +du-an | 3
                                """),
                report("2012-Q4/Lai Chau Q4.xlsx", ENGLISH, "Sở TT&TT Lai Châu", "Q4/2012", "2013-01-10", "04")
                        .tasks("""
                                quan-ly-thong-tin-dien-tu | Regular
                                +hoi-bao-xuan | In progress | 50
                                """),
                report("2012-Q4/Lao Cai quy IV.xlsx", TEMPLATE, LAO_CAI, "Quý IV/2012", "2013-01-24", "09")
                        .tasks("""
                                trao-doi-van-ban-ke-hoach | Thường xuyên
                                dua-thong-tin-ve-co-so | Thường xuyên
                                """)
                        .figures("""
                                +van-ban | 7
                                +ke-hoach | 4
                                +du-an | 4
                                """)
                        .review("Sơ kết", "22/1", "", "Phối hợp xây dựng nội dung hợp tác năm 2013"));
    }

    private static Report report(String file, Style style, String unit, String quarter, String date, String number) {
        return Report.of(PROGRAMME.id() + "/" + file, style, PROGRAMME, unit, quarter, date, number + "/BC-STTTT");
    }
}
