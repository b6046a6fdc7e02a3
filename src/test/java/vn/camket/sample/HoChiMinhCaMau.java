package vn.camket.sample;

import static vn.camket.sample.Style.PRINTED;
import static vn.camket.sample.Style.TEMPLATE;

import java.util.List;

/**
 * Lists the reports on the programme of TP.HCM and Cà Mau. Real are the 15 programmes signed; all other figures, days
 * and numbers of documents are made up.
 */
final class HoChiMinhCaMau {
    private static final String CITY = "UBND TP.HCM";
    private static final String CA_MAU = "UBND tỉnh Cà Mau";

    private static final Agreement PROGRAMME = Agreement.of(
            "ho-chi-minh-ca-mau-2009",
            "Chương trình hợp tác toàn diện phát triển kinh tế - xã hội giữa thành phố Hồ Chí Minh và tỉnh Cà Mau giai"
                    + " đoạn 2009 – 2015",
            """
            chuong-trinh-hop-tac | Hợp tác đầu tư của các sở, ngành và doanh nghiệp | UBND TP.HCM | 2015-12-31 \
                | Thực hiện 15 chương trình hợp tác đầu tư của các sở, ngành và doanh nghiệp hai địa phương
            +tuan-hang | Hợp tác đầu tư | UBND TP.HCM | 2010-12-15 \
                | Tổ chức tuần hàng đặc sản Cà Mau tại TP.HCM
            +hoi-nghi-dau-tu | Hợp tác đầu tư của các sở, ngành và doanh nghiệp | UBND tỉnh Cà Mau | 2013-05-31 \
                | Tổ chức hội nghị xúc tiến đầu tư tại Cà Mau
            """,
            """
            +chuong-trinh-da-ky | Hợp tác đầu tư | chương trình | \
                | Số chương trình hợp tác của các sở, ngành và doanh nghiệp đã ký
            """);

    private HoChiMinhCaMau() {}

    static List<Report> reports() {
        return List.of(
                report("2010-Q4/TPHCM quy IV 2010.xlsx", TEMPLATE, CITY, "Quý IV/2010", "2011-01-05", "12")
                        .tasks("""
                                chuong-trinh-hop-tac | Đang thực hiện | 20 | | | Các sở, ngành đã lập kế hoạch
                                +tuan-hang | Hoàn thành quá hạn | 100 | 2010-12-24 | 355/BC-UBND ngày 30/12/2010
                                """)
                        .figures("+chuong-trinh-da-ky | 15"),
                report("2010-Q4/Cà Mau quý IV.xlsx", PRINTED, CA_MAU, "Quý IV năm 2010", "2011-01-10", "08")
                        .tasks("chuong-trinh-hop-tac | Đang thực hiện | 20")
                        .figures("+chuong-trinh-da-ky | 15"),
                report("2013-Q1/Cà Mau quý I.xlsx", PRINTED, CA_MAU, "Quý I/2013", "2013-04-02", "37")
                        .tasks("""
                                chuong-trinh-hop-tac | Đang thực hiện | 45
                                +hoi-nghi-dau-tu | Chưa thực hiện | 0
                                """),
                report("2013-Q1/TPHCM quy I 2013.xlsx", TEMPLATE, CITY, "Quý I/2013", "2013-04-03", "64")
                        .tasks("chuong-trinh-hop-tac | Đang thực hiện | 50")
                        .review("Sơ kết", "2013-03-15", "45/TB-UBND", "Rà soát các chương trình chưa thực hiện"),
                report("2015-Q4/TPHCM quy IV 2015.xlsx", TEMPLATE, CITY, "Quý IV/2015", "2016-01-06", "02")
                        .tasks("""
                                chuong-trinh-hop-tac | Đang thực hiện | 80
                                +hoi-nghi-dau-tu | Hoàn thành quá hạn | 100 | 2013-08-20 | 61/BC-UBND ngày 26/8/2013
                                """));
    }

    private static Report report(String file, Style style, String unit, String quarter, String date, String number) {
        return Report.of(PROGRAMME.id() + "/" + file, style, PROGRAMME, unit, quarter, date, number + "/BC-UBND");
    }
}
