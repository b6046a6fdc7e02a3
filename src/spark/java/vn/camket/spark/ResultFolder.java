package vn.camket.spark;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import vn.camket.RunFailure;
import vn.camket.fact.Text;

/**
 * Puts a result into place whole: built beside it under a name of the run's own, then renamed to its date. What was there
 * before stays beside it. Two renames, as stores know no links; what a run that broke down between them moved aside, the
 * next one puts back.
 */
final class ResultFolder {
    private static final String RUN = ".run-";
    private static final String ASIDE = ".aside";

    private final FileSystem system;
    private final Path out;
    private final Path shown;
    private final Path draft;
    private final String own;

    /** @param run tells it from all others */
    ResultFolder(Store store, Path out, LocalDate asOf, String run) throws IOException {
        this.system = store.of(out);
        this.out = out;
        this.shown = new Path(out, asOf.toString());
        this.own = RUN + asOf + "-" + run;
        this.draft = new Path(out, ".draft-" + asOf + "-" + run);
    }

    /** Where the result is built. */
    Path draft() {
        return draft;
    }

    /** Where it will be. */
    Path shown() {
        return shown;
    }

    /** Puts back what another run had moved aside when it broke down. */
    void recover() throws IOException {
        for (Path aside : list()) {
            String name = aside.getName();
            if (name.startsWith(RUN) && name.endsWith(ASIDE)) {
                Path date = new Path(out, name.substring(RUN.length(), RUN.length() + "2026-12-31".length()));
                rename(aside, system.exists(date) ? former(name) : date);
            }
        }
    }

    /** Makes the folder that the result is built in, so that nobody learns after hours of work that he may not write. */
    void begin() {
        try {
            if (!system.mkdirs(draft)) {
                throw unwritable(new IOException(draft + " cannot be made"));
            }
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private RunFailure unwritable(IOException failure) {
        return new RunFailure(
                new Text(
                        "Không ghi được vào " + out + " (" + failure
                                + "); kiểm tra địa chỉ và quyền ghi, hoặc chọn nơi khác bằng --out.",
                        out + " cannot be written (" + failure
                                + "); check the address and the right to write, or choose another place with --out."),
                failure);
    }

    private List<Path> list() throws IOException {
        List<Path> paths = new ArrayList<>();
        if (system.exists(out)) {
            for (FileStatus status : system.listStatus(out)) {
                paths.add(status.getPath());
            }
        }
        return paths;
    }

    private Path former(String aside) {
        return new Path(out, aside.substring(0, aside.length() - ASIDE.length()));
    }

    /** Shows what was built; when the same is shown already, that stays. */
    void publish() throws IOException {
        if (isAsShown()) {
            giveUp();
            return;
        }
        Path aside = new Path(out, own + ASIDE);
        boolean replaced = system.exists(shown);
        if (replaced) {
            rename(shown, aside);
        }
        rename(draft, shown);
        if (replaced) {
            rename(aside, former(aside.getName()));
        }
    }

    /** A manifest has the hash of all that lies beside it. */
    private boolean isAsShown() throws IOException {
        Path manifest = new Path(shown, Writing.MANIFEST);
        return system.exists(manifest) && Arrays.equals(bytes(manifest), bytes(new Path(draft, Writing.MANIFEST)));
    }

    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = system.open(file)) {
            return in.readAllBytes();
        }
    }

    /** Drops what was built. */
    void giveUp() throws IOException {
        system.delete(draft, true);
    }

    private void rename(Path from, Path to) throws IOException {
        if (!system.rename(from, to)) {
            throw new RunFailure(
                    new Text(
                            "Không đổi được tên " + from + " thành " + to + "; có thể một lần chạy khác cũng đang ghi ở"
                                    + " đó, hoặc thiếu quyền ghi. Hãy chạy lại.",
                            from + " cannot be renamed to " + to
                                    + "; another run may be writing there too, or the right"
                                    + " to write is missing. Run it again."),
                    null);
        }
    }
}
