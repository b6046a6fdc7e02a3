package vn.camket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.Amount;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Fact;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Share;
import vn.camket.fact.Stated;
import vn.camket.fact.Text;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;
import vn.camket.fact.UnknownName;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;

class WordingTest {
    private static final LocalDate D = LocalDate.of(2026, 12, 31);
    private static final Units UNITS = new Units(List.of(
            unit("can-tho", "Thành phố Cần Thơ", null, null),
            unit("hau-giang", "Tỉnh Hậu Giang", LocalDate.of(2025, 6, 30), "can-tho"),
            unit("so-tai-chinh", null, null, null)));
    private static final Wording VI = new Wording(Language.VI, UNITS, D);
    private static final Wording EN = new Wording(Language.EN, UNITS, D);

    private static Unit unit(String id, String fullName, LocalDate validTo, String successor) {
        return new Unit(id, fullName == null, "Sở Tài chính", fullName, List.of(), validTo, successor, List.of());
    }

    private static String message(String template, Object... values) {
        Map<String, Object> bound = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            bound.put((String) values[i], values[i + 1]);
        }
        Rule rule = new Rule(
                "f/r",
                Text.same(""),
                Text.same(template),
                Text.same(""),
                "",
                List.of(),
                List.of(),
                "f/r.drl",
                1,
                false);
        return VI.message(new Finding(
                "0", rule, Severity.INFO, null, null, null, "s", bound, null, null, null, List.of(), 1, null));
    }

    @Test
    void writes_dates_and_quarters_as_each_language_does() {
        assertEquals("02/10/2024", VI.value(LocalDate.of(2024, 10, 2)));
        assertEquals("2 Oct 2024", EN.value(LocalDate.of(2024, 10, 2)));
        assertEquals("Quý III/2025", VI.value(new Quarter(2025, 3)));
        assertEquals("Q3/2025", EN.value(new Quarter(2025, 3)));
    }

    @Test
    void groups_thousands_and_keeps_decimals() {
        assertEquals("3.270", VI.value(3270));
        assertEquals("3,270", EN.value(3270L));
        assertEquals("1.234.567,5", VI.value(new BigDecimal("1234567.50")));
        assertEquals("-100", VI.value(new BigDecimal("-1E+2")));
        assertEquals("0", VI.value(new BigDecimal("0.00")));
    }

    @Test
    void writes_a_share_in_percent_without_the_sign() {
        assertEquals("98,62", VI.value(new Share(new BigDecimal("9862"), new BigDecimal("10000"))));
        assertEquals("66.67", EN.value(new Share(new BigDecimal("2"), new BigDecimal("3"))));
        assertEquals("50", VI.value(Share.of(new BigDecimal("0.5"))));
    }

    @Test
    void words_texts_lists_enums_and_amounts() {
        assertEquals("Quý I/2025, Quý II/2025", VI.value(List.of(new Quarter(2025, 1), new Quarter(2025, 2))));
        assertEquals("lĩnh vực", VI.value(UnknownName.Kind.FIELD));
        assertEquals("a percentage, e.g. 45%", EN.value(Stated.Wanted.PERCENTAGE));
        assertEquals("Health", EN.value(new Text("Y tế", "Health")));
        assertEquals(
                "ít nhất 500 người", VI.value(new Amount(new BigDecimal("500"), Amount.Bound.LOWER, null, "người")));
        assertEquals("", VI.value(null));
    }

    @Test
    void quotes_a_cell_on_one_line_and_cuts_it_when_it_is_long() {
        assertEquals("a b c", VI.value(" a\r\nb\t c "));
        assertEquals(240, VI.value("ơ".repeat(32_767)).length());
        assertTrue(VI.value("😀".repeat(1_000)).endsWith("😀…"));
    }

    @Test
    void names_a_unit_and_whom_it_succeeded() {
        assertEquals("TP. Cần Thơ", VI.unitName("can-tho"));
        assertEquals("TP. Cần Thơ (kế thừa tỉnh Hậu Giang)", VI.unitName("hau-giang"));
        assertEquals("Cần Thơ City (successor of Hậu Giang Province)", EN.unitName("hau-giang"));
        assertEquals(
                "tỉnh Hậu Giang", new Wording(Language.VI, UNITS, LocalDate.of(2025, 6, 30)).unitName("hau-giang"));
        assertEquals("Sở Tài chính", EN.unitName("so-tai-chinh"));
    }

    @Test
    void a_year_is_written_as_one() {
        assertEquals("Năm 2025", message("Năm {year}", "year", 2025));
    }

    @Test
    void fills_placeholders_by_name_and_begins_with_a_capital() {
        assertEquals(
                "TP. Cần Thơ (kế thừa tỉnh Hậu Giang) còn thiếu 2 báo cáo.",
                message("{owing.name} còn thiếu {count} báo cáo.", "owing", "hau-giang", "count", 2));
        assertEquals(
                "Ít nhất 5", message("{a}", "a", new Amount(BigDecimal.valueOf(5), Amount.Bound.LOWER, null, null)));
        assertEquals("Cột Thời hạn hoàn thành", message("Cột {column}", "column", "due"));
        assertEquals(
                "TP. Cần Thơ (kế thừa tỉnh Hậu Giang), TP. Cần Thơ.",
                message("{parties.name}.", "parties", List.of("hau-giang", "can-tho")));
        assertEquals(
                "Cột Nội dung nhiệm vụ, Trạng thái", message("Cột {columns}", "columns", List.of("content", "status")));
    }

    @Test
    void takes_the_first_alternative_whose_values_are_all_there() {
        String template = "A[; báo cáo ghi \"{status}\" / ; chưa có báo cáo].";
        assertEquals("A; báo cáo ghi \"{x} [y / z]\".", message(template, "status", "{x} [y / z]"));
        assertEquals("A; chưa có báo cáo.", message(template, "status", null));
        assertEquals("A; chưa có báo cáo.", message(template));
        assertEquals("A.", message("A[ {status} / {other}].", "other", null));
    }

    @Test
    void says_that_a_value_is_not_known_where_a_sentence_cannot_do_without_it() {
        assertEquals("Hạn (chưa rõ)", message("Hạn {due}", "due", null));
    }

    @Test
    void a_placeholder_that_nothing_is_bound_to_names_the_rule_and_itself() {
        String fault = assertThrows(IllegalStateException.class, () -> message("Hạn {dued}"))
                .getMessage();
        assertTrue(fault.contains("f/r") && fault.contains("{dued}"), fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a {b", "a [b"})
    void a_template_that_is_not_closed_is_a_fault(String template) {
        assertThrows(IllegalStateException.class, () -> message(template, "b", 1));
    }

    @Test
    void says_why_a_file_was_passed_over_with_dates_as_a_reader_writes_them() {
        Reading.Refusal notYet = new Reading.Refusal("not-yet", List.of("2027-01-05", "2026-12-31"));
        assertEquals("Chưa tính: ngày báo cáo 05/01/2027 sau ngày kiểm tra 31/12/2026", VI.why(notYet));
        assertEquals(
                "định dạng này chưa được hỗ trợ; đề nghị lưu lại dưới dạng .xlsx",
                VI.value(new Reading.Refusal("unsupported-format", List.of())));
    }

    @Test
    void names_the_limit_that_a_file_went_beyond() {
        assertEquals(
                "Tệp vượt giới hạn được đọc (số dòng: tối đa 300.000)",
                VI.why(new Reading.Refusal("too-large", List.of("rows", "300000"))));
        assertEquals(
                "the format .xlsb is not supported; please save it as .xlsx",
                EN.value(new Reading.Refusal("unsupported-format", List.of("xlsb"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-a-workbook",
                "empty",
                "encrypted",
                "truncated",
                "damaged",
                "too-large",
                "unsupported-format",
                "cannot-open",
                "too-slow",
                "out-of-memory",
                "changed",
                "link-outside",
                "link",
                "lock-file",
                "hidden-file",
                "unfinished",
                "gone",
                "open",
                "superseded",
                "withdrawn",
                "not-yet",
                "unknown-report",
                "other-form",
                "unfilled-form",
                "answers",
                "answers-without-ids"
            })
    void every_refusal_has_words(String reason) {
        assertTrue(EN.why(new Reading.Refusal(reason, List.of("x", "y"))).length() > 10);
    }

    @Test
    void gives_programs_plain_values() {
        assertEquals("2024-10-02", Wording.plain(LocalDate.of(2024, 10, 2)));
        assertEquals("3270", Wording.plain(new BigDecimal("3.27E+3")));
        assertEquals("2025-Q1, 2025-Q2", Wording.plain(List.of(new Quarter(2025, 1), new Quarter(2025, 2))));
        assertEquals(null, Wording.plain(null));
    }

    @Test
    void a_family_without_words_bears_its_own_name() {
        assertEquals("Kế thừa sau sắp xếp đơn vị", VI.family("party-succession"));
        assertEquals("our-own", VI.family("our-own"));
    }

    @Test
    void a_parameter_is_told_by_the_level_that_it_sets() {
        assertEquals("Nghiêm trọng", VI.parameter("overdue-action.critical"));
        assertEquals("our-own.limit", VI.parameter("our-own.limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a", "a [b", "{a [b} c]", "[{a / b} c]", "[a] {b", "[{a]}"})
    void tells_what_a_template_leaves_open(String template) {
        assertTrue(Wording.unclosed(template).isPresent());
        assertThrows(IllegalStateException.class, () -> message(template, "a", null, "b", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "{a}", "[{a} / {b}] c", "a} b]", "{{a}"})
    void a_template_that_closes_what_it_opens_has_nothing_to_tell(String template) {
        assertTrue(Wording.unclosed(template).isEmpty());
    }

    private static String remedyInside(String template, Map<String, Object> bound) {
        Rule rule = new Rule(
                "f/r",
                Text.same(""),
                Text.same(""),
                Text.same(template),
                "",
                List.of(),
                List.of(),
                "f/r.drl",
                1,
                false);
        return VI.remedyInside(new Finding(
                "0", rule, Severity.INFO, null, null, null, "s", bound, null, null, null, List.of(), 1, null));
    }

    @Test
    void a_remedy_goes_on_within_a_sentence() {
        Map<String, Object> bound = Map.of("holder", "can-tho");

        assertEquals("các bên họp", remedyInside("Các bên họp", bound));
        assertEquals("UBND tỉnh họp", remedyInside("UBND tỉnh họp", bound));
        assertEquals("TP. Cần Thơ họp", remedyInside("{holder.name} họp", bound));
    }

    @Test
    void a_label_takes_a_missing_value_for_one_that_was_not_given() {
        assertEquals(VI.label("brief.conclusions"), VI.label("brief.conclusions", (Object) null));
    }

    @Test
    void a_label_leaves_out_what_it_was_not_given() {
        assertEquals("So với lần kiểm tra trước", VI.label("summary.change"));
        assertEquals(
                List.of("severity", "unit.name"), List.copyOf(Wording.placeholders("{severity} [x / {unit.name}]")));
        assertThrows(IllegalStateException.class, () -> VI.label("no-such-key"));
    }

    @Test
    void both_bundles_have_the_same_keys_and_placeholders() {
        Words vi = Words.in(Language.VI);
        Words en = Words.in(Language.EN);
        assertEquals(vi.keys(), en.keys());
        for (String key : vi.keys()) {
            assertEquals(Template.placeholders(vi.get(key)), Template.placeholders(en.get(key)), key);
        }
    }

    @Test
    void every_constant_that_a_sentence_may_hold_has_words() {
        List<Class<? extends Enum<?>>> kinds =
                List.of(Severity.class, Stated.Wanted.class, UnknownName.Kind.class, Amount.Bound.class);
        for (Class<? extends Enum<?>> kind : kinds) {
            Arrays.stream(kind.getEnumConstants())
                    .forEach(constant -> assertTrue(EN.value(constant).length() > 1));
        }
    }

    @Test
    void every_kind_of_fact_has_words() {
        for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
            String key = "fact." + kind.getSimpleName();
            assertTrue(Words.in(Language.VI).keys().contains(key), "words_vi.properties lacks " + key);
        }
    }

    @Test
    void a_property_stands_with_its_constants_name_and_says_when_it_is_blank() {
        assertEquals("PROGRAMME (chương trình, kế hoạch triển khai)", VI.property(DocumentRole.PROGRAMME));
        assertEquals("50%", VI.property(Share.of(new BigDecimal("0.5"))));
        assertEquals("(trống)", VI.property(null));
        assertEquals("(none)", EN.property(List.of()));
        assertEquals("A kind of its own", VI.fact("A kind of its own"));
    }
}
