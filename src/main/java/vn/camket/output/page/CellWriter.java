package vn.camket.output.page;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Writes cells of text, most of a long sheet, whole; POI writes them sign by sign through several layers. */
final class CellWriter extends SheetDataWriter {
    private static final int LETTERS = 26;

    private final StringBuilder xml = new StringBuilder();

    CellWriter() throws IOException {}

    @Override
    public void writeCell(int column, Cell cell) throws IOException {
        if (cell == null) {
            return;
        }
        switch (cell.getCellType()) {
            case BLANK -> {
                begin(column, cell);
                xml.append("></c>");
            }
            case STRING -> {
                begin(column, cell);
                text(cell.getStringCellValue());
            }
            default -> {
                super.writeCell(column, cell);
                return;
            }
        }
        _out.append(xml);
    }

    private void begin(int column, Cell cell) {
        xml.setLength(0);
        xml.append("<c r=\"");
        letters(column);
        xml.append(cell.getRowIndex() + 1)
                .append("\" s=\"")
                .append(cell.getCellStyle().getIndex())
                .append('"');
    }

    private void letters(int column) {
        if (column >= LETTERS) {
            letters(column / LETTERS - 1);
        }
        xml.append((char) ('A' + column % LETTERS));
    }

    private void text(String text) {
        boolean padded = !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
        xml.append(padded ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>");
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\n' -> xml.append("&#xa;");
                case '\r' -> xml.append("&#xd;");
                case '\t' -> xml.append("&#x9;");
                default -> xml.append(sign);
            }
        }
        xml.append("</t></is></c>");
    }
}
