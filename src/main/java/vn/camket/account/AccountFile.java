package vn.camket.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import vn.camket.RunFailure;
import vn.camket.disk.Disk;
import vn.camket.fact.Text;

/** Keeps the entries in a file that a server and commands share: read again when another has changed it. */
final class AccountFile {
    /** File locks are held by the whole process: within it, threads queue here. */
    private static final ReentrantLock PROCESS = new ReentrantLock();

    private final Path folder;
    private final Path file;
    private volatile Read last = new Read(null, Collections.emptySortedMap());

    AccountFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("accounts.json");
    }

    /** @param stamp by which a change of the file is told, null while there is none */
    private record Read(List<Object> stamp, SortedMap<String, Entry> entries) {}

    private record Kept(List<Entry> accounts) {}

    /** All entries, by name. */
    SortedMap<String, Entry> entries() {
        try {
            List<Object> stamp = stamp();
            Read known = last;
            if (stamp == null || !stamp.equals(known.stamp())) {
                known = new Read(stamp, read());
                last = known;
            }
            return known.entries();
        } catch (JsonProcessingException odd) {
            throw broken(odd);
        } catch (IOException unreadable) {
            throw unusable(unreadable);
        }
    }

    /** Changes the entries as they are now, while nobody else does; what the change throws leaves them as they were. */
    void change(Consumer<SortedMap<String, Entry>> change) {
        PROCESS.lock();
        try {
            PrivateFiles.folder(folder);
            try (FileChannel lock = PrivateFiles.open(
                    folder.resolve("accounts.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                SortedMap<String, Entry> before = read();
                SortedMap<String, Entry> after = new TreeMap<>(before);
                change.accept(after);
                if (!after.equals(before)) {
                    write(after);
                }
            }
        } catch (JsonProcessingException odd) {
            throw broken(odd);
        } catch (IOException full) {
            throw unusable(full);
        } finally {
            PROCESS.unlock();
        }
    }

    private List<Object> stamp() throws IOException {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(seen.lastModifiedTime(), seen.size(), String.valueOf(seen.fileKey()));
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private SortedMap<String, Entry> read() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Entry entry :
                Json.MAPPER.readValue(bytes, new TypeReference<Kept>() {}).accounts()) {
            entries.put(entry.name(), entry);
        }
        return Collections.unmodifiableSortedMap(entries);
    }

    private void write(SortedMap<String, Entry> entries) throws IOException {
        byte[] bytes =
                Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Kept(List.copyOf(entries.values())));
        Path draft = folder.resolve("accounts.json.new");
        Files.deleteIfExists(draft);
        try (FileChannel channel = PrivateFiles.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Disk.replace(draft, file);
        Disk.keepNames(folder);
    }

    private RunFailure broken(IOException why) {
        return new RunFailure(
                new Text(
                        "Không hiểu tệp tài khoản " + file + " (" + firstLine(why)
                                + "); không ai đăng nhập được cho đến khi sửa tệp hoặc lấy lại bản sao lưu.",
                        "The file of accounts " + file + " cannot be understood (" + firstLine(why)
                                + "); nobody can sign in until it is mended or a backup is put back."),
                why);
    }

    private RunFailure unusable(IOException why) {
        return new RunFailure(
                new Text(
                        "Không đọc hoặc ghi được tệp tài khoản " + file + " (" + why
                                + "); kiểm tra quyền và dung lượng đĩa, hoặc chỉ ra thư mục khác bằng --data.",
                        "The file of accounts " + file + " cannot be read or written (" + why
                                + "); check permissions and disk space, or name another folder with --data."),
                why);
    }

    private static String firstLine(IOException why) {
        return String.valueOf(why.getMessage()).lines().findFirst().orElse("");
    }
}
