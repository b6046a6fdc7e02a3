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
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.finding.Rule;

/**
 * Gives records with findings in them the form in which they are kept, and sent to other machines. What the rules folder
 * knows anyway, rules and agreements, is told by name only.
 */
final class VerdictForm {
    private final ObjectMapper mapper;

    VerdictForm(Register register, Collection<Rule> rules) {
        SimpleModule names = new SimpleModule("names");
        named(names, Rule.class, Rule::id, rules.stream().collect(Collectors.toMap(Rule::id, Function.identity())));
        named(names, Agreement.class, Agreement::id, register.agreements());
        this.mapper = BinaryForm.ofAnyFact().addModule(names).build();
    }

    /** @throws IOException when a rule has bound a value of a kind that has no form */
    byte[] bytes(Record record) throws IOException {
        return mapper.writeValueAsBytes(record);
    }

    /** @throws IOException when the bytes are of another record, or speak of what the rules folder does not know */
    <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
        return mapper.readValue(bytes, type);
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
