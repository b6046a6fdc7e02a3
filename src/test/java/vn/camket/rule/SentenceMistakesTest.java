package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Fault;

/** Makes each kind of mistake in a rule in sentences: it is told at its place, with what was most likely meant. */
class SentenceMistakesTest {
    static final String RULE = """
            // Nhiệm vụ quá hạn.
            Quy tắc "late"
                @severity(error) @basis("Thỏa thuận") @since("2026-11-21")
            Khi
                lấy "late.error" làm ngưỡng
                có một nhiệm vụ
                - chưa hoàn thành
                - số ngày quá hạn lớn hơn ngưỡng
                - nêu số ngày quá hạn
            Thì
                báo cáo nhiệm vụ đó
            Hết
            """;

    /** @param place line and column where it is told */
    private record Mistake(String name, String words, String others, String place, String vi, String en) {
        String text() {
            if (!RULE.contains(words)) {
                throw new IllegalArgumentException(words);
            }
            return RULE.replace(words, others);
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(
                    "unknown-word",
                    "số ngày quá hạn lớn",
                    "số ngày qua hạn lớn",
                    "8:7",
                    "gần nhất là “số ngày quá hạn”",
                    "nearest is \"số ngày quá hạn\""),
            new Mistake(
                    "unknown-state",
                    "chưa hoàn thành",
                    "chưa hoàn thanh",
                    "7:12",
                    "gần nhất là “hoàn thành”",
                    "nearest is \"hoàn thành\""),
            new Mistake(
                    "unknown-fact",
                    "một nhiệm vụ",
                    "một nhiệm vu",
                    "6:12",
                    "gần nhất là “nhiệm vụ”",
                    "nearest is \"nhiệm vụ\""),
            new Mistake(
                    "unknown-subject",
                    "báo cáo nhiệm vụ đó",
                    "báo cáo nhiệm vụ ấy",
                    "11:13",
                    "gần nhất là “nhiệm vụ đó”",
                    "nearest is \"nhiệm vụ đó\""),
            new Mistake(
                    "unknown-sentence",
                    "- chưa hoàn thành",
                    "- trễ quá lâu rồi",
                    "7:5",
                    "Ngôn ngữ không có câu này; gần nhất: “",
                    "does not know this sentence; the nearest: "),
            new Mistake(
                    "sentence-in-own-words",
                    "- số ngày quá hạn lớn hơn ngưỡng",
                    "- quá hạn hơn 30 ngày",
                    "8:5",
                    "gần nhất: “- số ngày quá hạn lớn hơn <mức>”",
                    "the nearest: “- số ngày quá hạn lớn hơn <mức>”"),
            new Mistake(
                    "another-facts-word",
                    "- chưa hoàn thành",
                    "- không có văn bản kết luận",
                    "7:16",
                    "không có từ “văn bản kết luận”",
                    "no word \"văn bản kết luận\""),
            new Mistake(
                    "number-missing",
                    "lớn hơn ngưỡng",
                    "lớn hơn",
                    "8:30",
                    "Sau “hơn” thiếu <mức>",
                    "Behind \"hơn\" <mức> is missing"),
            new Mistake(
                    "words-for-a-number",
                    "lớn hơn ngưỡng",
                    "lớn hơn ba mươi",
                    "8:31",
                    "không có từ “ba mươi” cho <mức>",
                    "no word \"ba mươi\" for <mức>"),
            new Mistake(
                    "unknown-parameter",
                    "late.error",
                    "late.eror",
                    "5:9",
                    "gần nhất là “late.error”",
                    "nearest is \"late.error\""),
            new Mistake(
                    "parameter-without-quotes",
                    "\"late.error\"",
                    "late.error",
                    "5:9",
                    "Tham số đặt trong ngoặc kép",
                    "A parameter stands between quotes"),
            new Mistake(
                    "parameter-of-another-kind",
                    "lấy \"late.error\"",
                    "lấy \"pace.error\"",
                    "5:5",
                    "không phải số nguyên",
                    "no whole number"),
            new Mistake("name-not-given", "    lấy \"late.error\" làm ngưỡng\n", "", "7:31", "“$limit”", "\"$limit\""),
            new Mistake("no-then", "Thì\n", "", "10:5", "đặt sau dòng “Thì”", "put it behind the line \"Thì\""),
            new Mistake(
                    "no-when",
                    "Khi\n",
                    "",
                    "4:5",
                    "giữa tên đặt trong ngoặc kép và “Khi”",
                    "between the name in quotes and \"Khi\""),
            new Mistake("no-end", "Hết\n", "", "11:5", "thiếu dòng “Hết”", "the line \"Hết\" is missing"),
            new Mistake("no-name", "Quy tắc \"late\"", "Quy tắc", "3:5", "", ""),
            new Mistake(
                    "two-when",
                    "    - chưa hoàn thành\n",
                    "Khi\n",
                    "7:1",
                    "chỉ có một “Khi”",
                    "A rule has one \"Khi\""),
            new Mistake("two-then", "Hết\n", "Thì\nHết\n", "12:1", "chỉ có một “Thì”", "A rule has one \"Thì\""),
            new Mistake(
                    "two-reports",
                    "Hết\n",
                    "    báo cáo nhiệm vụ đó\nHết\n",
                    "12:5",
                    "chỉ có một câu",
                    "stands one sentence"),
            new Mistake(
                    "condition-behind-then",
                    "    báo cáo nhiệm vụ đó\n",
                    "    báo cáo nhiệm vụ đó\n    có một nhiệm vụ\n",
                    "12:5",
                    "đặt trước “Thì”",
                    "before \"Thì\""),
            new Mistake(
                    "report-before-then",
                    "    - chưa hoàn thành\n",
                    "    báo cáo nhiệm vụ đó\n",
                    "7:5",
                    "đặt sau dòng “Thì”",
                    "behind the line \"Thì\""),
            new Mistake("further-without-fact", "    có một nhiệm vụ\n", "", "6:", "không có", "no"),
            new Mistake(
                    "words-behind-when",
                    "Khi\n",
                    "Khi có một nhiệm vụ\n",
                    "4:5",
                    "phải xuống dòng",
                    "a new line begins"),
            new Mistake(
                    "conditions",
                    "- chưa hoàn thành",
                    "- !done",
                    "7:5",
                    "Ngôn ngữ không có câu này",
                    "does not know this sentence"),
            new Mistake(
                    "conditions-in-a-sentence",
                    "ngưỡng\n    -",
                    "0, done\n    -",
                    "8:31",
                    "không có từ “0, done”",
                    "no word \"0, done\""),
            new Mistake(
                    "whole-fact",
                    "có một nhiệm vụ",
                    "ActionState(done)",
                    "6:5",
                    "Ngôn ngữ không có câu này",
                    "does not know this sentence"),
            new Mistake(
                    "passed-through",
                    "- chưa hoàn thành",
                    "> ActionState(done)",
                    "7:5",
                    "bắt đầu bằng >",
                    "begin with >"),
            new Mistake(
                    "attribute",
                    "@severity(error)",
                    "@severity(error) salience 10",
                    "3:22",
                    "chỉ có @severity",
                    "only @severity"),
            new Mistake("invisible-sign", "chưa hoàn", "chưa\u200B hoàn", "7:11", "U+200B", "U+200B"),
            new Mistake("outside", "// Nhiệm vụ", "Nhiệm vụ", "1:1", "đứng ngoài mọi quy tắc", "outside of any rule"),
            new Mistake(
                    "package",
                    "// Nhiệm vụ",
                    "package x; // Nhiệm vụ",
                    "1:1",
                    "đứng ngoài mọi quy tắc",
                    "outside of any rule"),
            new Mistake(
                    "missing-value",
                    "lớn hơn ngưỡng\n",
                    "lớn hơn ngưỡng\n    - số ngày lùi hạn lớn hơn 0\n",
                    "9:7",
                    "Câu “số ngày lùi hạn lớn hơn 0”: “daysPostponed” có thể trống",
                    "\"số ngày lùi hạn lớn hơn 0\": \"daysPostponed\" may be missing"),
            new Mistake("bare-number", "lớn hơn ngưỡng", "lớn hơn 30", "8:31", "30", "30"));

    @TempDir
    private static Path folder;

    private static List<Fault> faults;

    @BeforeAll
    static void check() throws IOException {
        RuleFolderOf rules = new RuleFolderOf(folder)
                .write("samples.md", "")
                .write("language.dsl", Files.readString(Path.of("rules/language.dsl"), StandardCharsets.UTF_8));
        for (Mistake mistake : MISTAKES) {
            rules.sentences("mistake/" + mistake.name, mistake.text());
        }
        rules.sentences("sound/late-late", RULE);
        faults = RuleInspection.of(folder, null);
    }

    private static List<Fault> of(String file) {
        return faults.stream().filter(fault -> fault.file().equals(file)).toList();
    }

    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_at_its_place_with_what_was_meant() {
        return MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name, () -> {
                    String file = "mistake/" + mistake.name + ".dslr";
                    assertTrue(
                            of(file).stream()
                                    .anyMatch(fault -> fault.place().startsWith(file + ":" + mistake.place)
                                            && fault.message().vi().contains(mistake.vi)
                                            && fault.message().en().contains(mistake.en)),
                            file
                                    + of(file).stream()
                                            .map(fault -> "\n" + fault.place() + " " + fault.message())
                                            .collect(Collectors.joining()));
                }));
    }

    @Test
    void a_mistake_in_one_sentence_is_told_once() {
        for (String name : List.of("unknown-word", "unknown-fact", "number-missing", "two-reports", "passed-through")) {
            assertEquals(
                    1,
                    of("mistake/" + name + ".dslr").size(),
                    of("mistake/" + name + ".dslr").toString());
        }
    }

    @Test
    void the_rule_itself_is_sound() {
        assertEquals(
                List.of(),
                of("sound/late-late.dslr").stream().filter(Fault::stops).toList());
    }
}
