package vn.camket.worker;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import vn.camket.fact.Quarter;

/**
 * Gives errands and their results the form (JSON) in which they go from process to process. Only the errand's own kind
 * is named in it; all else follows from that.
 */
final class WireForm {
    private static final String OURS = "vn.camket.";

    /** Escapes, as a cell may hold half of a character, which UTF-8 cannot spell. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .addModule(spelt("days", LocalDate.class, LocalDate::parse))
            .addModule(spelt("instants", Instant.class, Instant::parse))
            .addModule(spelt("quarters", Quarter.class, Quarter::parse))
            .build();

    private record Envelope(String kind, JsonNode errand) {}

    private WireForm() {}

    static byte[] of(Errand<?> errand) throws IOException {
        return MAPPER.writeValueAsBytes(new Envelope(errand.getClass().getName(), tree(errand)));
    }

    static Errand<?> errand(byte[] form) throws IOException {
        Envelope envelope = MAPPER.readValue(form, Envelope.class);
        try {
            Class<?> kind = envelope.kind().startsWith(OURS)
                    ? Class.forName(envelope.kind(), false, WireForm.class.getClassLoader())
                    : Object.class;
            if (kind.isRecord() && Errand.class.isAssignableFrom(kind)) {
                return (Errand<?>) MAPPER.treeToValue(envelope.errand(), kind);
            }
        } catch (ClassNotFoundException other) {
            throw new IOException(envelope.kind(), other);
        }
        throw new IOException(envelope.kind() + " is no errand");
    }

    static byte[] of(Reply reply) throws IOException {
        return MAPPER.writeValueAsBytes(reply);
    }

    static Reply reply(byte[] form) throws IOException {
        return MAPPER.readValue(form, Reply.class);
    }

    static JsonNode tree(Object any) {
        return MAPPER.valueToTree(any);
    }

    /** What an errand asks for. */
    static <R> R result(JsonNode tree, Errand<R> errand) throws IOException {
        JavaType kind = MAPPER.getTypeFactory().constructType(errand.getClass());
        return MAPPER.readValue(MAPPER.treeAsTokens(tree), kind.findTypeParameters(Errand.class)[0]);
    }

    /** Values that are written as they spell themselves, also as keys of a map. */
    private static <T> SimpleModule spelt(String name, Class<T> kind, Function<String, T> reader) {
        return new SimpleModule(name)
                .addSerializer(kind, new SpeltWriter<>(kind))
                .addDeserializer(kind, new SpeltReader<>(kind, reader))
                .addKeyDeserializer(kind, new KeyDeserializer() {
                    @Override
                    public Object deserializeKey(String key, DeserializationContext context) {
                        return reader.apply(key);
                    }
                });
    }

    private static final class SpeltWriter<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;

        SpeltWriter(Class<T> kind) {
            super(kind);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class SpeltReader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reader;

        SpeltReader(Class<T> kind, Function<String, T> reader) {
            super(kind);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return reader.apply(in.getText());
        }
    }
}
