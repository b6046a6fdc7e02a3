package vn.camket.output.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.fact.RegisterColumn;
import vn.camket.fact.RegisterTable;
import vn.camket.fact.Text;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/** Lists the rows of one table of the register, with room for new ones; what a row is known by stays as it is. */
public record RegisterSheet(Page page, RegisterTable table, Lists lists) {
    /** Name of a list of the register in the workbook. */
    public static String list(String name) {
        return "Camket" + name;
    }

    private static final int MORE = 60;
    /** Of these. */
    private static final int PRINTED = 3;

    private static final int LONG = 40;

    public static List<Column> columns(RegisterTable table, Language language) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            RegisterColumn column = table.columns().get(at);
            columns.add(new Column(column.title().vi(), width(table, at, language), face(column)));
        }
        return columns;
    }

    private static int width(RegisterTable table, int at, Language language) {
        int longest = table.rows().stream()
                .map(row -> shown(row.get(at), language))
                .mapToInt(value -> value instanceof String text ? text.length() : 0)
                .max()
                .orElse(0);
        return switch (table.columns().get(at).kind()) {
            case DATE, WHOLE, NUMBER, QUARTER, VALUE, YES_NO -> 13;
            case CHOICE -> 18;
            case CODE -> longest == 0 ? 18 : 25;
            case TEXT, TEXTS, CHOICES -> longest > LONG ? 42 : 24;
        };
    }

    private static Face face(RegisterColumn column) {
        return switch (column.kind()) {
            case DATE -> Face.DATE;
            case WHOLE, NUMBER, VALUE -> Face.NUMBER;
            default -> Face.WORDS;
        };
    }

    private static Object shown(Object value, Language language) {
        return value instanceof Text text ? text.in(language) : value;
    }

    public void write() {
        Language language = page.wording().language();
        int span = table.columns().size();
        page.title(table.name().in(language), span);
        String legend = page.wording().label("register.sheet.legend");
        String proposals =
                table.proposed().isEmpty() ? "" : " " + page.wording().label("register.proposal.legend");
        page.note(table.note().in(language) + ". " + legend + proposals, span);
        Row head = page.head(
                table.columns().stream().map(column -> head(column, language)).toList(), table.kept());
        Notes notes = new Notes(page);
        for (int at = 0; at < span; at++) {
            RegisterColumn column = table.columns().get(at);
            String required = page.wording().label(column.required() ? "register.required" : "register.optional");
            notes.pin(head.getCell(at), column.note().in(language) + ". " + required);
        }
        int first = page.next();
        ProposedRows proposed = new ProposedRows(page, notes);
        for (int at = 0; at < table.rows().size(); at++) {
            Provenance source = table.proposed().get(at);
            Row row = page.row(cells(table.rows().get(at), source == null, language));
            page.grow(row, 1);
            if (source != null) {
                proposed.mark(row, source);
            }
        }
        for (int more = 0; more < MORE; more++) {
            page.grow(page.row(Collections.nCopies(span, Entry.BLANK)), 1);
        }
        Workbook book = page.sheet().getWorkbook();
        int printed = first + table.rows().size() + PRINTED - 1;
        book.setPrintArea(book.getSheetIndex(page.sheet()), 0, span - 1, 0, printed);
        rules(new EntryRules(page, lists, first, page.next() - 1));
        Table.protect(page);
        ((XSSFSheet) page.sheet()).lockDeleteRows(false);
    }

    private static String head(RegisterColumn column, Language language) {
        return column.title().in(language) + (column.required() ? " *" : "");
    }

    /** @param isRegistered whether what it is known by stays as it is */
    private List<Object> cells(List<Object> row, boolean isRegistered, Language language) {
        List<Object> cells = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            Object value = shown(row.get(at), language);
            boolean isDay = value instanceof LocalDate;
            boolean isWords = value instanceof String;
            Face face = isDay ? Face.DATE : isWords ? Face.WORDS : null;
            boolean isFixed = isRegistered && table.columns().get(at).fixed() && value != null;
            cells.add(isFixed ? value : new Entry(value, face));
        }
        return cells;
    }

    private void rules(EntryRules rules) {
        for (int at = 0; at < table.columns().size(); at++) {
            RegisterColumn column = table.columns().get(at);
            switch (column.kind()) {
                case DATE -> rules.day(at);
                case NUMBER, WHOLE -> rules.number(at);
                case CHOICE, YES_NO -> rules.choice(at, list(column.list()));
                case CODE, CHOICES -> {
                    if (column.list() != null) {
                        rules.suggestion(at, list(column.list()));
                    }
                }
                default -> {}
            }
        }
    }
}
