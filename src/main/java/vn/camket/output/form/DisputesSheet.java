package vn.camket.output.form;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import vn.camket.fact.MergedCell;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/** Lists the cells that departments do not agree on, with what each says and where; no head is one that reports have. */
public record DisputesSheet(Page page, Entries entries) {
    public static final List<Column> COLUMNS = List.of(
            new Column("which", 6, Face.NUMBER),
            new Column("toSettle", 22, Face.LINK),
            new Column("about", 46, Face.TEXT),
            new Column("inColumn", 24, Face.TEXT),
            new Column("saidHere", 34, Face.TEXT),
            new Column("saidWhere", 52, Face.TEXT));

    private static final int PLACE = 1;

    public void write() {
        page.title(page.wording().label("form.title.disputes"), COLUMNS.size());
        page.note(page.wording().label("form.note.disputes", entries.disputes().size()), COLUMNS.size());
        page.head();
        int number = 0;
        for (Entries.Dispute dispute : entries.disputes()) {
            number++;
            boolean isFirst = true;
            for (MergedCell.Said said : dispute.said().said()) {
                Row row = page.row(row(isFirst ? number : 0, dispute, said));
                if (isFirst) {
                    link(row, dispute);
                }
                isFirst = false;
            }
        }
    }

    /** @param number 0 for the rows below a cell's first */
    private List<Object> row(int number, Entries.Dispute dispute, MergedCell.Said said) {
        boolean isFirst = number > 0;
        return Arrays.asList(
                isFirst ? (Integer) number : null,
                isFirst ? dispute.sheet() + "!" + dispute.cell() : null,
                isFirst ? dispute.subject() : null,
                isFirst ? page.wording().label("form.guide.column", dispute.column()) : null,
                said.words(),
                entries.place(said));
    }

    private void link(Row row, Entries.Dispute dispute) {
        Hyperlink link = page.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + dispute.sheet() + "'!" + dispute.cell());
        row.getCell(PLACE).setHyperlink(link);
    }
}
