package vn.camket.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import vn.camket.RunFailure;
import vn.camket.fact.Text;

/** Takes down who did what, a JSON object a line, only ever added to, each on the disk before the next. */
public final class DeedLog {
    /** Whether the last line is whole is not to change before the next is added. */
    private static final ReentrantLock PROCESS = new ReentrantLock();

    /** Longer than a name or number needs; whoever sends more fills the log for nothing. */
    private static final int LONGEST = 200;

    private final Path folder;
    private final Path file;

    /** @param data folder of the server's own files; made when the first deed is added */
    public DeedLog(Path data) {
        this.folder = data;
        this.file = data.resolve("deeds.jsonl");
    }

    /**
     * A part of the log.
     *
     * @param deeds newest first
     * @param older where the next older part ends, 0 when there is none
     */
    public record Part(List<LoggedDeed> deeds, long older) {}

    /** Adds a deed. */
    public void add(LoggedDeed deed) {
        PROCESS.lock();
        try {
            PrivateFiles.folder(folder);
            String line = Json.MAPPER.writeValueAsString(cut(deed)) + "\n";
            try (FileChannel channel = PrivateFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                String whole = endsLine() ? line : "\n" + line;
                ByteBuffer rest = ByteBuffer.wrap(whole.getBytes(StandardCharsets.US_ASCII));
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(false);
            }
        } catch (IOException full) {
            throw unusable(full);
        } finally {
            PROCESS.unlock();
        }
    }

    private static LoggedDeed cut(LoggedDeed deed) {
        return new LoggedDeed(
                deed.at(),
                cut(deed.account()),
                deed.role(),
                cut(deed.address()),
                cut(deed.deed()),
                cut(deed.object()),
                deed.outcome());
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    /** Whoever was killed while writing left half a line. */
    private boolean endsLine() throws IOException {
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            if (lines.length() == 0) {
                return true;
            }
            lines.seek(lines.length() - 1);
            return lines.read() == '\n';
        }
    }

    /**
     * The deeds before a place in the log.
     *
     * @param account only what this one did, or what was done to it; null for all
     * @param before where the part ends, as an earlier part told; {@link Long#MAX_VALUE} for the newest
     */
    public Part read(String account, long before, int count) {
        List<LoggedDeed> deeds = new ArrayList<>();
        if (!Files.exists(file)) {
            return new Part(deeds, 0);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            LinesBackwards lines = new LinesBackwards(bytes, Math.min(before, bytes.length()));
            while (deeds.size() < count && lines.hasMore()) {
                LoggedDeed deed = deed(lines.next());
                if (deed != null && (account == null || isOf(account, deed))) {
                    deeds.add(deed);
                }
            }
            return new Part(deeds, lines.place());
        } catch (IOException unreadable) {
            throw unusable(unreadable);
        }
    }

    private static boolean isOf(String account, LoggedDeed deed) {
        return account.equals(deed.account()) || account.equals(deed.object());
    }

    /** Null for half a line. */
    private static LoggedDeed deed(byte[] line) throws IOException {
        try {
            return line.length == 0 ? null : Json.MAPPER.readValue(line, LoggedDeed.class);
        } catch (JsonProcessingException torn) {
            return null;
        }
    }

    private RunFailure unusable(IOException why) {
        return new RunFailure(
                new Text(
                        "Không đọc hoặc ghi được nhật ký " + file + " (" + why + "); kiểm tra quyền và dung lượng đĩa.",
                        "The log " + file + " cannot be read or written (" + why
                                + "); check permissions and disk space."),
                why);
    }
}
