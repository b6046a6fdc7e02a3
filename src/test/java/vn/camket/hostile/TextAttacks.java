package vn.camket.hostile;

import static vn.camket.hostile.WorkbookAttack.READ;
import static vn.camket.hostile.WorkbookAttack.longBook;

import java.util.List;
import java.util.stream.Stream;

/** Attacks by long texts of few letters, wherever a text is looked at more closely: covers, headers and rows. */
final class TextAttacks {
    private static final int LENGTH = 32_000;
    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "1",
            "1.",
            "1,",
            "1/",
            "(",
            "()",
            "-",
            ":",
            "a:",
            ";",
            "a;",
            "\n",
            "a\n",
            "%",
            "ngày ",
            "tháng ",
            "Quý ",
            "1 ngày ",
            "12/2025 ",
            "hơn ",
            "và ",
            "a và ",
            "UBND ",
            "số 1/KH-UBND ",
            "_x000D_",
            "\u00B9",
            "\u0301",
            "a\u0323\u0301",
            "I. ",
            "\u200B",
            "đồng ",
            "Tổng cộng ",
            "Tình trạng ",
            "Thỏa thuận: ");

    private TextAttacks() {}

    static Stream<WorkbookAttack> all() {
        return PIECES.stream()
                .map(piece -> longBook("a cell of " + piece.strip() + " over and over", READ, book(piece)));
    }

    private static HostileBook book(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        StringBuilder strings = new StringBuilder("<sst>");
        for (String whole : List.of(text, text + "a", "1" + text, "Quý: " + text, "Ngày báo cáo: " + text)) {
            strings.append("<si><t xml:space=\"preserve\">").append(whole).append("</t></si>");
        }
        String all = cells(0) + cells(1) + cells(2) + cells(3) + cells(4);
        return new HostileBook()
                .put(HostileBook.STRINGS, strings + "</sst>")
                .put(
                        HostileBook.SHEET,
                        "<worksheet><sheetData><row>" + all + "</row>" + ("<row>" + all + "</row>").repeat(3)
                                + "<row>" + header() + "</row>" + row(0) + row(1) + row(2) + row(3) + row(4)
                                + "</sheetData></worksheet>");
    }

    private static String header() {
        StringBuilder cells = new StringBuilder();
        for (String word : List.of(
                "Nội dung nhiệm vụ",
                "Tình trạng",
                "Mã nhiệm vụ",
                "Lĩnh vực",
                "Cơ quan chủ trì",
                "Cơ quan phối hợp",
                "Hạn hoàn thành",
                "Tỷ lệ hoàn thành",
                "Kết quả thực hiện",
                "Văn bản minh chứng",
                "Ngày hoàn thành")) {
            cells.append(HostileBook.words(word));
        }
        return cells.toString();
    }

    private static String row(int string) {
        return "<row>" + cells(string).repeat(11) + "</row>";
    }

    private static String cells(int string) {
        return "<c t=\"s\"><v>" + string + "</v></c>";
    }
}
