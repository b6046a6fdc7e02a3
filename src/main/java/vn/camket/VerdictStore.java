package vn.camket;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.disk.Sha256;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.finding.Rule;

/**
 * Keeps the verdict on each agreement under the hash of all that it follows from: its reports, the rules folder, the
 * as-of date and the program itself. What the rules folder knows anyway, rules and agreements, is kept by name only.
 */
final class VerdictStore {
    private static final Logger LOG = LoggerFactory.getLogger(VerdictStore.class);

    /** Room for the verdicts of as many other days, or other states of the rules. */
    private static final int OTHERS = 8;

    private final Shelf shelf;
    private final ObjectMapper mapper;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /**
     * Opens the store for verdicts by some rules on a day.
     *
     * @param folder where entries lie; made when the first one is kept
     */
    static VerdictStore of(Path folder, Basis basis, LocalDate asOf) {
        return new VerdictStore(
                folder,
                versionOf(basis, asOf),
                basis.register(),
                basis.book().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity())));
    }

    /** Names everything besides the reports that a verdict depends on. */
    static String versionOf(Basis basis, LocalDate asOf) {
        String version = ProgramCode.fingerprint() + basis.book().sha256() + asOf;
        return Sha256.hex(version, 8);
    }

    private VerdictStore(Path folder, String version, Register register, Map<String, Rule> rules) {
        this.shelf = new Shelf(folder, version);
        SimpleModule names = new SimpleModule("names");
        named(names, Rule.class, Rule::id, rules);
        named(names, Agreement.class, Agreement::id, register.agreements());
        this.mapper = BinaryForm.ofAnyFact().addModule(names).build();
    }

    /** Empty when there is none, or none that this program could have kept. */
    Optional<Judge.Verdict> find(String hash) {
        used.add(hash);
        return shelf.find(hash).flatMap(body -> {
            try {
                return Optional.of(mapper.readValue(body, Judge.Verdict.class));
            } catch (IOException foreign) {
                return Optional.empty();
            }
        });
    }

    /** A value of a kind that no rule of ours binds may have no form: such a verdict is reached anew each time. */
    void keep(String hash, Judge.Verdict verdict) {
        try {
            shelf.keep(hash, mapper.writeValueAsBytes(verdict));
        } catch (IOException formless) {
            LOG.debug("a verdict is not kept: {}", formless.toString());
        }
    }

    /** Keeps the store within a multiple of what was asked for. */
    void prune() {
        shelf.prune(used, used.size() * OTHERS);
    }

    private static <T> void named(SimpleModule module, Class<T> type, Function<T, String> name, Map<String, T> byName) {
        module.addSerializer(type, new NameWriter<>(type, name));
        module.addDeserializer(type, new NameReader<>(type, byName));
    }

    private static final class NameWriter<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> name;

        NameWriter(Class<T> type, Function<T, String> name) {
            super(type);
            this.name = name;
        }

        @Override
        public void serialize(T known, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(name.apply(known));
        }
    }

    private static final class NameReader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, T> byName;

        NameReader(Class<T> type, Map<String, T> byName) {
            super(type);
            this.byName = byName;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            T known = byName.get(in.getText());
            if (known == null) {
                throw context.weirdStringException(in.getText(), handledType(), "nothing is known by this name");
            }
            return known;
        }
    }
}
