package vn.camket.workbook.grid;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes texts and reads them back; what a sheet says again and again is one text in memory. */
final class Texts {
    private static final int POOL = 1 << 12;
    private static final int LONGEST_POOLED = 100;

    private String[] pool;

    static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    String read(DataInputStream in) throws IOException {
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        if (text.length() > LONGEST_POOLED) {
            return text;
        }
        pool = pool == null ? new String[POOL] : pool;
        int at = text.hashCode() & POOL - 1;
        if (!text.equals(pool[at])) {
            pool[at] = text;
        }
        return pool[at];
    }
}
