package vn.camket.output.paper;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Lists the styles of paragraphs; sizes in half points, distances in twentieths of a point. */
public enum Style {
    BODY("Normal", "Normal", 28, "", STJc.BOTH, 720, 120, -1),
    INTRODUCTION("Introduction", "Introduction", 28, "k", STJc.BOTH, 720, 120, -1),
    HEADING("Heading1", "heading 1", 28, "bk", STJc.LEFT, 720, 120, 0),
    SUBHEADING("Heading2", "heading 2", 28, "bk", STJc.LEFT, 720, 120, 1),
    LEAD("Heading3", "heading 3", 28, "bik", STJc.LEFT, 720, 120, 2),
    REMARK("Remark", "Remark", 28, "i", STJc.BOTH, 720, 120, -1),
    TITLE("Title", "Title", 28, "b", STJc.CENTER, 0, 0, -1),
    CAPITALS("Letterhead", "Letterhead", 24, "", STJc.CENTER, 0, 0, -1),
    CAPITALS_BOLD("LetterheadBold", "Letterhead bold", 24, "b", STJc.CENTER, 0, 0, -1),
    MOTTO("Motto", "Motto", 26, "b", STJc.CENTER, 0, 0, -1),
    NUMBER("DocumentNumber", "Document number", 26, "", STJc.CENTER, 0, 120, -1),
    ABOUT("DocumentSubject", "Document subject", 24, "", STJc.CENTER, 0, 0, -1),
    PLACE("PlaceAndDate", "Place and date", 26, "i", STJc.CENTER, 0, 0, -1),
    ADDRESSEE("Addressee", "Addressee", 28, "", STJc.CENTER, 0, 120, -1),
    CELL("TableText", "Table text", 24, "", STJc.LEFT, 0, 0, -1),
    CELL_CENTRED("TableCentred", "Table centred", 24, "", STJc.CENTER, 0, 0, -1),
    CELL_HEAD("TableHead", "Table head", 24, "b", STJc.CENTER, 0, 0, -1),
    RECEIVERS("ReceiversTitle", "Receivers title", 24, "bi", STJc.LEFT, 0, 0, -1),
    RECEIVER("Receiver", "Receiver", 22, "", STJc.LEFT, 0, 0, -1),
    SIGNATURE("Signature", "Signature", 28, "b", STJc.CENTER, 0, 0, -1),
    PAGE("Header", "header", 26, "", STJc.LEFT, 0, 0, -1);

    final String id;
    final String title;
    final int size;
    final boolean bold;
    final boolean italic;

    /** Whether it stays on the page of what follows. */
    final boolean kept;

    final STJc.Enum alignment;
    final int firstLine;
    final int after;

    /** Outline level, negative for what is no heading. */
    final int level;

    Style(String id, String title, int size, String face, STJc.Enum alignment, int firstLine, int after, int level) {
        this.id = id;
        this.title = title;
        this.size = size;
        this.bold = face.contains("b");
        this.italic = face.contains("i");
        this.kept = face.contains("k");
        this.alignment = alignment;
        this.firstLine = firstLine;
        this.after = after;
        this.level = level;
    }
}
