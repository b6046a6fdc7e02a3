package vn.camket.slot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one sender at a time choose a name and write a receipt, be it of this process or of another. The kernel ends the
 * turn of a process that ends, however it ends, so the lock file is never deleted.
 */
final class Turn implements AutoCloseable {
    /** File locks are held by the whole process: within it, threads queue here. */
    private static final ReentrantLock PROCESS = new ReentrantLock(true);

    private final FileChannel channel;
    private final FileLock lock;

    private Turn(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static Turn on(Path lock) throws IOException {
        PROCESS.lock();
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new Turn(channel, channel.lock());
        } catch (IOException | RuntimeException | Error failed) {
            PROCESS.unlock();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        } finally {
            PROCESS.unlock();
        }
    }
}
