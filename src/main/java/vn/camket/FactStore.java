package vn.camket;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Vocabulary;

/**
 * Keeps what each workbook says under the hash of its content, so that a workbook is read once and memory stays flat.
 * An entry that is broken, foreign or of another version is as if it were not there.
 */
final class FactStore {
    private static final Logger LOG = LoggerFactory.getLogger(FactStore.class);
    private static final int CHECKSUM = 32;

    private final Path folder;
    private final Path former;
    private final String version;
    private final ObjectMapper mapper;

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
        this.folder = folder;
        this.former = former;
        SimpleModule dates = new SimpleModule()
                .addSerializer(LocalDate.class, new DayWriter())
                .addDeserializer(LocalDate.class, new DayReader());
        this.mapper = CBORMapper.builder()
                .addModule(dates)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .build();
        this.version = versionOf(reader, register.vocabulary(), register.limits());
    }

    /** Names everything besides a workbook's bytes that its reading depends on. */
    private String versionOf(String reader, Vocabulary vocabulary, Limits limits) {
        try {
            byte[] words = mapper.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsBytes(vocabulary);
            String shape = Digests.shapeOf(Reading.class, new HashSet<>());
            return Digests.hex(Digests.sha256(reader + shape + Digests.hex(Digests.sha256(words)) + limits))
                    .substring(0, 16);
        } catch (IOException broken) {
            throw new IllegalStateException("a vocabulary is plain words", broken);
        }
    }

    Optional<Reading> find(String sha256) {
        return find(folder, sha256).or(() -> former == null ? Optional.empty() : find(former, sha256));
    }

    private Optional<Reading> find(Path within, String sha256) {
        Path entry = entry(within, sha256);
        try {
            byte[] bytes = Files.readAllBytes(entry);
            byte[] body = Arrays.copyOfRange(bytes, Math.min(CHECKSUM, bytes.length), bytes.length);
            boolean whole = Arrays.equals(Arrays.copyOf(bytes, CHECKSUM), Digests.sha256(body));
            return whole ? Optional.of(mapper.readValue(body, Reading.class)) : Optional.empty();
        } catch (IOException absentOrBroken) {
            return Optional.empty();
        }
    }

    /** Keeps a reading; a store that cannot be written costs time at the next run, never the run itself. */
    void keep(String sha256, Reading reading) {
        Path entry = entry(folder, sha256);
        try {
            Files.createDirectories(entry.getParent());
            byte[] body = mapper.writeValueAsBytes(reading);
            byte[] bytes = Arrays.copyOf(Digests.sha256(body), CHECKSUM + body.length);
            System.arraycopy(body, 0, bytes, CHECKSUM, body.length);
            Path draft = Files.createTempFile(entry.getParent(), "draft", ".tmp");
            try {
                Files.write(draft, bytes);
                move(draft, entry);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException full) {
            LOG.warn("facts of {} could not be kept: {}", sha256, full.toString());
        }
    }

    private static void move(Path draft, Path entry) throws IOException {
        try {
            Files.move(draft, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(draft, entry, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path entry(Path within, String sha256) {
        return within.resolve(version).resolve(sha256.substring(0, 2)).resolve(sha256 + ".cbor");
    }

    private static final class DayWriter extends StdSerializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(day.toEpochDay());
        }
    }

    private static final class DayReader extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.ofEpochDay(in.getLongValue());
        }
    }
}
