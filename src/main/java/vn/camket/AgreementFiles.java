package vn.camket;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.camket.disk.Disk;
import vn.camket.fact.Text;
import vn.camket.register.AgreementDraft;

/** Writes drafts of agreements into the register, each whole or not at all. */
final class AgreementFiles {
    private final Path rules;

    private AgreementFiles(Path rules) {
        this.rules = rules;
    }

    /**
     * Writes those drafts that say anything else than their files; nothing when one of these was changed meanwhile.
     *
     * @return the files that were written
     * @throws RunFailure when a file was changed since it was read, or cannot be written
     */
    static List<Path> write(Path rules, Collection<AgreementDraft> drafts) {
        AgreementFiles files = new AgreementFiles(rules);
        List<Path> written = new ArrayList<>();
        try {
            for (AgreementDraft draft : drafts) {
                files.requireUnchanged(draft);
            }
            for (AgreementDraft draft : drafts) {
                if (draft.isChanged()) {
                    written.add(files.write(draft));
                }
            }
            return written;
        } catch (IOException failure) {
            throw new RunFailure(
                    new Text(
                            "Không ghi được sổ theo dõi " + rules + " (" + failure + "); đã ghi " + written.size()
                                    + " tệp. Kiểm tra quyền ghi rồi chạy lại.",
                            "The register " + rules + " cannot be written (" + failure + "); " + written.size()
                                    + " files were. Check permissions and run again."),
                    failure);
        }
    }

    private void requireUnchanged(AgreementDraft draft) throws IOException {
        Path file = rules.resolve(draft.file());
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        boolean isAsRead = draft.before() == null
                ? !isThere
                : isThere && AgreementDraft.of(rules, draft.id()).before().equals(draft.before());
        if (!isAsRead) {
            throw new RunFailure(
                    new Text(
                            "Tệp " + file + " đã bị thay đổi trong lúc này, chưa ghi gì; chạy lại lệnh.",
                            "The file " + file + " was changed meanwhile, nothing was written; run the command again."),
                    null);
        }
    }

    private Path write(AgreementDraft draft) throws IOException {
        // A link within the folder stays a link: what it leads to is written.
        Path named = rules.resolve(draft.file());
        Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new IOException(named + " is read-only");
        }
        Path beside = Files.createTempFile(file.getParent(), ".register", ".tmp");
        try {
            Files.write(beside, draft.text().getBytes(StandardCharsets.UTF_8));
            permit(beside, file);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Disk.replace(beside, file);
            Disk.keepNames(file.getParent());
        } finally {
            Files.deleteIfExists(beside);
        }
        return named;
    }

    /** Those of the file that is replaced, or of any of its folder: a temporary file is the writer's own. */
    private static void permit(Path beside, Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Path like = Files.exists(file) ? file : file.resolveSibling("agreement.schema.json");
        if (Files.exists(like)) {
            view.setPermissions(Files.getPosixFilePermissions(like));
        }
    }
}
