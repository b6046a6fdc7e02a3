package vn.camket.night;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A file that counts what is written to it, and how often it is to be kept for good. */
final class CountingChannel extends FileChannel {
    private final FileChannel inner;
    private final Path path;
    private final Mishap mishap;

    CountingChannel(FileChannel inner, Path path, Mishap mishap) {
        this.inner = inner;
        this.path = path;
        this.mishap = mishap;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        mishap.before(path, bytes, inner::write);
        return inner.write(bytes);
    }

    @Override
    public long write(ByteBuffer[] parts, int offset, int length) throws IOException {
        long written = 0;
        for (int at = offset; at < offset + length; at++) {
            written += write(parts[at]);
        }
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        mishap.before(path, bytes, some -> inner.write(some, position));
        return inner.write(bytes, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        mishap.before(path);
        inner.truncate(size);
        return this;
    }

    @Override
    public void force(boolean withAttributes) throws IOException {
        mishap.before(path);
        inner.force(withAttributes);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return inner.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] parts, int offset, int length) throws IOException {
        return inner.read(parts, offset, length);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return inner.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return inner.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        inner.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return inner.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return inner.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        mishap.before(path);
        return inner.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return inner.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return inner.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return inner.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        inner.close();
    }
}
