package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.camket.disk.Sha256;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Vocabulary;

/**
 * Keeps what each workbook says under the hash of its content, so that a workbook is read once and memory stays flat.
 * An entry that is broken, foreign or of another version is as if it were not there.
 */
final class FactStore implements Readings {
    private final Shelf shelf;
    private final Shelf former;
    private final ReadingForm form = new ReadingForm();

    /**
     * Opens a store.
     *
     * @param folder where entries lie; made when the first one is kept
     * @param reader version of the reader that makes the readings
     * @param register the words and the limits by which it reads
     */
    FactStore(Path folder, String reader, Register register) {
        this(folder, null, reader, register);
    }

    /** @param former where entries are looked for too, and never written; null for nowhere */
    FactStore(Path folder, Path former, String reader, Register register) {
        String version = versionOf(reader, register.vocabulary(), register.limits());
        this.shelf = new Shelf(folder, version);
        this.former = former == null ? null : new Shelf(former, version);
    }

    /** Names everything besides a workbook's bytes that its reading depends on. */
    private String versionOf(String reader, Vocabulary vocabulary, Limits limits) {
        String shape = RecordShape.of(Reading.class, new HashSet<>());
        return Sha256.hex(reader + shape + Sha256.hex(form.words(vocabulary)) + limits, 8);
    }

    @Override
    public Optional<Reading> find(String sha256) {
        return shelf.find(sha256)
                .or(() -> former == null ? Optional.empty() : former.find(sha256))
                .flatMap(this::reading);
    }

    private Optional<Reading> reading(byte[] body) {
        try {
            return Optional.of(form.reading(body));
        } catch (IOException foreign) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String sha256, Reading reading) {
        shelf.keep(sha256, form.bytes(reading));
    }

    /** Keeps the store within twice what a run has used, so that going back and forth between two folders stays quick. */
    void prune(Set<String> used) {
        shelf.prune(used, used.size());
    }
}
