package vn.camket.hostile;

import static vn.camket.hostile.HostileBook.repeated;
import static vn.camket.hostile.HostileBook.rows;
import static vn.camket.hostile.HostileBook.words;
import static vn.camket.hostile.WorkbookAttack.READ;
import static vn.camket.hostile.WorkbookAttack.book;
import static vn.camket.hostile.WorkbookAttack.longBook;

import java.util.stream.Stream;

/** Attacks by what a sheet holds, most of which a program or a person does write. */
final class SheetAttacks {
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private SheetAttacks() {}

    static Stream<WorkbookAttack> all() {
        return Stream.of(formats(), merges(), values(), strings(), names()).flatMap(one -> one);
    }

    private static Stream<WorkbookAttack> formats() {
        return Stream.of(
                sheet("every column by itself", READ, columns("")),
                sheet("every column hidden", READ, columns(" hidden=\"1\"")),
                book(
                        "60,000 styles that nobody uses",
                        READ,
                        new HostileBook()
                                .put(
                                        HostileBook.STYLES,
                                        repeated(
                                                "<styleSheet><cellXfs><xf numFmtId=\"0\"/>",
                                                60_000,
                                                at -> "<xf numFmtId=\"" + at
                                                        + "\" fontId=\"1\" xfId=\"0\"><alignment/></xf>",
                                                "</cellXfs></styleSheet>"))),
                book(
                        "80,000 styles",
                        "too-large styles 70000",
                        new HostileBook()
                                .put(
                                        HostileBook.STYLES,
                                        repeated(
                                                "<styleSheet><cellXfs>",
                                                80_000,
                                                at -> "<xf/>",
                                                "</cellXfs></styleSheet>"))),
                book(
                        "formats that go on and on",
                        READ,
                        new HostileBook()
                                .put(
                                        HostileBook.STYLES,
                                        repeated(
                                                "<styleSheet><numFmts>",
                                                1000,
                                                at -> "<numFmt numFmtId=\"" + (200 + at) + "\" formatCode=\""
                                                        + "[$-\\yd;".repeat(1000) + "\"/>",
                                                "</numFmts><cellXfs>"
                                                        + numbered(1000, at -> "<xf numFmtId=\"" + (200 + at) + "\"/>")
                                                        + "</cellXfs></styleSheet>"))
                                .put(
                                        HostileBook.SHEET,
                                        rows(1000, at -> "<row><c s=\"" + at + "\"><v>1</v></c></row>"))),
                longBook("blank rows to the last", READ, styled("")),
                longBook("blank rows of ten cells to the last", READ, styled("<c s=\"1\"/>".repeat(10))));
    }

    private static HostileBook styled(String cells) {
        return new HostileBook()
                .put(
                        HostileBook.SHEET,
                        rows(
                                ROWS - 2,
                                at -> "<row r=\"" + (at + 3) + "\" s=\"1\" customFormat=\"1\">" + cells + "</row>"));
    }

    private static String columns(String more) {
        return "<cols>"
                + numbered(COLUMNS, at -> "<col min=\"" + (at + 1) + "\" max=\"16384\" width=\"9\"" + more + "/>")
                + "</cols>";
    }

    private static String numbered(int times, HostileBook.Repeated one) {
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < times; at++) {
            all.append(one.at(at));
        }
        return all.toString();
    }

    private static Stream<WorkbookAttack> merges() {
        return Stream.of(
                sheet("the whole sheet merged 100,000 times", READ, merged(100_000, at -> "A1:XFD1048576")),
                sheet("merged areas that overlap", READ, merged(1000, at -> "A1:" + "C" + (at + 2))),
                sheet("merged areas on one cell", READ, merged(100_000, at -> "A1:A1")),
                book(
                        "merged areas, and cells far right",
                        READ,
                        new HostileBook()
                                .put(
                                        HostileBook.SHEET,
                                        HostileBook.sheet(
                                                "<row r=\"3\">" + numbered(5000, at -> "<c><v>1</v></c>")
                                                        + "</row><row r=\"4\">"
                                                        + words("Nội dung nhiệm vụ")
                                                                .repeat(2000)
                                                        + "</row><row r=\"5\"><c r=\"XFD5\"><v>1</v></c></row>",
                                                merged(20_000, at -> "A3:A5")))),
                sheet("too many merged areas", "too-large merges 1000000", merged(1_000_001, at -> "B7:C8")));
    }

    private static String merged(int times, HostileBook.Repeated area) {
        return "<mergeCells>" + numbered(times, at -> "<mergeCell ref=\"" + area.at(at) + "\"/>") + "</mergeCells>";
    }

    private static Stream<WorkbookAttack> values() {
        return Stream.of(
                cells(
                        "formulas that share one another",
                        READ,
                        "<c r=\"A3\"><f t=\"shared\" si=\"0\" ref=\"A3:A4\">A4</f></c><c r=\"B3\"><f t=\"shared\" si=\"0\">A3</f></c>"),
                cells("a shared string that is not there", "damaged", "<c t=\"s\"><v>0</v></c>"),
                cells("a shared string below none", "damaged", "<c t=\"s\"><v>-1</v></c>"),
                cells("a shared string of no number", "damaged", "<c t=\"s\"><v>99999999999</v></c>"),
                cells(
                        "numbers that are none",
                        READ,
                        numbered(
                                9,
                                at -> "<c><v>"
                                        + new String[] {
                                                    "NaN",
                                                    "1e999",
                                                    "-0",
                                                    "-1e-400",
                                                    "Infinity",
                                                    "1e308",
                                                    "0x1p3",
                                                    "1d",
                                                    "٣"
                                                }
                                                [at]
                                        + "</v></c>")),
                cells("long numbers", READ, ("<c><v>" + "9".repeat(100_000) + "</v></c>").repeat(20)),
                cells(
                        "days before and behind the calendar",
                        READ,
                        numbered(
                                        5,
                                        at -> "<c s=\"1\"><v>" + new String[] {"-1", "0", "60", "2958466", "1e300"}[at]
                                                + "</v></c>")
                                + "<c t=\"d\"><v>2025-02-30</v></c><c t=\"d\"><v>+999999999-12-31</v></c>"),
                cells("a cell beyond the sheet", "damaged", "<c r=\"XFE3\"><v>1</v></c>"),
                cells("a cell of many letters", "damaged", "<c r=\"" + "A".repeat(60_000) + "1\"><v>1</v></c>"),
                cells("cells at one place", READ, "<c r=\"A3\"><v>1</v></c>".repeat(10_000)),
                book(
                        "rows from the last to the first",
                        READ,
                        new HostileBook()
                                .put(
                                        HostileBook.SHEET,
                                        rows(5000, at -> "<row r=\"" + (5003 - at) + "\"><c><v>1</v></c></row>"))));
    }

    private static Stream<WorkbookAttack> strings() {
        String run = "<r><rPr><rFont val=\".VnTime\"/></rPr><t>a</t></r>";
        return Stream.of(
                book(
                        "many runs of a letter in one string",
                        "too-large cellCharacters 131068",
                        new HostileBook()
                                .put(
                                        HostileBook.STRINGS,
                                        repeated("<sst><si>", 140_000, at -> "<r><t>a</t></r>", "</si></sst>"))),
                longBook(
                        "eight million runs of a letter",
                        "too-large stringMegabytes 64",
                        new HostileBook()
                                .put(
                                        HostileBook.STRINGS,
                                        repeated("<sst>", 80, at -> "<si>" + run.repeat(100_000) + "</si>", "</sst>"))),
                longBook(
                        "a cell of 100 MB",
                        "too-large cellCharacters 131068",
                        new HostileBook()
                                .put(
                                        HostileBook.SHEET,
                                        repeated(
                                                "<worksheet><sheetData><row><c t=\"str\"><v>",
                                                100,
                                                at -> "a".repeat(1 << 20),
                                                "</v></c></row></sheetData></worksheet>"))),
                longBook(
                        "more cells than are read",
                        "too-large cells 2500000",
                        new HostileBook()
                                .put(
                                        HostileBook.SHEET,
                                        rows(250_010, at -> "<row>" + "<c><v>1</v></c>".repeat(10) + "</row>"))),
                longBook(
                        "as many headers as cells",
                        "too-large tables 2000",
                        new HostileBook()
                                .put(
                                        HostileBook.SHEET,
                                        rows(
                                                100_000,
                                                at -> "<row>"
                                                        + "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>".repeat(10)
                                                        + "</row>"))
                                .put(
                                        HostileBook.STRINGS,
                                        "<sst><si><t>Nội dung nhiệm vụ</t></si><si><t>Tình trạng</t></si></sst>")),
                longBook(
                        "as many covers as rows",
                        "too-large tables 2000",
                        new HostileBook()
                                .put(
                                        HostileBook.SHEET,
                                        rows(
                                                100_000,
                                                at -> "<row>"
                                                        + "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>".repeat(5)
                                                        + "</row>"))
                                .put(
                                        HostileBook.STRINGS,
                                        "<sst><si><t>Thỏa thuận:</t></si><si><t>Quý</t></si></sst>")));
    }

    private static Stream<WorkbookAttack> names() {
        return Stream.of(
                named("a sheet of a path", READ, "../../out"),
                named("a sheet of a control character", "damaged", "a&#1;b"),
                named("a sheet of line breaks and quotes", READ, "a&#10;b&quot;&apos;=1+1"),
                named("a sheet of a long name", READ, "a".repeat(10_000)),
                book(
                        "a sheet twice",
                        READ,
                        new HostileBook()
                                .put(
                                        HostileBook.WORKBOOK,
                                        HostileBook.workbook("<sheet name=\"Biểu 1\" r:id=\"s1\"/>".repeat(2)))),
                book(
                        "a sheet without a name",
                        READ,
                        new HostileBook().put(HostileBook.WORKBOOK, HostileBook.workbook("<sheet r:id=\"s1\"/>"))),
                book(
                        "a thousand sheets",
                        "too-large sheets 512",
                        new HostileBook()
                                .put(
                                        HostileBook.WORKBOOK,
                                        HostileBook.workbook("<sheet name=\"a\" r:id=\"s1\"/>".repeat(1000)))));
    }

    private static WorkbookAttack named(String name, String told, String sheet) {
        return book(
                name,
                told,
                new HostileBook()
                        .put(
                                HostileBook.WORKBOOK,
                                HostileBook.workbook("<sheet name=\"" + sheet + "\" r:id=\"s1\"/>")));
    }

    private static WorkbookAttack sheet(String name, String told, String tail) {
        return book(name, told, new HostileBook().put(HostileBook.SHEET, HostileBook.sheet("", tail)));
    }

    private static WorkbookAttack cells(String name, String told, String cells) {
        return book(
                name,
                told,
                new HostileBook().put(HostileBook.SHEET, HostileBook.sheet("<row r=\"3\">" + cells + "</row>", "")));
    }
}
