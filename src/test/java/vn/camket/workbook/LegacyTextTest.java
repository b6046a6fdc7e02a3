package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Section;
import vn.camket.fact.SheetNotes;
import vn.camket.workbook.Book.Typed;
import vn.camket.workbook.Book.TypedInTwo;

class LegacyTextTest {
    @TempDir
    Path folder;

    private static Typed tcvn3(String text) {
        return new Typed(".VnTime", text);
    }

    private static SheetNotes.Converted converted(Section section) {
        return section.notes().get(0).converted();
    }

    @Test
    void reads_a_table_typed_in_fonts_of_tcvn3() {
        Section section = Book.sheetOf(
                        row(tcvn3("STT"), new Typed(".VnTimeH", "néi dung"), tcvn3("Tr¹ng th¸i")),
                        row(1, tcvn3("Kh¶o s¸t tuyÕn ®\u00ADêng"), tcvn3("Hoµn thµnh")))
                .section(folder);
        ReportedAction action = section.actions().get(0);
        assertEquals("Khảo sát tuyến đường", action.content().value());
        assertEquals("Khảo sát tuyến đường", action.content().cell().text());
        assertEquals("Hoàn thành", action.status().cell().text());
        assertEquals(4, converted(section).cells());
        assertEquals(List.of(LegacyEncoding.TCVN3), converted(section).encodings());
        assertEquals("B1", converted(section).first().ref());
        assertEquals("NỘI DUNG", converted(section).first().text());
    }

    @Test
    void converts_cell_by_cell_where_fonts_tell() {
        Section section = Book.sheetOf(
                        row("Nội dung", "Trạng thái", "Chủ trì"),
                        row(tcvn3("Cßn hãp"), "Hoàn thành", new Typed("VNI-Times", "Sôû Y teá")),
                        row(tcvn3("Hòa giải ở cơ sở"), "Hoàn thành", new Typed("Arial", "Sở Y tế")))
                .section(folder);
        assertEquals("Còn hóp", section.actions().get(0).content().value());
        assertEquals("Sở Y tế", section.actions().get(0).lead().value());
        assertEquals("Hòa giải ở cơ sở", section.actions().get(1).content().value());
        assertEquals(2, converted(section).cells());
        assertEquals(
                List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI),
                converted(section).encodings());
    }

    @Test
    void converts_run_by_run_in_rich_text() {
        Section section = Book.sheetOf(
                        row("Nội dung", "Trạng thái"),
                        row(new TypedInTwo(".VnTime", ".VnTimeH", 1, "ñy ban nh©n d©n tØnh"), "Hoàn thành"),
                        row(new TypedInTwo("Arial", ".VnTime", 7, "Kh¶o s¸ và đo đạc"), "Hoàn thành"))
                .section(folder);
        assertEquals("Ủy ban nhân dân tỉnh", section.actions().get(0).content().value());
        assertEquals("Khảo sá và đo đạc", section.actions().get(1).content().value());
    }

    @Test
    void goes_by_the_text_of_the_sheet_where_fonts_are_lost() {
        Section section = Book.sheetOf(
                        row("STT", "Néi dung", "Tr¹ng th¸i"),
                        row(1, "Tæ chøc héi nghÞ kÕt nèi doanh nghiÖp", "Hoµn thµnh"),
                        row(2, "Hòa giải ở cơ sở", "Hoàn thành"))
                .section(folder);
        assertEquals(
                "Tổ chức hội nghị kết nối doanh nghiệp",
                section.actions().get(0).content().value());
        assertEquals("Hòa giải ở cơ sở", section.actions().get(1).content().value());
        assertEquals("Hoàn thành", section.actions().get(1).status().cell().text());
        assertEquals(4, converted(section).cells());
    }

    @Test
    void reads_vni_where_fonts_are_lost() {
        Section section = Book.sheetOf(
                        row("STT", "Noäi dung", "Traïng thaùi"),
                        row(1, "Toå chöùc hoäi nghò keát noái doanh nghieäp", "Hoaøn thaønh"))
                .section(folder);
        assertEquals(
                "Tổ chức hội nghị kết nối doanh nghiệp",
                section.actions().get(0).content().value());
        assertEquals(List.of(LegacyEncoding.VNI), converted(section).encodings());
    }

    @Test
    void repairs_the_eth_only_after_the_encoding_is_decided() {
        assertEquals(
                List.of("Đồng Nai", "Kết luận bé nhỏ"),
                Book.sheetOf(
                                row("Nội dung", "Trạng thái"),
                                row("Ðồng Nai", "Hoàn thành"),
                                row(tcvn3("KÕt luËn bÐ nhá"), "Hoàn thành"))
                        .contents(folder));
    }

    @Test
    void unicode_sheets_have_nothing_to_note() {
        Section section = Book.sheetOf(
                        row("Nội dung", "Trạng thái"),
                        row("Hòa giải", "Hoàn thành"),
                        row("Thăm Köln, Düsseldorf", "Hoàn thành"),
                        row(tcvn3("ASEAN 2025"), "Hoàn thành"))
                .section(folder);
        assertEquals(List.of(), section.notes());
        assertEquals("Thăm Köln, Düsseldorf", section.actions().get(1).content().value());
        assertNull(section.actions().get(0).result().value());
    }

    @Test
    void each_cover_of_a_sheet_has_its_own_notes() {
        List<Section> sections = Book.sheetOf(
                        row("Đơn vị báo cáo", "Nghệ An"),
                        row("Nội dung", "Trạng thái"),
                        row("Khảo sát", "Hoàn thành"),
                        row("Đơn vị báo cáo", "Hà Tĩnh"),
                        row("Nội dung", "Trạng thái"),
                        row(tcvn3("Kh¶o s¸t"), "Hoàn thành"))
                .read(folder)
                .sections();
        assertEquals(List.of(), sections.get(0).notes());
        assertEquals(1, converted(sections.get(1)).cells());
    }
}
