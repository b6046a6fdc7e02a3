package vn.camket.sample;

import static vn.camket.sample.Style.ENGLISH;
import static vn.camket.sample.Style.PRINTED;
import static vn.camket.sample.Style.TEMPLATE;

import java.util.List;

/** Lists the reports on the programme of Cần Thơ and Hậu Giang. */
final class CanThoHauGiang {
    private static final String CAN_THO = "UBND thành phố Cần Thơ";
    private static final String HAU_GIANG = "UBND tỉnh Hậu Giang";

    private static final Agreement PROGRAMME = Agreement.of(
            "can-tho-hau-giang-2021",
            "Chương trình hợp tác phát triển kinh tế - xã hội giữa thành phố Cần Thơ và tỉnh Hậu Giang"
                    + " giai đoạn 2021 – 2025",
            """
            chuong-trinh-xuc-tien-dau-tu | Xúc tiến đầu tư, phát triển công nghiệp | TP. Cần Thơ | 2021-12-31 \
                | Xây dựng chương trình hành động hợp tác về xúc tiến đầu tư, phát triển công nghiệp
            su-kien-lien-vung | Xúc tiến đầu tư, phát triển công nghiệp | Tỉnh Hậu Giang | Thường xuyên \
                | Tổ chức các sự kiện xúc tiến đầu tư liên tỉnh, liên vùng
            chuong-trinh-nong-nghiep | Nông nghiệp và phát triển nông thôn | Tỉnh Hậu Giang | 2024-09-30 \
                | Xây dựng chương trình hành động hợp tác về nông nghiệp và phát triển nông thôn
            phong-chong-dich-benh | Nông nghiệp và phát triển nông thôn | Tỉnh Hậu Giang | Thường xuyên \
                | Phối hợp quản lý tình hình dịch bệnh trên gia súc, gia cầm
            chuong-trinh-thuong-mai-du-lich | Thương mại – du lịch | TP. Cần Thơ | 2025-05-31 \
                | Xây dựng chương trình hành động hợp tác về thương mại, du lịch \
                | Trade and tourism | Draw up an action programme for trade and tourism
            chuong-trinh-giao-duc | Giáo dục và đào tạo | TP. Cần Thơ | 2024-08-01 \
                | Xây dựng chương trình hành động hợp tác về giáo dục và đào tạo
            duong-tinh-926 | Hạ tầng giao thông | TP. Cần Thơ | 2024-06-30 \
                | Phối hợp đầu tư xây dựng Đường tỉnh 926
            bon-tong-mot-ngan | Hạ tầng giao thông | TP. Cần Thơ | 2024-12-31 \
                | Phối hợp đầu tư xây dựng tuyến đường Bốn Tổng – Một Ngàn
            duong-tinh-931b | Hạ tầng giao thông | Tỉnh Hậu Giang | 2025-09-30 \
                | Phối hợp đầu tư xây dựng Đường tỉnh 931B \
                | Transport infrastructure | Build provincial road 931B together
            quoc-lo-61c-giai-doan-2 | Hạ tầng giao thông | TP. Cần Thơ | 2025-12-31 \
                | Đầu tư giai đoạn 2 đường nối Vị Thanh – Cần Thơ (Quốc lộ 61C) \
                | Transport infrastructure | Invest in phase 2 of the Vị Thanh – Cần Thơ road (national road 61C)
            kenh-xang-xa-no | Hạ tầng giao thông | Tỉnh Hậu Giang | 2025-11-30 \
                | Cải tạo, khai thông tuyến đường thủy Kênh xáng Xà No
            +khong-phat-sinh | Y tế
            +lan-su-rong | Văn hóa, thể thao | Sở Văn hóa, Thể thao và Du lịch | 2025-05-30 \
                | Phối hợp tổ chức giải Lân Sư Rồng mở rộng
            """,
            """
            su-kien-xuc-tien-dau-tu | Xúc tiến đầu tư, phát triển công nghiệp | sự kiện | 10 \
                | Số sự kiện xúc tiến đầu tư liên tỉnh, liên vùng đã tổ chức \
                | Inter-provincial and inter-regional investment promotion events held
            sinh-vien-hau-giang | Giáo dục và đào tạo | người | 3270 \
                | Số sinh viên, học viên của Hậu Giang được đào tạo tại Cần Thơ \
                | Students of Hậu Giang trained in Cần Thơ
            sinh-vien-thuc-tap | Giáo dục và đào tạo | người | 500 \
                | Số sinh viên của Cần Thơ được Hậu Giang tiếp nhận, hướng dẫn thực tập \
                | Students of Cần Thơ received as interns in Hậu Giang
            tuyen-van-tai-khach | Hạ tầng giao thông | tuyến | 8 \
                | Số tuyến vận tải khách, tuyến xe buýt mở mới giữa hai địa phương \
                | New coach and bus lines between the two localities
            bac-si-chuyen-khoa | Y tế | người | 120 \
                | Số bác sĩ chuyên khoa của Hậu Giang được đào tạo, bồi dưỡng
            """);

    private CanThoHauGiang() {}

    static List<Report> reports() {
        return List.of(
                report("2024-Q3/Bao cao Can Tho Q3-2024.xlsx", TEMPLATE, CAN_THO, "Quý III/2024", "2024-09-16", "187")
                        .tasks("""
                                chuong-trinh-xuc-tien-dau-tu | Hoàn thành đúng hạn | 100 | 2021-11-26 \
                                    | 215/KH-UBND ngày 26/11/2021
                                chuong-trinh-thuong-mai-du-lich | Đang thực hiện | 40
                                chuong-trinh-giao-duc | Đã hoàn thành | 100 | 2024-08-20 | | Đã ban hành chương trình
                                duong-tinh-926 | Đang triển khai | 85 | | | Đã thông xe kỹ thuật 9/11 km
                                bon-tong-mot-ngan | Đang thực hiện | 60
                                quoc-lo-61c-giai-doan-2 | Đang thực hiện | 30 | | | Hoàn thành hồ sơ chủ trương đầu tư
                                """)
                        .figures("""
                                su-kien-xuc-tien-dau-tu | 5
                                sinh-vien-hau-giang | 2450
                                tuyen-van-tai-khach | 6
                                bac-si-chuyen-khoa
                                """),
                report("2024-Q3/Hậu Giang quý III.xlsx", PRINTED, HAU_GIANG, "Quý III/2024", "2024-09-20", "201")
                        .tasks("""
                                su-kien-lien-vung | Thường xuyên | | | | Phối hợp tổ chức 01 hội nghị
                                chuong-trinh-nong-nghiep | Đang tham mưu | 70
                                phong-chong-dich-benh | Thường xuyên
                                +khong-phat-sinh | Không phát sinh
                                duong-tinh-931b | Đang thực hiện | 50 | | | Đang giải phóng mặt bằng
                                kenh-xang-xa-no | Chưa triển khai | 0
                                """)
                        .figures("""
                                su-kien-xuc-tien-dau-tu | 5
                                sinh-vien-hau-giang | 2450
                                sinh-vien-thuc-tap | hơn 500
                                tuyen-van-tai-khach | 6
                                """),
                report("2024-Q4/Bao cao Can Tho Q4-2024.xlsx", TEMPLATE, CAN_THO, "Quý IV/2024", "2024-12-16", "256")
                        .tasks("""
                                chuong-trinh-thuong-mai-du-lich | Đang thực hiện | 50
                                duong-tinh-926 | Hoàn thành quá hạn | 100 | 2024-11-20 | 2310/QĐ-UBND ngày 20/11/2024
                                bon-tong-mot-ngan | sắp xong rồi | 90
                                quoc-lo-61c-giai-doan-2 | Đang thực hiện | 35 | | | Đã trình chủ trương đầu tư
                                """)
                        .figures("""
                                su-kien-xuc-tien-dau-tu | 6
                                sinh-vien-hau-giang | 3310
                                tuyen-van-tai-khach | 7
                                """)
                        .review("Sơ kết", "2024-11-28", "512/TB-UBND", "Đẩy nhanh tiến độ các tuyến đường kết nối"),
                report("2025-Q1/Bao cao Can Tho Q1-2025.xlsx", TEMPLATE, CAN_THO, "Quý I/2025", "2025-03-17", "58")
                        .tasks("""
                                chuong-trinh-thuong-mai-du-lich | Đang thực hiện | 70
                                chuong-trinh-giao-duc | Đã hoàn thành | 100 | 2024-08-20 | 98/CTr-UBND ngày 20/8/2024
                                bon-tong-mot-ngan | Hoàn thành quá hạn | 100 | 2025-02-28 | 305/QĐ-UBND ngày 28/2/2025
                                quoc-lo-61c-giai-doan-2 | Đang thực hiện | 40
                                """)
                        .figures("""
                                su-kien-xuc-tien-dau-tu | 6
                                sinh-vien-hau-giang | 820
                                tuyen-van-tai-khach | 8
                                """),
                report("2025-Q1/Hậu Giang quý I.xlsx", PRINTED, HAU_GIANG, "Quý I/2025", "2025-03-18", "44")
                        .tasks("""
                                su-kien-lien-vung | Thường xuyên
                                chuong-trinh-nong-nghiep | Chờ phê duyệt | 90 | | | Đã trình dự thảo | 31/02/2025
                                phong-chong-dich-benh | Thường xuyên
                                duong-tinh-931b | Đang thực hiện | 65
                                kenh-xang-xa-no | Đang thực hiện | 10 | | | Đang khảo sát
                                +lan-su-rong | Đang thực hiện | 30
                                """)
                        .figures("""
                                su-kien-xuc-tien-dau-tu | 6
                                sinh-vien-thuc-tap | 120
                                tuyen-van-tai-khach | 8
                                """),
                report("2025-Q2/Can Tho - Q2 2025.xlsx", ENGLISH, "Can Tho", "2025-Q2", "2025-06-16", "131")
                        .tasks("""
                                chuong-trinh-thuong-mai-du-lich | In progress | 80
                                quoc-lo-61c-giai-doan-2 | In progress | 45
                                """)
                        .figures("""
                                su-kien-xuc-tien-dau-tu | 7
                                sinh-vien-hau-giang | 1650
                                tuyen-van-tai-khach | 9
                                """),
                report("2025-Q2/Hậu Giang quý II.xlsx", PRINTED, HAU_GIANG, "Quý II/2025", "2025-06-17", "97"),
                report("2025-Q3/Bao cao Can Tho Q3-2025.xlsx", TEMPLATE, CAN_THO, "Quý III/2025", "2025-09-15", "33")
                        .tasks("""
                                chuong-trinh-thuong-mai-du-lich | Hoàn thành quá hạn | 100 | 2025-08-29 \
                                    | | Đã ban hành Chương trình số 12/CTr-UBND ngày 29/8/2025
                                duong-tinh-931b | Đang thực hiện | 80
                                quoc-lo-61c-giai-doan-2 | Đang thực hiện | 55
                                """)
                        .figures("""
                                su-kien-xuc-tien-dau-tu | 7
                                sinh-vien-hau-giang | 2400
                                tuyen-van-tai-khach | 9
                                """),
                report("2025-Q3/Hậu Giang quý III (cũ).xlsx", PRINTED, HAU_GIANG, "Quý III/2025", "2025-09-16", "07")
                        .tasks("""
                                chuong-trinh-nong-nghiep | Hoàn thành quá hạn | 100 | 2025-07-10 | | Đã ban hành
                                duong-tinh-931b | Đang thực hiện | 86.25
                                kenh-xang-xa-no | Đang thực hiện | 40
                                """)
                        .figures("sinh-vien-thuc-tap | 380"),
                report("2025-Q4/Can Tho - Q4 2025.xlsx", ENGLISH, "TP. Cần Thơ", "2025-Q4", "2025-12-29", "212")
                        .tasks("""
                                duong-tinh-931b | In progress | 90
                                quoc-lo-61c-giai-doan-2 | In progress | 60
                                """)
                        .figures("""
                                su-kien-xuc-tien-dau-tu | 7
                                sinh-vien-hau-giang | 3290
                                sinh-vien-thuc-tap | 430
                                tuyen-van-tai-khach | 9
                                """));
    }

    private static Report report(String file, Style style, String unit, String quarter, String date, String number) {
        return Report.of(file, style, PROGRAMME, unit, quarter, date, number + "/BC-UBND");
    }
}
