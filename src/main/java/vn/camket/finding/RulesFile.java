package vn.camket.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.camket.fact.Text;

/**
 * Reads a file below the rules folder, or says why it is left alone.
 *
 * @param bytes null when it is left alone
 * @param refusal null when it was read
 */
public record RulesFile(byte[] bytes, Text refusal) {
    /** Every file of a release is far shorter. */
    private static final int LONGEST = 10_000_000;

    private static final Text NO_FILE = new Text(
            "Đây không phải là một tệp thường; xóa đi và chép tệp vào đây.",
            "This is no plain file; remove it and put the file itself here.");
    private static final Text OUTSIDE = new Text(
            "Liên kết này dẫn ra ngoài thư mục quy tắc; thay bằng bản sao của tệp.",
            "This link leads out of the rules folder; put a copy of the file in its place.");

    /**
     * Reads a file that may be anything: a pipe or a device never ends, and a link may lead anywhere.
     *
     * @param name path relative to the folder
     * @throws IOException when it is not there or may not be read
     */
    public static RulesFile read(Path folder, String name) throws IOException {
        return read(folder, name, LONGEST);
    }

    /** @param longest in bytes */
    public static RulesFile read(Path folder, String name, int longest) throws IOException {
        Path path = folder.resolve(name);
        if (!isWithin(folder, path)) {
            return new RulesFile(null, OUTSIDE);
        }
        if (!Files.isRegularFile(path)) {
            return new RulesFile(null, NO_FILE);
        }
        return Files.size(path) > longest
                ? new RulesFile(null, tooLong(longest))
                : new RulesFile(Files.readAllBytes(path), null);
    }

    /** Whether a path, all links followed, stays below a folder. */
    public static boolean isWithin(Path folder, Path path) throws IOException {
        return path.toRealPath().startsWith(folder.toRealPath());
    }

    private static Text tooLong(int longest) {
        return new Text(
                "Tệp dài quá " + longest + " byte; chia nhỏ hoặc bỏ bớt nội dung.",
                "The file is longer than " + longest + " bytes; divide it, or leave some of it out.");
    }
}
