package vn.camket;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
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
final class FactStore {
    private final Shelf shelf;
    private final Shelf former;

    /** Most texts of a workbook stand in it many times, first of all the names of its sheets. */
    private final ObjectMapper mapper = BinaryForm.builder()
            .addModule(CellForm.module())
            .enable(CBORGenerator.Feature.STRINGREF)
            .build();

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
        try {
            byte[] words = mapper.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsBytes(vocabulary);
            String shape = RecordShape.of(Reading.class, new HashSet<>());
            return Sha256.hex(reader + shape + Sha256.hex(words) + limits, 8);
        } catch (IOException broken) {
            throw new IllegalStateException("a vocabulary is plain words", broken);
        }
    }

    Optional<Reading> find(String sha256) {
        return shelf.find(sha256)
                .or(() -> former == null ? Optional.empty() : former.find(sha256))
                .flatMap(this::reading);
    }

    private Optional<Reading> reading(byte[] body) {
        try {
            return Optional.of(mapper.readValue(body, Reading.class));
        } catch (IOException foreign) {
            return Optional.empty();
        }
    }

    void keep(String sha256, Reading reading) {
        try {
            shelf.keep(sha256, mapper.writeValueAsBytes(reading));
        } catch (IOException broken) {
            throw new IllegalStateException("a reading is plain records", broken);
        }
    }

    /** Keeps the store within twice what a run has used, so that going back and forth between two folders stays quick. */
    void prune(Set<String> used) {
        shelf.prune(used, used.size());
    }
}
