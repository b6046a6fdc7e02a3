package vn.camket.output.paper;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.camket.output.content.Clean;

/** Fills a table whose heads are repeated on each page and whose rows are not torn apart. */
public final class Grid {
    private static final int CELL_MARGIN = 70;

    private final XWPFTable table;
    private final List<Column> columns;
    private final int[] widths;
    private boolean begun;

    /** A column: its head, its width, and whether what stands in it is centred. */
    public record Column(String head, int width, boolean centred) {}

    Grid(XWPFTable table, List<Column> columns) {
        this.table = table;
        this.columns = columns;
        this.widths = columns.stream().mapToInt(Column::width).toArray();
        Layout.fix(table, widths);
        table.setCellMargins(CELL_MARGIN / 2, CELL_MARGIN, CELL_MARGIN / 2, CELL_MARGIN);
    }

    void heads() {
        XWPFTableRow row = row(columns.stream().map(Column::head).toList(), true);
        row.setRepeatHeader(true);
    }

    public void row(List<String> texts) {
        row(texts, false);
    }

    /** A row of one cell that says what the rows below it are about, and stays on their page. */
    public void section(String text) {
        XWPFTableRow row = begun ? table.createRow() : table.getRow(0);
        begun = true;
        while (row.getTableCells().size() > 1) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        Layout.row(row, IntStream.of(widths).sum());
        row.setCantSplitRow(true);
        XWPFTableCell cell = row.getCell(0);
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
        fill(cell, Style.CELL, text);
        cell.getParagraphs().forEach(paragraph -> {
            paragraph.setKeepNext(true);
            paragraph.getRuns().forEach(run -> run.setBold(true));
        });
    }

    /** The last row, that sums the others up. */
    public void total(List<String> texts) {
        row(texts, false)
                .getTableCells()
                .forEach(cell -> cell.getParagraphs()
                        .forEach(paragraph -> paragraph.getRuns().forEach(run -> run.setBold(true))));
    }

    private XWPFTableRow row(List<String> texts, boolean head) {
        XWPFTableRow row = begun ? table.createRow() : table.getRow(0);
        begun = true;
        Layout.row(row, widths);
        row.setCantSplitRow(true);
        for (int at = 0; at < texts.size(); at++) {
            XWPFTableCell cell = row.getCell(at);
            cell.setVerticalAlignment(head ? XWPFVertAlign.CENTER : XWPFVertAlign.TOP);
            Style plain = columns.get(at).centred() ? Style.CELL_CENTRED : Style.CELL;
            fill(cell, head ? Style.CELL_HEAD : plain, texts.get(at));
        }
        return row;
    }

    private static void fill(XWPFTableCell cell, Style style, String text) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style.id);
        String[] lines = Clean.text(text).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                paragraph = cell.addParagraph();
                paragraph.setStyle(style.id);
            }
            paragraph.createRun().setText(lines[at]);
        }
    }
}
