package vn.camket.workbook.grid;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.camket.fact.LegacyEncoding;
import vn.camket.workbook.encoding.Alphabet;
import vn.camket.workbook.grid.GridCell.Kind;

/**
 * A cell on its way into the grid.
 *
 * @param cell null as long as the encoding of its words is in doubt
 * @param doubtful words as they were written, that may be in a legacy encoding; null when they are not in doubt
 */
record Entry(int row, int column, GridCell cell, String doubtful) {
    private static final int DOUBTFUL = -1;
    private static final Kind[] KINDS = Kind.values();
    private static final LegacyEncoding[] ENCODINGS = LegacyEncoding.values();

    static Entry of(GridCell cell) {
        return new Entry(cell.row(), cell.column(), cell, null);
    }

    /** Characters of its text. */
    int length() {
        return doubtful == null ? cell.text().length() : doubtful.length();
    }

    /** The cell, its words read in the encoding of the sheet; one whose text vanishes is blank. */
    GridCell read(LegacyEncoding encoding) {
        if (doubtful == null) {
            return cell;
        }
        if (encoding == null || !Alphabet.of(encoding).spells(doubtful)) {
            return GridCell.words(row, column, doubtful);
        }
        String read = Alphabet.of(encoding).decode(doubtful);
        return GridCell.converted(row, column, read, read.equals(doubtful) ? null : encoding);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(column);
        if (doubtful != null) {
            out.writeByte(DOUBTFUL);
            Texts.write(doubtful, out);
            return;
        }
        out.writeByte(cell.kind().ordinal());
        switch (cell.kind()) {
            case NUMBER, PERCENT -> Texts.write(cell.number().toString(), out);
            case DATE -> out.writeLong(cell.date().toEpochDay());
            case WORDS -> {
                out.writeByte(cell.legacy() == null ? 0 : cell.legacy().ordinal() + 1);
                Texts.write(cell.text(), out);
            }
            case TRUTH, FAILED -> Texts.write(cell.text(), out);
        }
    }

    static Entry read(int row, DataInputStream in, Texts texts) throws IOException {
        int column = in.readInt();
        int kind = in.readByte();
        if (kind == DOUBTFUL) {
            return new Entry(row, column, null, texts.read(in));
        }
        return of(
                switch (KINDS[kind]) {
                    case NUMBER -> GridCell.number(row, column, new BigDecimal(texts.read(in)));
                    case PERCENT -> GridCell.percent(row, column, new BigDecimal(texts.read(in)));
                    case DATE -> GridCell.date(row, column, LocalDate.ofEpochDay(in.readLong()));
                    case WORDS -> words(row, column, in.readByte(), texts.read(in));
                    case TRUTH, FAILED -> new GridCell(row, column, KINDS[kind], texts.read(in), null, null, null);
                });
    }

    private static GridCell words(int row, int column, int encoding, String text) {
        LegacyEncoding legacy = encoding == 0 ? null : ENCODINGS[encoding - 1];
        return new GridCell(row, column, Kind.WORDS, text, null, null, legacy);
    }
}
