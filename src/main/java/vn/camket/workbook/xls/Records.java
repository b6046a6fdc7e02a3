package vn.camket.workbook.xls;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/** Walks through the records of a workbook, counts them, and passes over what is embedded in a sheet, such as charts. */
final class Records {
    private static final int HEADER = 4;
    private static final int LONGEST = 8224;
    private static final int WORKBOOK = 5;
    private static final int WIDE = 1;
    private static final int EXTENDED = 4;
    private static final int RICH = 8;

    private final RecordInputStream in;
    private final Work work;
    private Version version;
    private Charset charset = Version.LATIN;
    private int kind;
    private int content;

    /** @param encryption null for plain records */
    Records(InputStream stream, EncryptionInfo encryption, Work work) {
        InputStream buffered = new BufferedInputStream(stream);
        this.in = encryption == null ? new RecordInputStream(buffered) : new RecordInputStream(buffered, encryption, 0);
        this.work = work;
    }

    /** Goes to the beginning of the next sheet or of the workbook; false at the end of the file. */
    boolean begin() {
        while (next()) {
            if (kind == Kind.BEGIN) {
                int named = left() < Short.BYTES ? 0 : in.readUShort();
                content = left() < Short.BYTES ? 0 : in.readUShort();
                version = version == null ? Version.of(in.getSid(), named, content) : version;
                return true;
            }
        }
        return false;
    }

    /** Goes to the next record of the sheet or workbook that was begun; false at its end. */
    boolean nextInside() {
        int depth = 0;
        while (next()) {
            if (kind == Kind.BEGIN) {
                depth++;
            } else if (kind == Kind.END && depth-- == 0) {
                return false;
            } else if (depth == 0 && kind != Kind.END) {
                return true;
            }
        }
        return false;
    }

    void passOver() {
        while (nextInside()) {
            continue;
        }
    }

    private boolean next() {
        skip(in.remaining());
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        kind = Kind.of(in.getSid());
        work.event();
        work.unzipped(HEADER + in.remaining());
        return true;
    }

    /** Whether that which was begun is a workbook of several sheets and not a sheet by itself. */
    boolean beginsWorkbook() {
        return content == WORKBOOK;
    }

    int kind() {
        return kind;
    }

    Version version() {
        return version;
    }

    void write(Charset codePage) {
        charset = codePage;
    }

    /** The bytes of the record that are not read yet. */
    int left() {
        return in.remaining();
    }

    /** Whether anything of the record is not read yet, in itself or in those that continue it. */
    boolean hasMore() {
        return in.remaining() > 0 || in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid;
    }

    int readByte() {
        return in.readUByte();
    }

    int readShort() {
        return in.readUShort();
    }

    int readInt() {
        return in.readInt();
    }

    long readLong() {
        return in.readLong();
    }

    void skip(int bytes) {
        for (int open = bytes; open > 0; open -= LONGEST) {
            in.readFully(new byte[Math.min(open, LONGEST)]);
        }
    }

    /** The offset of a sheet, which is never encrypted. */
    int readOffset() {
        byte[] offset = new byte[Integer.BYTES];
        in.readPlain(offset, 0, offset.length);
        return offset[0] & 0xFF | (offset[1] & 0xFF) << 8 | (offset[2] & 0xFF) << 16 | offset[3] << 24;
    }

    EncryptionInfo readEncryption() throws IOException {
        return version == Version.EXCEL_97
                ? new FilePassRecord(in).getEncryptionInfo()
                : new EncryptionInfo(in, EncryptionMode.xor);
    }

    /** A text whose length is a byte. */
    RichString readShortText() {
        return readText(in.readUByte());
    }

    RichString readText() {
        return readText(in.readUShort());
    }

    private RichString readText(int length) {
        return version == Version.EXCEL_97 ? readUnicode(length) : RichString.plain(readBytes(length));
    }

    private String readBytes(int length) {
        if (length > left()) {
            throw RefusedException.damaged();
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, charset);
    }

    private RichString readUnicode(int length) {
        int flags = length == 0 && left() == 0 ? 0 : in.readUByte();
        boolean isShared = kind == Kind.SHARED_STRINGS;
        int runs = isShared && (flags & RICH) != 0 ? in.readUShort() : 0;
        int extension = isShared && (flags & EXTENDED) != 0 ? in.readInt() : 0;
        int width = (flags & WIDE) == 0 ? 1 : Character.BYTES;
        // Some programs count the closing zero of a format that they do not write.
        int signs = kind == Kind.FORMAT ? Math.min(length, left() / width) : length;
        String text = width == 1 ? in.readCompressedUnicode(signs) : in.readUnicodeLEString(signs);
        int[] begins = new int[runs];
        int[] fonts = new int[runs];
        for (int run = 0; run < runs; run++) {
            begins[run] = in.readUShort();
            fonts[run] = in.readUShort();
        }
        skip(extension);
        return new RichString(text, begins, fonts);
    }
}
