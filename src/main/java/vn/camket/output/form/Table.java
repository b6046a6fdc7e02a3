package vn.camket.output.form;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.camket.fact.Form;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Page;

/**
 * Begins and ends a sheet that holds one table.
 *
 * @param kind of table, as in the vocabulary
 */
record Table(Page page, String kind, List<Column> columns, Form form, FormWords words) {
    static final String NUMBER = "number";
    static final String FORMER = "former";

    /** Title, whose report it is, and the head with a note on each column. */
    void begin(String agreement, int kept) {
        page.title(page.wording().label("form.title." + kind), columns.size());
        page.note(agreement, columns.size());
        Row head = page.head(columns.stream().map(this::header).toList(), kept);
        Notes notes = new Notes(page);
        for (int at = 0; at < columns.size(); at++) {
            if (!columns.get(at).key().equals(NUMBER)) {
                notes.pin(head.getCell(at), note(columns.get(at)));
            }
        }
    }

    String header(Column column) {
        return switch (column.key()) {
            case NUMBER -> page.wording().label("form.number");
            case FORMER -> page.wording().label("form.former", form.former());
            default -> words.column(kind, column.key());
        };
    }

    /** The words over a column by its key. */
    String header(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(this::header)
                .orElseThrow();
    }

    String note(Column column) {
        return words.note(column.key());
    }

    /** The column of notes, in which the unit may go on after what the register notes. */
    static Entry notes(List<String> register) {
        return register.isEmpty() ? Entry.BLANK : new Entry(String.join("\n", register));
    }

    int at(String column) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).key().equals(column))
                .findFirst()
                .orElseThrow();
    }

    /** Keeps what is not to be filled in as it is; rows may be added, and all may be made wider or higher. */
    static void protect(Page page) {
        XSSFSheet sheet = (XSSFSheet) page.sheet();
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockSelectLockedCells(false);
    }
}
