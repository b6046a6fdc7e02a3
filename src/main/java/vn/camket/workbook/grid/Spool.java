package vn.camket.workbook.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Keeps the rows of a sheet in the order in which they were given, packed when there are many: a sheet is understood only
 * when its last row, its merged areas and its encoding are known, and all of its cells at once would fill the memory.
 */
final class Spool {
    /** Cells in one packed block. */
    private static final int BLOCK = 4_096;

    private final List<byte[]> packed = new ArrayList<>();
    private List<Row> loose = new ArrayList<>();
    private int looseCells;

    /**
     * A row as it was given.
     *
     * @param index 0-based
     */
    record Row(int index, List<Entry> entries) {}

    void add(Row row) {
        loose.add(row);
        looseCells += row.entries().size();
        if (looseCells >= BLOCK) {
            packed.add(pack(loose));
            loose = new ArrayList<>();
            looseCells = 0;
        }
    }

    /** The rows from the first one on. */
    Iterator<Row> rows() {
        return packed.isEmpty() ? loose.iterator() : new Unpacked();
    }

    /** Goes through the packed blocks, one in memory at a time, and then through the loose rows. */
    private final class Unpacked implements Iterator<Row> {
        private final Texts texts = new Texts();
        private Iterator<Row> rows = Collections.emptyIterator();
        private int next;

        @Override
        public boolean hasNext() {
            while (!rows.hasNext() && next <= packed.size()) {
                rows = (next < packed.size() ? unpack(packed.get(next), texts) : loose).iterator();
                next++;
            }
            return rows.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rows.next();
        }
    }

    private static byte[] pack(List<Row> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            out.writeInt(rows.size());
            for (Row row : rows) {
                out.writeInt(row.index());
                out.writeInt(row.entries().size());
                for (Entry entry : row.entries()) {
                    entry.write(out);
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException("an array in memory can be written", never);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static List<Row> unpack(byte[] block, Texts texts) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(block)))) {
            List<Row> rows = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                int index = in.readInt();
                int count = in.readInt();
                List<Entry> entries = new ArrayList<>(count);
                for (int at = 0; at < count; at++) {
                    entries.add(Entry.read(index, in, texts));
                }
                rows.add(new Row(index, entries));
            }
            return rows;
        } catch (IOException never) {
            throw new UncheckedIOException("what was packed can be unpacked", never);
        }
    }
}
