package vn.camket.workbook.part;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * Opens the entries of a zip file that lies in memory and is as nearly every program writes it: its directory right at its
 * end, no comments, every name plain and once. The JDK opens it the same way, several times slower.
 */
final class PlainZip implements Zip {
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int HEADER = 0x02014B50;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final short ZIP64 = 1;
    /** How well it is packed, that its sizes follow it, that its name is in UTF-8. */
    private static final int PLAIN_FLAGS = 0x080E;

    private final ByteBuffer zip;
    private final List<Packed> entries;
    private final Deque<Inflater> idle = new ArrayDeque<>();

    /** An entry and the place of its own header. */
    static final class Packed extends ZipEntry {
        private final int at;

        Packed(String name, ByteBuffer zip, int header) {
            super(name);
            setMethod(zip.getShort(header + 10));
            setCrc(Integer.toUnsignedLong(zip.getInt(header + 16)));
            setCompressedSize(zip.getInt(header + 20));
            this.at = zip.getInt(header + 42);
        }
    }

    PlainZip(byte[] zip, List<Packed> entries) {
        this.zip = view(zip);
        this.entries = entries;
    }

    private static ByteBuffer view(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The entries of a plain zip file, unmodifiable; null for any other. */
    static List<Packed> directory(byte[] bytes) {
        ByteBuffer zip = view(bytes);
        int end = bytes.length - END_LENGTH;
        if (end < 0 || zip.getInt(end) != END || zip.getInt(end + 4) != 0 || zip.getShort(end + 20) != 0) {
            return null;
        }
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        int at = zip.getInt(end + 16);
        if (zip.getShort(end + 8) != zip.getShort(end + 10) || at < 0 || at > end || zip.getInt(end + 12) != end - at) {
            return null;
        }
        List<Packed> entries = new ArrayList<>(count);
        Set<String> names = new HashSet<>();
        while (at < end) {
            Packed entry = at + HEADER_LENGTH <= end && isPlain(zip, at) ? entry(zip, at, end) : null;
            if (entry == null || !names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                return null;
            }
            entries.add(entry);
            at += HEADER_LENGTH + entry.getName().length() + Short.toUnsignedInt(zip.getShort(at + 30));
        }
        return entries.size() == count ? Collections.unmodifiableList(entries) : null;
    }

    private static boolean isPlain(ByteBuffer zip, int at) {
        int method = zip.getShort(at + 10);
        return zip.getInt(at) == HEADER
                && (zip.getShort(at + 8) & ~PLAIN_FLAGS) == 0
                && (method == ZipEntry.STORED || method == ZipEntry.DEFLATED)
                && zip.getInt(at + 20) >= 0
                && zip.getInt(at + 24) >= 0
                // neither a comment, nor another disk
                && zip.getShort(at + 32) == 0
                && zip.getShort(at + 34) == 0
                && zip.getInt(at + 42) >= 0;
    }

    private static Packed entry(ByteBuffer zip, int at, int end) {
        int length = Short.toUnsignedInt(zip.getShort(at + 28));
        int from = at + HEADER_LENGTH;
        int extra = from + length;
        int extraEnd = extra + Short.toUnsignedInt(zip.getShort(at + 30));
        if (length == 0 || extraEnd > end || !isPlainExtra(zip, extra, extraEnd)) {
            return null;
        }
        for (int sign = from; sign < from + length; sign++) {
            if (zip.get(sign) <= 0) {
                return null;
            }
        }
        return new Packed(new String(zip.array(), from, length, StandardCharsets.US_ASCII), zip, at);
    }

    /** Whether its fields fill it, and none holds a size that goes before the one in the header. */
    private static boolean isPlainExtra(ByteBuffer zip, int from, int end) {
        int at = from;
        while (at + 4 <= end && zip.getShort(at) != ZIP64) {
            at += 4 + Short.toUnsignedInt(zip.getShort(at + 2));
        }
        return at == end;
    }

    @Override
    public List<? extends ZipEntry> entries() {
        return entries;
    }

    @Override
    public InputStream open(ZipEntry entry) throws IOException {
        int at = ((Packed) entry).at;
        if (at > zip.capacity() - LOCAL_LENGTH || zip.getInt(at) != LOCAL) {
            throw new ZipException("no header of " + entry.getName());
        }
        int from = at
                + LOCAL_LENGTH
                + Short.toUnsignedInt(zip.getShort(at + 26))
                + Short.toUnsignedInt(zip.getShort(at + 28));
        int length = (int) Math.max(0, Math.min(entry.getCompressedSize(), zip.capacity() - from));
        int start = Math.min(from, zip.capacity());
        return entry.getMethod() == ZipEntry.STORED
                ? new ByteArrayInputStream(zip.array(), start, length)
                : new Inflated(start, length, idle.isEmpty() ? new Inflater(true) : idle.pop());
    }

    /** An entry, unpacked while it is read. */
    private final class Inflated extends InflaterInputStream {
        private boolean hasEnded;
        private boolean isClosed;

        Inflated(int from, int length, Inflater inflater) {
            super(InputStream.nullInputStream(), inflater, 1);
            inflater.setInput(zip.array(), from, length);
        }

        @Override
        protected void fill() throws IOException {
            if (hasEnded) {
                throw new EOFException("cut off");
            }
            // Behind raw deflated bytes zlib may want one more, whatever it is.
            hasEnded = true;
            inf.setInput(buf, 0, 1);
        }

        @Override
        public void close() {
            if (!isClosed) {
                isClosed = true;
                inf.reset();
                idle.push(inf);
            }
        }
    }

    @Override
    public void close() {
        idle.forEach(Inflater::end);
        idle.clear();
    }
}
