package vn.camket.sample;

import static vn.camket.sample.Style.ENGLISH;
import static vn.camket.sample.Style.PRINTED;
import static vn.camket.sample.Style.TEMPLATE;

import java.util.List;

/** Lists the reports on the agreement of Hồ Chí Minh City and nine northern provinces. */
final class HoChiMinhNorth {
    private static final Agreement AGREEMENT = Agreement.of(
            "ho-chi-minh-north-2023",
            "Thỏa thuận hợp tác phát triển kinh tế - xã hội giữa TP.HCM và 9 tỉnh phía Bắc, Bắc Trung Bộ",
            """
            ket-noi-cung-cau | Thương mại | Sở Công Thương TP.HCM | 2024-09-15 \
                | Tổ chức hội nghị kết nối cung – cầu giữa TP.HCM và các tỉnh \
                | Trade | Hold a conference linking supply and demand
            quang-ba-san-pham | Thương mại | Sở Công Thương TP.HCM | Regular \
                | Tổ chức các hoạt động quảng bá sản phẩm đặc trưng của các địa phương tại TP.HCM \
                | Trade | Promote local specialities in Hồ Chí Minh City
            ket-noi-san-pham-ocop | Nông nghiệp | Sở Công Thương tỉnh Nghệ An | 2025-06-30 \
                | Kết nối sản phẩm OCOP của các địa phương với hệ thống phân phối tại TP.HCM
            hoi-nghi-xuc-tien-dau-tu | Xúc tiến đầu tư | UBND tỉnh Thanh Hóa | 2024-09-15 \
                | Tổ chức hội nghị xúc tiến đầu tư tại Thanh Hóa
            tour-di-san-mien-trung | Du lịch | Sở Du lịch | 2025-04-30 \
                | Xây dựng chương trình du lịch liên kết di sản miền Trung
            du-lich-phong-nha | Du lịch | Sở Du lịch | 2025-10-31 \
                | Xây dựng sản phẩm du lịch liên kết TP.HCM – Phong Nha
            chuyen-giao-ky-thuat | Y tế | Sở Y tế TP.HCM | 2025-12-31 \
                | Đào tạo, chuyển giao kỹ thuật cho bệnh viện tuyến tỉnh \
                | Health | Train staff of provincial hospitals and pass on techniques
            chuyen-doi-so | Khoa học công nghệ | Sở Khoa học và Công nghệ TP.HCM | 2024-08-15 \
                | Hỗ trợ xây dựng nền tảng chuyển đổi số dùng chung \
                | Science and technology | Help build a shared digital platform
            +cam-vinh | Thương mại | Sở Công Thương tỉnh Nghệ An | 2024-08-31 \
                | Tổ chức tuần hàng cam Vinh tại TP.HCM
            +civil-defence | | Văn phòng UBND | 2025-05-31 \
                | | Civil defence | Exchange experience in flood rescue
            +flood-rescue | | Văn phòng UBND | 2025-05-31 \
                | | Health | Exchange experience in flood rescue
            +cum-cong-nghiep | Công nghiệp | Sở Công Thương tỉnh Thanh Hóa | 2026-03-31 \
                | Liên kết phát triển cụm công nghiệp hỗ trợ
            +khao-sat-khu-kinh-te | Xúc tiến đầu tư | UBND tỉnh Quảng Trị | 2025-08-31 \
                | Tổ chức đoàn doanh nghiệp TP.HCM khảo sát cơ hội đầu tư tại Khu kinh tế Đông Nam Quảng Trị
            """,
            """
            hoat-dong-quang-ba | Trade | hoạt động | 20 \
                | Số hoạt động quảng bá sản phẩm địa phương tại TP.HCM \
                | Promotions of local products in Hồ Chí Minh City
            doanh-nghiep-ket-noi | Thương mại | doanh nghiệp | 500 \
                | Số doanh nghiệp tham gia kết nối cung – cầu \
                | Enterprises taking part in supply and demand links
            can-bo-y-te | Health | lượt người | 100 \
                | Số lượt cán bộ y tế được bồi dưỡng tại TP.HCM \
                | Health workers trained in Hồ Chí Minh City
            san-pham-ocop | Nông nghiệp | sản phẩm | 60 \
                | Số sản phẩm OCOP vào hệ thống phân phối tại TP.HCM
            """);

    private HoChiMinhNorth() {}

    static List<Report> reports() {
        return List.of(
                report("2024-Q3/TPHCM Q3-2024.xlsx", ENGLISH, "TP.HCM", "Q3/2024", "2024-09-16", "4402")
                        .tasks("""
                                ket-noi-cung-cau | Done | 100 | 2024-09-10 | 4321/BC-SCT ngày 12/9/2024
                                quang-ba-san-pham | Regular | | | | Nine promotions so far
                                chuyen-giao-ky-thuat | In progress | 20
                                chuyen-doi-so | In progress | 40
                                """)
                        .figures("""
                                hoat-dong-quang-ba | 9
                                doanh-nghiep-ket-noi | 180
                                can-bo-y-te | 60
                                """),
                report("2024-Q3/Nghe An - bao cao quy 3.xlsx", TEMPLATE, "Nghệ An", "Quý 3/2024", "2024-09-17", "712")
                        .plan("642/KH-UBND ngày 30/9/2023")
                        .tasks("""
                                ket-noi-san-pham-ocop | Đang triển khai | 30
                                +cam-vinh | | 60 | | | Đã thống nhất địa điểm
                                """)
                        .figures("""
                                doanh-nghiep-ket-noi | 150
                                san-pham-ocop | 15
                                """),
                report(
                                "2024-Q3/Hue_Quy III 2024.xlsx",
                                PRINTED,
                                "UBND tỉnh Thừa Thiên – Huế",
                                "Quý III/2024",
                                "2024-09-30",
                                "318")
                        .tasks("tour-di-san-mien-trung | Đang thực hiện | 25 | | | Đã khảo sát 03 tuyến"),
                report("2024-Q4/TPHCM Q4-2024.xlsx", ENGLISH, "TPHCM", "Q4/2024", "2024-12-17", "5876")
                        .tasks("""
                                quang-ba-san-pham | Regular | | | | Twelve promotions so far
                                chuyen-giao-ky-thuat | In progress | 35
                                chuyen-doi-so | Done | 100 | 2024-12-10 | | Platform handed over
                                +civil-defence | Not started | 0
                                """)
                        .figures("""
                                hoat-dong-quang-ba | 12
                                doanh-nghiep-ket-noi | #REF!
                                can-bo-y-te | 105
                                """),
                report(
                                "2024-Q4/Quang Binh Q4.xlsx",
                                PRINTED,
                                "UBND tỉnh Quảng Bình",
                                "Quý IV/2024",
                                "2024-12-16",
                                "390")
                        .tasks("du-lich-phong-nha | Đang thực hiện | 15 | | | Đã làm việc với 05 công ty lữ hành"),
                report("2024-Q4/Bao cao quy 4.xlsx", TEMPLATE, "UBND tỉnh Hà Bắc", "Quý IV/2024", "2024-12-16", "77")
                        .tasks("ket-noi-san-pham-ocop | Đang thực hiện | 20"),
                report("2025-Q1/Thanh Hoa Q1.xlsx", TEMPLATE, "UBND tỉnh Thanh Hoá", "Quý I/2025", "2025-03-17", "61")
                        .with(Trait.NO_STATUS)
                        .tasks("""
                                hoi-nghi-xuc-tien-dau-tu | | 100 | 2025-03-05 | 41/KH-UBND ngày 20/1/2025 | Đã tổ chức
                                +cum-cong-nghiep | | 20 | | | Đang trao đổi với các doanh nghiệp
                                """)
                        .figures("""
                                doanh-nghiep-ket-noi | 90
                                san-pham-ocop | 15
                                """),
                report(
                                "2025-Q1/Nghe An - bao cao quy 1.xlsx",
                                TEMPLATE,
                                "Tỉnh Nghệ An",
                                "Quý 1/2025",
                                "2025-03-20",
                                "155")
                        .with(Trait.AGREEMENT_COLUMN)
                        .tasks("""
                                ket-noi-san-pham-ocop | Đang triển khai | 55
                                +cam-vinh | Đã hoàn thành | 100 | 2024-11-15 | 88/BC-SCT ngày 20/11/2024
                                """)
                        .figures("""
                                doanh-nghiep-ket-noi | 210
                                san-pham-ocop | 31
                                """),
                report("2025-Q1/Quang Tri Q1.xlsx", TEMPLATE, "UBND tỉnh Quảng Trị", "Quý I/2025", "2025-03-14", "49")
                        .with(Trait.CUT_SHORT)
                        .tasks("ket-noi-san-pham-ocop | Đang thực hiện | 50"),
                report("2025-Q2/TPHCM Q2-2025.xlsx", ENGLISH, "Thành phố Hồ Chí Minh", "2025-Q2", "2025-06-17", "2790")
                        .tasks("""
                                quang-ba-san-pham | Regular | | | | Eighteen promotions so far
                                chuyen-giao-ky-thuat | In progress | 60
                                +flood-rescue | Done | 100 | 2025-05-20 | 1203/BC-UBND ngày 26/5/2025
                                """)
                        .figures("""
                                hoat-dong-quang-ba | 18
                                doanh-nghiep-ket-noi | 300
                                can-bo-y-te | 40
                                """),
                report("2025-Q3/Quang Tri Q3.xlsx", PRINTED, "UBND tỉnh Quảng Trị", "Quý III/2025", "2025-09-16", "21")
                        .tasks("""
                                +khao-sat-khu-kinh-te | Đã tổ chức | 100 | 2025-08-22 | | 12 doanh nghiệp tham gia
                                du-lich-phong-nha | Đang thực hiện | 60
                                """),
                report("2025-Q4/Nghe An - bao cao quy 4.xlsx", TEMPLATE, "Nghệ An", "Quý IV/2025", "2026-01-08", "12")
                        .tasks("""
                                ket-noi-san-pham-ocop | Hoàn thành quá hạn | 100 | 2025-12-20 \
                                    | 903/BC-SCT ngày 24/12/2025
                                """)
                        .figures("""
                                doanh-nghiep-ket-noi | 430
                                san-pham-ocop | 58
                                """));
    }

    private static Report report(String file, Style style, String unit, String quarter, String date, String number) {
        return Report.of(file, style, AGREEMENT, unit, quarter, date, number + "/BC-UBND");
    }
}
