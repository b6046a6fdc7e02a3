package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.DocumentNumber.Form;

class DocumentNumbersTest {
    private static List<DocumentNumbers.Found> found(String words, Form form) {
        return List.of(new DocumentNumbers.Found(words, form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4778/KH-UBND",
                "161/CTr-UBND",
                "1808/QĐ-UBND",
                "123/TTr-SKHĐT",
                "1270/BC-TCTTTg",
                "219/BC-BNV",
                "4006/UBND-KTTH",
                "902/BHXH-PC",
                "06/2024/QĐ-UBND",
                "41/2019/QĐ-UBND",
                "02/2019/TT-BTC",
                "09/2019/NĐ-CP",
                "30/2026/QH16",
                "202/2025/QH15",
                "1314/NQ-UBTVQH15",
                "01/HNVB-VPCP",
                "118/TTr- STTTT",
                "01/QCPH/UBND-UBMTTQ",
                "68/CTPH",
                "1961/QĐUBND",
                "30c/NQCP",
                "45/BC-C06"
            })
    void knows_the_numbers_of_administrative_documents(String number) {
        String text = "Đã ban hành văn bản số " + number + " ngày 1/8/2025.";

        assertEquals(Optional.of(number), DocumentNumbers.find(text));
        assertEquals(found(number, Form.ADMINISTRATIVE), DocumentNumbers.findAll(text));
        assertEquals(found(number, Form.ADMINISTRATIVE), DocumentNumbers.inCell(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"164-KH/TU", "12-CT/TW", "57-NQ/TW", "1400-CV/VPTU", "03/CV-BCĐ, 25-KL/ĐU"})
    void knows_the_numbers_of_party_documents(String number) {
        List<DocumentNumbers.Found> found = DocumentNumbers.findAll("Tỉnh ủy ban hành số " + number + " (mật).");

        assertEquals(Form.PARTY, found.get(found.size() - 1).form());
        assertEquals(
                Form.PARTY, DocumentNumbers.inCell(number).get(found.size() - 1).form());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "215/KH",
                "45/TB",
                "215/KH_UBND",
                "215/KH.UBND",
                "24/03/QĐ-UBND",
                "06/24/QĐ-UBND",
                "1234567/KH-UBND",
                "123456-NQ/TW",
                "57-NQ/T",
                "12-K/TU"
            })
    void tells_what_looks_like_a_number_and_has_no_known_form(String number) {
        assertEquals(found(number, Form.OTHER), DocumentNumbers.findAll("Văn bản " + number + ", đã gửi."));
        assertEquals(found(number, Form.OTHER), DocumentNumbers.inCell(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 26/4/2009",
                "10/11 nội dung, 8/10 / Nội dung",
                "98,62%/năm",
                "500 người/năm",
                "60/người, 5/ha, 12/xã",
                "đạt 1,5/KH",
                "xe/ngày",
                "Sở/Ngành 2025",
                "https://example.gov.vn/2024/KH/45/Tin",
                "www.example.gov.vn/12/KH",
                "Quý III/2024, tháng 9/2024",
                "giai đoạn 2021-2025",
                "26-2-2021"
            })
    void takes_dates_rates_and_links_for_no_numbers(String text) {
        assertEquals(List.of(), DocumentNumbers.findAll(text));
        assertEquals(Optional.empty(), DocumentNumbers.find(text));
    }

    @Test
    void bears_with_a_blank_where_the_hyphen_was() {
        assertEquals(
                found("215/KH UBND", Form.ADMINISTRATIVE), DocumentNumbers.findAll("Kế hoạch 215/KH UBND của tỉnh"));
        assertEquals(found("215/KH", Form.OTHER), DocumentNumbers.findAll("Kế hoạch 215/KH Ủy ban"));
    }

    @Test
    void a_share_of_a_plan_is_no_evidence_of_a_document() {
        assertEquals(Optional.empty(), DocumentNumbers.find("đạt 5/KH"));
    }

    @Test
    void finds_every_number_of_a_text() {
        assertEquals(
                List.of("45/TB-UBND", "46/TB", "12-KL/TU"),
                DocumentNumbers.findAll("45/TB-UBND,46/TB; 12-KL/TU").stream()
                        .map(DocumentNumbers.Found::words)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thông báo kết luận", "45", "Chưa có", "TB-UBND", "Số      /TB-UBND", "45TB"})
    void a_cell_for_a_number_that_holds_none_is_told_whole(String text) {
        assertEquals(found(text, Form.OTHER), DocumentNumbers.inCell(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45/tb-ubnd", "Số: 45/tb-ubnd", "45 / 2024 / qđ-ubnd", "164-kh/tu"})
    void small_letters_in_a_cell_for_a_number_are_borne_with(String text) {
        List<DocumentNumbers.Found> found = DocumentNumbers.inCell(text);

        assertEquals(text, found.get(0).words());
        assertEquals(
                text.startsWith("164") ? Form.PARTY : Form.ADMINISTRATIVE,
                found.get(0).form());
    }

    @Test
    void a_cell_for_a_number_may_say_more() {
        assertEquals(
                found("45/TB-UBND", Form.ADMINISTRATIVE),
                DocumentNumbers.inCell("Thông báo số 45/TB-UBND ngày 10/01/2025"));
    }
}
