package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Cell;
import vn.camket.fact.Cover;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.LegacyText;
import vn.camket.fact.MissingColumn;
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Section;
import vn.camket.fact.SheetNotes;
import vn.camket.fact.Stated;
import vn.camket.fact.Text;
import vn.camket.fact.UnknownName;
import vn.camket.fact.UnreadableValue;

class AttributionTest {
    private static final String WORKBOOK = "2025-Q1/bao cao.xlsx";
    private static final Stated<Quarter> Q1 = Stated.of(Quarter.parse("2025-Q1"), cell("B5", "Quý I/2025"));

    private static Cell cell(String ref, String text) {
        return Cell.at("Bìa", ref, text);
    }

    private static Stated<String> text(String ref, String words) {
        return words == null ? Stated.blank() : Stated.of(words, cell(ref, words));
    }

    private static Cover cover(String agreement, String unit, Stated<Quarter> quarter, Stated<LocalDate> date) {
        return new Cover(
                text("B3", agreement),
                text("B4", unit),
                quarter,
                date,
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank());
    }

    private static Cover cover(String agreement, String unit) {
        return cover(agreement, unit, Q1, Stated.of(LocalDate.parse("2025-03-17"), cell("B6", "17/03/2025")));
    }

    private static Section section(Cover cover, int tables, boolean nothing, ReportedAction... rows) {
        return new Section("Bìa", cover, tables(tables), List.of(rows), List.of(), List.of(), List.of(), nothing);
    }

    private static ReportedAction row(String agreement) {
        ReportedAction plain = new TestReport("can-tho", "2025-Q1", "2025-03-17")
                .action("cau", "Cầu", null)
                .build()
                .actions()
                .get(0);
        return new ReportedAction(
                plain.sheet(),
                plain.row(),
                text("H5", agreement),
                plain.code(),
                plain.field(),
                plain.heading(),
                plain.content(),
                plain.lead(),
                plain.cooperating(),
                plain.due(),
                plain.status(),
                plain.progress(),
                plain.result(),
                plain.evidence(),
                plain.evidenceDate(),
                plain.completedOn(),
                plain.difficulties(),
                plain.notes());
    }

    private static Attribution.Attributed attribute(Section... sections) {
        return new Attribution(new TestWorld().register(), new AsOf(LocalDate.parse("2025-12-31")))
                .attribute(WORKBOOK, new Reading(null, List.of(sections), 0, null));
    }

    private static <T> T only(Class<T> kind, Attribution.Attributed attributed) {
        assertEquals(1, attributed.strays().size(), () -> attributed.strays().toString());
        return kind.cast(attributed.strays().get(0).fact());
    }

    @Test
    void an_agreement_is_known_by_its_id_or_its_title_and_a_unit_by_any_of_its_names() {
        Report byId = attribute(section(cover(TestWorld.ID, "UBND tỉnh Hậu Giang"), 1, false))
                .reports()
                .get(0);
        Report byTitle = attribute(section(cover("CHƯƠNG TRÌNH  hợp tác", "Hau Giang"), 1, false))
                .reports()
                .get(0);

        assertEquals("hau-giang", byId.unit());
        assertEquals(TestWorld.ID, byTitle.agreement());
        assertEquals(LocalDate.parse("2025-03-17"), byTitle.countsFrom());
    }

    @Test
    void a_cover_sheet_and_the_sheets_of_its_tables_are_one_report() {
        Cover cover = cover(TestWorld.ID, "Cần Thơ");

        Attribution.Attributed attributed = attribute(
                section(cover, 0, false), section(cover, 1, false, row(null)), section(cover, 1, false, row(null)));

        assertEquals(1, attributed.reports().size());
        assertEquals(2, attributed.reports().get(0).actions().size());
    }

    @Test
    void a_rows_own_agreement_wins_over_the_cover_and_stands_for_a_blank_one() {
        Attribution.Attributed mixed =
                attribute(section(cover("Thỏa thuận khác", "Cần Thơ"), 1, false, row(TestWorld.ID)));
        Attribution.Attributed blank = attribute(
                section(cover(null, "Cần Thơ"), 0, false),
                section(cover(null, "Cần Thơ"), 1, false, row(TestWorld.ID)));

        assertEquals(TestWorld.ID, mixed.reports().get(0).agreement());
        assertEquals(List.of(), mixed.strays());
        assertEquals(TestWorld.ID, blank.reports().get(0).agreement());
        assertEquals(List.of(), blank.strays());
    }

    @Test
    void an_unknown_agreement_gives_one_finding_with_the_reporter_and_no_report() {
        Attribution.Attributed attributed = attribute(
                section(cover("Thỏa thuận lạ", "Hậu Giang"), 1, false, row(null), row(null)),
                section(cover("Thỏa thuận lạ", "Hậu Giang"), 1, false, row(null)));
        UnknownName name = only(UnknownName.class, attributed);

        assertEquals(List.of(), attributed.reports());
        assertEquals("cover:" + WORKBOOK + ":agreement", name.subject());
        assertEquals("can-tho", name.unit());
        assertNull(attributed.strays().get(0).agreement());
    }

    @Test
    void an_unknown_unit_is_a_finding_of_its_agreement() {
        Attribution.Attributed attributed =
                attribute(section(cover(TestWorld.ID, "Tỉnh Hậu Gian"), 1, false, row(null)));
        UnknownName name = only(UnknownName.class, attributed);

        assertEquals("cover:" + WORKBOOK + ":unit", name.subject());
        assertEquals(TestWorld.ID, attributed.strays().get(0).agreement());
        assertEquals("Tỉnh Hậu Giang", name.nearest());
        assertNull(name.unit());
    }

    @Test
    void a_known_unit_that_is_no_party_is_told_so() {
        UnknownName name =
                only(UnknownName.class, attribute(section(cover(TestWorld.ID, "Nghệ An"), 1, false, row(null))));

        assertEquals(UnknownName.Kind.PARTY, name.kind());
        assertEquals("nghe-an", name.unit());
    }

    @Test
    void a_unit_with_the_holder_of_a_party_is_a_party_after_the_merger_only() {
        Stated<Quarter> after = Stated.of(Quarter.parse("2025-Q3"), cell("B5", "Quý III/2025"));

        assertEquals(
                UnknownName.Kind.PARTY,
                only(UnknownName.class, attribute(section(cover(TestWorld.ID, "Sóc Trăng"), 1, false)))
                        .kind());
        assertEquals(
                "soc-trang",
                attribute(section(cover(TestWorld.ID, "Sóc Trăng", after, Stated.blank()), 1, false))
                        .reports()
                        .get(0)
                        .unit());
    }

    @Test
    void an_unreadable_or_missing_quarter_passes_the_report_over() {
        Stated<Quarter> odd = Stated.unreadable(cell("B5", "Quý năm"), Stated.Wanted.QUARTER);
        UnreadableValue unreadable = only(
                UnreadableValue.class,
                attribute(section(cover(TestWorld.ID, "Cần Thơ", odd, Stated.blank()), 1, false, row(null))));
        UnreadableValue missing = only(
                UnreadableValue.class,
                attribute(
                        section(cover(TestWorld.ID, "Cần Thơ", Stated.blank(), Stated.blank()), 1, false, row(null))));

        assertEquals("cover:" + WORKBOOK + ":quarter", unreadable.subject());
        assertEquals("Quý năm", unreadable.words());
        assertNull(missing.words());
    }

    @Test
    void a_report_without_a_readable_date_counts_from_the_day_on_which_it_was_due() {
        Stated<LocalDate> odd = Stated.unreadable(cell("B6", "31/02/2025"), Stated.Wanted.DATE);
        Report report = attribute(section(cover(TestWorld.ID, "Cần Thơ", Q1, odd), 1, false, row(null)))
                .reports()
                .get(0);

        assertEquals(LocalDate.parse("2025-03-18"), report.countsFrom());
        assertNull(report.reportDate());
    }

    @Test
    void a_workbook_without_a_known_table_is_a_fault_of_its_report_unless_there_was_nothing_to_report() {
        Attribution.Attributed bare = attribute(section(cover(TestWorld.ID, "Cần Thơ"), 0, false));
        MissingColumn fault = only(MissingColumn.class, bare);
        Attribution.Attributed nothing = attribute(section(cover(TestWorld.ID, "Cần Thơ"), 0, true));

        assertEquals("sheet:can-tho:2025-Q1:Bìa", fault.subject());
        assertEquals(1, bare.reports().size());
        assertEquals(List.of(), nothing.strays());
        assertEquals(1, nothing.reports().size());
    }

    @Test
    void a_workbook_without_cover_and_table_is_a_fault_of_the_workbook() {
        MissingColumn fault = only(MissingColumn.class, attribute(section(Cover.blank(), 0, false)));

        assertEquals("sheet:" + WORKBOOK + ":Bìa", fault.subject());
        assertNull(fault.unit());
    }

    private static Cover dated(Stated<LocalDate> date, Stated<Period> window) {
        return new Cover(
                text("B3", TestWorld.ID),
                text("B4", "Cần Thơ"),
                Q1,
                date,
                Stated.blank(),
                window,
                Stated.blank(),
                Stated.blank(),
                Stated.blank());
    }

    @Test
    void what_one_sheets_cover_leaves_blank_another_sheets_cover_of_the_same_report_may_say() {
        Stated<LocalDate> day = Stated.of(LocalDate.parse("2025-03-20"), cell("B6", "20/03/2025"));
        Stated<LocalDate> odd = Stated.unreadable(cell("B6", "31/02/2025"), Stated.Wanted.DATE);
        Stated<Period> window = Stated.of(
                new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-03-31")),
                cell("B7", "01/01/2025 – 31/03/2025"));

        Report filled = attribute(
                        section(dated(odd, window), 1, false, row(null)),
                        section(dated(day, Stated.blank()), 1, false, row(null)))
                .reports()
                .get(0);
        Report unreadable = attribute(
                        section(dated(odd, Stated.blank()), 1, false, row(null)),
                        section(dated(Stated.blank(), Stated.blank()), 1, false, row(null)))
                .reports()
                .get(0);

        assertEquals(day, filled.cover().reportDate());
        assertEquals(LocalDate.parse("2025-03-20"), filled.countsFrom());
        assertEquals(window, filled.cover().dataWindow());
        assertEquals(odd, unreadable.cover().reportDate());
        assertEquals(LocalDate.parse("2025-03-18"), unreadable.countsFrom());
    }

    @Test
    void sheets_of_a_unit_and_its_department_are_one_report_where_no_two_parties_are_of_one_unit() {
        Attribution.Attributed attributed = attribute(
                section(cover(TestWorld.ID, "Cần Thơ"), 1, false, row(null)),
                section(cover(TestWorld.ID, "Sở Khoa học và Công nghệ Cần Thơ"), 1, false, row(null)));

        assertEquals(1, attributed.reports().size());
        assertEquals(2, attributed.reports().get(0).actions().size());
    }

    private static Section noted(Cover cover, int tables, ReportedAction... rows) {
        SheetNotes notes = new SheetNotes(
                "Bìa",
                new SheetNotes.Converted(3, List.of(LegacyEncoding.VNI), cell("A1", "Cộng hòa")),
                null,
                List.of(new SheetNotes.Figure(
                        "actions", 9, "Cộng", null, cell("B9", "2"), BigDecimal.TEN, BigDecimal.ONE)));
        return new Section("Bìa", cover, tables(tables), List.of(rows), List.of(), List.of(), List.of(notes), false);
    }

    private static Register withAnotherAgreement(String id) {
        Register register = new TestWorld().register();
        Agreement one = register.agreements().get(TestWorld.ID);
        Agreement other = new Agreement(
                id,
                Text.same(id),
                one.instrument(),
                one.level(),
                one.signedOn(),
                one.from(),
                one.to(),
                one.annual(),
                one.annualPlan(),
                one.parent(),
                one.announcedChildren(),
                one.renews(),
                one.parties(),
                one.reporting(),
                one.reviews(),
                one.fields(),
                one.documents(),
                one.parameters(),
                one.illustrative(),
                one.sources());
        return new Register(
                new TreeMap<>(Map.of(one.id(), one, id, other)),
                register.units(),
                register.parameters(),
                register.workingDays(),
                register.vocabulary(),
                register.limits());
    }

    @Test
    void notes_go_to_every_report_on_their_sheet_and_totals_to_the_first() {
        Section section = noted(cover(null, "Cần Thơ"), 1, row("khac"), row(TestWorld.ID));
        List<Report> reports = new Attribution(withAnotherAgreement("khac"), new AsOf(LocalDate.parse("2025-12-31")))
                .attribute(WORKBOOK, new Reading(null, List.of(section), 2, null))
                .reports();

        assertEquals(
                List.of("khac", TestWorld.ID),
                reports.stream().map(Report::agreement).toList());
        assertEquals(1, reports.get(0).notes().get(0).totals().size());
        assertEquals(List.of(), reports.get(1).notes().get(0).totals());
        assertEquals(3, reports.get(1).notes().get(0).converted().cells());
    }

    @Test
    void text_that_was_converted_is_a_fault_of_the_workbook_where_no_report_is_known() {
        List<Object> facts = attribute(noted(Cover.blank(), 0)).strays().stream()
                .map(Attribution.Stray::fact)
                .toList();
        LegacyText text = (LegacyText) facts.get(1);

        assertEquals(2, facts.size());
        assertEquals("sheet:" + WORKBOOK + ":Bìa", text.subject());
        assertEquals(3, text.cells());
        assertNull(text.unit());
        assertEquals("sheet:" + WORKBOOK + ":Bìa", ((MissingColumn) facts.get(0)).subject());
    }

    @Test
    void nothing_is_noted_of_a_workbook_that_is_passed_over() {
        only(UnknownName.class, attribute(noted(cover("Thỏa thuận lạ", "Hậu Giang"), 1, row(null))));
    }

    private static List<Section.Table> tables(int count) {
        Section.Table table =
                new Section.Table("Bìa", "actions", Cell.at("Bìa", "A5", "Nội dung"), 9, List.of(), List.of());
        return Collections.nCopies(count, table);
    }
}
