package vn.camket.output.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import vn.camket.finding.Severity;
import vn.camket.output.content.Clean;
import vn.camket.text.Wording;

/** Puts values of any type into the cells of one sheet. */
final class Cells {
    private static final int CELL_LIMIT = 32_767;

    private final Look look;
    private final Wording wording;
    private final SheetLinks links;

    Cells(Look look, Wording wording, SheetLinks links) {
        this.look = look;
        this.wording = wording;
        this.links = links;
    }

    /** Puts a value into a cell; null makes a blank cell that has the look alone. */
    Cell put(Row row, int column, Object value, Face face) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(value instanceof Severity severity ? look.of(severity, face) : look.of(face));
        if (value instanceof Entry entry) {
            Face worn = entry.face() == null ? face : entry.face();
            put(row, column, entry.first(), worn)
                    .setCellStyle(isLikeFormula(entry.first()) ? look.quoted() : look.entry(worn));
        } else if (value instanceof String text) {
            cell.setCellValue(limited(Clean.text(text)));
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Link link) {
            cell.setCellValue(link.text());
            links.add(cell, link);
        } else if (value != null) {
            cell.setCellValue(wording.value(value));
        }
        return cell;
    }

    private static boolean isLikeFormula(Object value) {
        return value instanceof String text && !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static String limited(String text) {
        if (text.length() <= CELL_LIMIT) {
            return text;
        }
        int end = CELL_LIMIT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
