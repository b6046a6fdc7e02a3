package vn.camket.output.mark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Takes the bytes of a copy. That they cannot be written speaks against the disk, not against the workbook: it ends the
 * run, where an {@link IOException} ends the marking of one workbook.
 */
record Target(SeekableByteChannel file) implements SeekableByteChannel {
    static Target of(Path file) {
        return told(() -> {
            Files.createDirectories(file.getParent());
            return new Target(Files.newByteChannel(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
        });
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private static <T> T told(Step<T> step) {
        try {
            return step.take();
        } catch (IOException full) {
            throw new UnwritableException(full);
        }
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return file.read(bytes);
    }

    @Override
    public int write(ByteBuffer bytes) {
        return told(() -> file.write(bytes));
    }

    @Override
    public long position() {
        return told(file::position);
    }

    @Override
    public SeekableByteChannel position(long place) {
        told(() -> file.position(place));
        return this;
    }

    @Override
    public long size() {
        return told(file::size);
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        told(() -> file.truncate(size));
        return this;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() {
        told(() -> {
            file.close();
            return null;
        });
    }
}
