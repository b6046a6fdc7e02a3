package vn.camket.workbook.xls;

import org.apache.poi.hssf.util.RKUtil;
import vn.camket.workbook.encoding.StyledText;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.ErrorValue;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.NativeNumber;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.SharedStrings;
import vn.camket.workbook.grid.Shown;

/** Takes the records of one worksheet and gives its cells to a grid. */
final class Worksheet {
    static final int COLUMNS = 256;
    private static final int FORMAT = 0x3F;
    private static final int SMALL_NUMBER = 6;
    private static final int NO_NUMBER = 0xFFFF;

    private final GridBuilder grid;
    private final Layout layout;
    private final Styles styles;
    private final SharedStrings strings;
    private int row;
    private int column;
    private Shown shown;
    private Typeface typeface;
    private boolean awaitsString;

    Worksheet(GridBuilder grid, Styles styles, SharedStrings strings) {
        this.grid = grid;
        this.layout = new Layout(grid);
        this.styles = styles;
        this.strings = strings;
    }

    /** Whether the record tells of cells or of how they are laid out. */
    boolean take(Records records) {
        switch (records.kind()) {
            case Kind.NUMBER -> {
                place(records);
                add(Double.longBitsToDouble(records.readLong()));
            }
            case Kind.INTEGER -> {
                place(records);
                add(records.readShort());
            }
            case Kind.SMALL_NUMBER -> {
                place(records);
                add(RKUtil.decodeNumber(records.readInt()));
            }
            case Kind.SMALL_NUMBERS -> takeNumbers(records);
            case Kind.SHARED_STRING -> {
                place(records);
                int index = records.readInt();
                add(strings.get(index), strings.styled(index));
            }
            case Kind.LABEL -> {
                place(records);
                boolean isShort = records.version() == Version.EXCEL_2;
                add(isShort ? records.readShortText() : records.readText());
            }
            case Kind.RICH_STRING -> {
                place(records);
                add(RichString.read(records));
            }
            case Kind.TRUTH_OR_ERROR -> {
                place(records);
                int value = records.readByte();
                addTruthOrError(value, records.readByte() != 0);
            }
            case Kind.FORMULA -> {
                place(records);
                addResult(records.readLong());
            }
            case Kind.STRING -> takeResult(records);
            default -> {
                return layout.take(records);
            }
        }
        return true;
    }

    /** Ends the sheet: a formula whose result was announced and never came has failed. */
    void end() {
        if (awaitsString) {
            awaitsString = false;
            grid.add(GridCell.failed(row, column, "="));
        }
    }

    private void place(Records records) {
        end();
        row = records.readShort();
        column = inside(records.readShort());
        if (records.version() != Version.EXCEL_2) {
            style(records.readShort());
            return;
        }
        records.readByte();
        int look = records.readByte();
        records.readByte();
        shown = styles.shownBy(look & FORMAT);
        typeface = styles.font(look >> 6);
    }

    private void style(int style) {
        shown = styles.shown(style);
        typeface = styles.typeface(style);
    }

    private static int inside(int at) {
        if (at >= COLUMNS) {
            throw RefusedException.damaged();
        }
        return at;
    }

    private void add(double number) {
        grid.add(NativeNumber.cell(row, column, Double.toString(number), shown, styles.from1904()));
    }

    private void takeNumbers(Records records) {
        end();
        row = records.readShort();
        column = records.readShort();
        while (records.left() >= SMALL_NUMBER) {
            inside(column);
            style(records.readShort());
            add(RKUtil.decodeNumber(records.readInt()));
            column++;
        }
    }

    private void add(RichString string) {
        add(string.text(), string.styled(styles));
    }

    private void add(String text, StyledText styled) {
        grid.addWords(row, column, text, styled, typeface);
    }

    private void addTruthOrError(int value, boolean isError) {
        if (isError) {
            grid.add(GridCell.failed(row, column, ErrorValue.of(value)));
        } else {
            grid.add(GridCell.truth(row, column, value != 0));
        }
    }

    /** The result is a number unless its upper two bytes say that it is something else. */
    private void addResult(long bits) {
        if (bits >>> 48 != NO_NUMBER) {
            add(Double.longBitsToDouble(bits));
            return;
        }
        int value = (int) (bits >>> 16) & 0xFF;
        switch ((int) bits & 0xFF) {
            case 0 -> awaitsString = true;
            case 1 -> addTruthOrError(value, false);
            case 2 -> addTruthOrError(value, true);
            default -> {}
        }
    }

    private void takeResult(Records records) {
        if (awaitsString) {
            awaitsString = false;
            add(records.version() == Version.EXCEL_2 ? records.readShortText() : records.readText());
        }
    }
}
