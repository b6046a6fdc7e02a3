package vn.camket.workbook.xls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the bare records of a workbook, as programs did before Excel 97. */
final class OldBook {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param parts numbers of two bytes (Short), of one (Byte), of eight (Double), or text without its length */
    OldBook record(int number, Object... parts) {
        ByteBuffer data = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
        for (Object part : parts) {
            if (part instanceof Integer two) {
                data.putShort(two.shortValue());
            } else if (part instanceof Byte one) {
                data.put(one);
            } else if (part instanceof Double eight) {
                data.putDouble(eight);
            } else {
                data.put(((String) part).getBytes(Charset.forName("windows-1258")));
            }
        }
        ByteBuffer head = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) number).putShort((short) data.position());
        bytes.writeBytes(head.array());
        bytes.write(data.array(), 0, data.position());
        return this;
    }

    Path save(Path folder) {
        try {
            return Files.write(folder.resolve("old.xls"), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
