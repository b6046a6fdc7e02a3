package vn.camket;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.camket.fact.Text;

/** Gives records a binary form (CBOR), in which stores keep them between runs. */
final class BinaryForm {
    private static final String FACTS = Text.class.getPackageName() + ".";

    private BinaryForm() {}

    /** For records of fields, days among them; without the names of fields, as their order is part of a version. */
    static CBORMapper.Builder builder() {
        return CBORMapper.builder()
                .annotationIntrospector(new Rows())
                .addModule(new SimpleModule("days")
                        .addSerializer(LocalDate.class, new DayWriter())
                        .addDeserializer(LocalDate.class, new DayReader()))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY);
    }

    /**
     * The same, for records in which a field may be any fact or any value that a rule binds; names of kinds and of files
     * that come many times are kept once.
     */
    static CBORMapper.Builder ofAnyFact() {
        return builder()
                .enable(CBORGenerator.Feature.STRINGREF)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(FACTS)
                                .allowIfSubType("java.math.Big")
                                .allowIfSubType("java.time.LocalDate")
                                .allowIfSubType("java.lang.")
                                .allowIfSubType("java.util.ImmutableCollections$")
                                .allowIfSubType("java.util.ArrayList")
                                .build(),
                        ObjectMapper.DefaultTyping.JAVA_LANG_OBJECT);
    }

    /**
     * The same value, or of a kind that has no form here the text that stands for it in any sentence: a rule may bind
     * whatever a fact or Drools gives it.
     */
    static Object formed(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(BinaryForm::formed).collect(Collectors.toCollection(ArrayList::new));
        }
        boolean isPlain = value == null
                || value.getClass().getName().startsWith(FACTS)
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate;
        return isPlain ? value : value.toString();
    }

    private static final class Rows extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonFormat.Value findFormat(Annotated type) {
            return type.getRawType().isRecord() && type instanceof AnnotatedClass
                    ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
                    : super.findFormat(type);
        }
    }

    private static final class DayWriter extends StdScalarSerializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(day.toEpochDay());
        }
    }

    private static final class DayReader extends StdScalarDeserializer<LocalDate> {
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
