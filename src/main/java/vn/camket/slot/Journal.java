package vn.camket.slot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.camket.disk.Disk;

/**
 * Takes down receipts and withdrawals, a JSON object a line, in a file that only grows, and follows what other processes
 * add to it. A last line without an end was never confirmed to anybody.
 */
final class Journal {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader ENTRY = MAPPER.readerFor(Entry.class);
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Book book;
    /** Where the first line begins that was not taken yet, and which line that is. */
    private long read;

    private long line = 1;

    Journal(Path file, Book book) {
        this.file = file;
        this.book = book;
    }

    /** Hands the whole lines that were added since to the book. */
    synchronized void follow() throws IOException {
        long size = size();
        if (size < read) {
            throw SlotFailure.line(file, line - 1, new EOFException("the file has become shorter"));
        }
        if (size > read) {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
                bytes.seek(read);
                take(bytes, size - read);
            }
        }
    }

    private long size() throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException none) {
            return 0;
        }
    }

    private void take(RandomAccessFile bytes, long length) throws IOException {
        ByteArrayOutputStream begun = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        long left = length;
        while (left > 0) {
            int got = bytes.read(block, 0, (int) Math.min(left, BLOCK));
            if (got < 0) {
                return;
            }
            left -= got;
            int start = 0;
            for (int at = 0; at < got; at++) {
                if (block[at] == '\n') {
                    begun.write(block, start, at - start);
                    take(begun.toByteArray());
                    begun.reset();
                    start = at + 1;
                }
            }
            begun.write(block, start, got - start);
        }
    }

    private void take(byte[] whole) {
        try {
            book.take(ENTRY.readValue(whole));
        } catch (IOException | RuntimeException unreadable) {
            throw SlotFailure.line(file, line, unreadable);
        }
        read += whole.length + 1;
        line++;
    }

    /**
     * Ends the last line where a sender was killed before that, or takes away what there is of it; at the beginning of a
     * {@link Turn}.
     */
    synchronized void mend() throws IOException {
        follow();
        if (size() == read) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer tail = ByteBuffer.allocate(Math.toIntExact(channel.size() - read));
            channel.position(read);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                continue;
            }
            if (isWhole(tail.array())) {
                write(channel, "\n");
            } else {
                channel.truncate(read);
            }
            channel.force(true);
        }
        follow();
    }

    /** Adds a line, and waits until the disk has it; in a {@link Turn}. */
    synchronized void append(Entry entry) throws IOException {
        boolean isNew = !Files.exists(file);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            write(channel, MAPPER.writeValueAsString(entry) + "\n");
            channel.force(true);
        }
        if (isNew) {
            Disk.keepNames(file.getParent());
        }
        follow();
    }

    private static boolean isWhole(byte[] line) throws IOException {
        try {
            return ENTRY.readValue(line) != null;
        } catch (JsonProcessingException torn) {
            return false;
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }
}
