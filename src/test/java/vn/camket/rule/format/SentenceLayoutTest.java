package vn.camket.rule.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lays out rules in sentences whose blanks stand anywhere. */
class SentenceLayoutTest {
    private static final List<String> ORDER = List.of("Quy tắc", "Khi", "Thì", "Hết");

    private static final String RULE = """
            // Nhiệm vụ quá hạn.
            Quy tắc "late  action"
                @severity(error) @basis("Thỏa  thuận")
                // Vì sao.
            Khi
                có một nhiệm vụ
                - chưa hoàn thành
            Thì
                báo cáo nhiệm vụ đó
            Hết
            """;

    @Test
    void what_is_laid_out_stays() {
        assertEquals(RULE + "\n" + RULE, SentenceLayout.of(RULE + "\n" + RULE, ORDER));
    }

    @Test
    void blanks_go_where_they_belong_and_texts_keep_theirs() {
        String loose = RULE.replace("    có một nhiệm vụ", "\n\tcó  một   nhiệm vụ  ")
                .replace("    - chưa", "-    chưa")
                .replace("Quy tắc \"", "  Quy tắc   \"")
                .replace("Hết\n", "    Hết\n\n\n");

        assertEquals(RULE + "\n" + RULE, SentenceLayout.of(loose + loose, ORDER));
    }
}
