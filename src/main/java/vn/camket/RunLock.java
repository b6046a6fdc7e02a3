package vn.camket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.fact.Text;

/**
 * Lets one run at a time write to an output folder; the second one waits. The kernel frees the lock when a process ends,
 * however it ends, so the lock file is never deleted and its text only serves the message.
 */
final class RunLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
    /** File locks are held by the whole process: within it, threads queue here. */
    private static final ReentrantLock PROCESS = new ReentrantLock();

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** When the run began, by the clock of the disk that it writes to. */
    FileTime since() throws IOException {
        return Files.getLastModifiedTime(file);
    }

    static RunLock on(Path out) {
        PROCESS.lock();
        try {
            Files.createDirectories(out);
            Path file = out.resolve(".lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                LOG.warn(
                        "{}: chờ lần kiểm tra khác ({}) ghi xong / waiting for another run to end",
                        out,
                        holder(channel));
                lock = channel.lock();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)), 0);
            return new RunLock(file, channel);
        } catch (IOException unwritable) {
            PROCESS.unlock();
            throw unwritable(out, unwritable);
        }
    }

    static RunFailure unwritable(Path out, IOException why) {
        return new RunFailure(
                new Text(
                        "Không ghi được vào thư mục kết quả " + out + " (" + why
                                + "); kiểm tra quyền ghi và dung lượng đĩa, hoặc chỉ ra thư mục khác bằng --out.",
                        "The output folder " + out + " cannot be written (" + why
                                + "); check permissions and disk space, or name another with --out."),
                why);
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(64);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException closed) {
            LOG.debug("the lock was closed already", closed);
        } finally {
            PROCESS.unlock();
        }
    }
}
