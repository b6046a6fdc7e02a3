package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.disk.Sha256;

/**
 * Keeps the verdict on each agreement under the hash of all that it follows from: its reports, the rules folder, the
 * as-of date and the program itself.
 */
final class VerdictStore {
    private static final Logger LOG = LoggerFactory.getLogger(VerdictStore.class);

    /** Room for the verdicts of as many other days, or other states of the rules. */
    private static final int OTHERS = 8;

    private final Shelf shelf;
    private final VerdictForm form;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /**
     * Opens the store for verdicts by some rules on a day.
     *
     * @param folder where entries lie; made when the first one is kept
     */
    static VerdictStore of(Path folder, Basis basis, LocalDate asOf) {
        return new VerdictStore(
                new Shelf(folder, versionOf(basis, asOf)),
                new VerdictForm(basis.register(), basis.book().rules()));
    }

    /** Names everything besides the reports that a verdict depends on. */
    static String versionOf(Basis basis, LocalDate asOf) {
        String version = ProgramCode.fingerprint() + basis.book().sha256() + asOf;
        return Sha256.hex(version, 8);
    }

    private VerdictStore(Shelf shelf, VerdictForm form) {
        this.shelf = shelf;
        this.form = form;
    }

    /** Empty when there is none, or none that this program could have kept. */
    Optional<Judge.Verdict> find(String hash) {
        used.add(hash);
        return shelf.find(hash).flatMap(body -> {
            try {
                return Optional.of(form.read(body, Judge.Verdict.class));
            } catch (IOException foreign) {
                return Optional.empty();
            }
        });
    }

    /** A value of a kind that no rule of ours binds may have no form: such a verdict is reached anew each time. */
    void keep(String hash, Judge.Verdict verdict) {
        try {
            shelf.keep(hash, form.bytes(verdict));
        } catch (IOException formless) {
            LOG.debug("a verdict is not kept: {}", formless.toString());
        }
    }

    /** Keeps the store within a multiple of what was asked for. */
    void prune() {
        shelf.prune(used, used.size() * OTHERS);
    }
}
