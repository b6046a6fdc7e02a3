package vn.camket.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import vn.camket.RunFailure;
import vn.camket.fact.Text;

/** Writes files that are not there yet: what somebody may have filled in is never written over. */
final class NewFile {
    private NewFile() {}

    /** Puts content into a stream. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    static void requireFree(Collection<Path> files) {
        files.stream().filter(Files::exists).findFirst().ifPresent(file -> {
            throw new RunFailure(
                    new Text(
                            "Đã có " + file + ", chưa ghi gì; chuyển tệp đó đi hoặc chọn tên khác bằng --out.",
                            file + " is there already and nothing was written; move it away or choose another name"
                                    + " with --out."),
                    null);
        });
    }

    static void write(Path file, Content content) {
        write(file, bytes(file, content));
    }

    /** Makes the content first, so that no half-made file is left. */
    static byte[] bytes(Path file, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(bytes);
            return bytes.toByteArray();
        } catch (IOException full) {
            throw unwritable(file, full);
        }
    }

    static void write(Path file, byte[] content) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException refused) {
            throw unwritable(file, refused);
        }
    }

    static RunFailure unwritable(Path file, IOException why) {
        return new RunFailure(
                new Text(
                        "Không ghi được " + file + " (" + why + "); chỉ ra nơi khác bằng --out.",
                        file + " cannot be written (" + why + "); name another place with --out."),
                why);
    }
}
