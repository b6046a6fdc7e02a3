package vn.camket;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import vn.camket.fact.Cell;
import vn.camket.fact.Stated;

/**
 * Gives cells and what they state the form that other records have too, by hand: a reading is made of them, and to go
 * through their fields by reflection took most of the time of keeping it and of reading it again.
 */
final class CellForm {
    private static final Recent RECENT = new Recent();

    private CellForm() {}

    static SimpleModule module() {
        return new SimpleModule("cells")
                .addSerializer(Cell.class, new CellWriter())
                .addDeserializer(Cell.class, new CellReader())
                .addSerializer(new StatedWriter())
                .addDeserializer(Stated.class, new StatedReader());
    }

    private static final class CellWriter extends StdSerializer<Cell> {
        private static final long serialVersionUID = 1L;

        CellWriter() {
            super(Cell.class);
        }

        @Override
        public void serialize(Cell cell, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray(cell, 4);
            out.writeString(cell.sheet());
            out.writeNumber(cell.row());
            out.writeNumber(cell.column());
            out.writeString(cell.text());
            out.writeEndArray();
        }
    }

    private static final class CellReader extends StdDeserializer<Cell> {
        private static final long serialVersionUID = 1L;

        CellReader() {
            super(Cell.class);
        }

        @Override
        public Cell deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String sheet = RECENT.text(in.nextTextValue());
            int row = in.nextIntValue(Integer.MIN_VALUE);
            int column = in.nextIntValue(Integer.MIN_VALUE);
            Cell cell = new Cell(sheet, row, column, RECENT.text(in.nextTextValue()));
            requireEnd(in, context, Cell.class);
            return cell;
        }
    }

    private static final class StatedWriter extends StdSerializer<Stated<?>> {
        private static final long serialVersionUID = 1L;

        StatedWriter() {
            super(Stated.class, false);
        }

        /** A blank one, and most are, is an empty array: fields that are missing at the end are null. */
        @Override
        public void serialize(Stated<?> stated, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (stated.isBlank() && !stated.isGiven() && stated.wanted() == null) {
                out.writeStartArray(stated, 0);
            } else {
                out.writeStartArray(stated, 3);
                write(stated.value(), out, provider);
                provider.defaultSerializeValue(stated.cell(), out);
                provider.defaultSerializeValue(stated.wanted(), out);
            }
            out.writeEndArray();
        }

        private static void write(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value instanceof String text) {
                out.writeString(text);
            } else {
                provider.defaultSerializeValue(value, out);
            }
        }
    }

    private static final class StatedReader extends StdDeserializer<Stated<?>> implements ContextualDeserializer {
        private static final long serialVersionUID = 1L;

        private final transient JsonDeserializer<?> values;
        private final transient JsonDeserializer<?> cells;
        private final transient JsonDeserializer<?> wanted;

        /** It reads nothing before it knows of what kind the value is. */
        StatedReader() {
            this(null, null, null);
        }

        private StatedReader(JsonDeserializer<?> values, JsonDeserializer<?> cells, JsonDeserializer<?> wanted) {
            super(Stated.class);
            this.values = values;
            this.cells = cells;
            this.wanted = wanted;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
                throws JsonMappingException {
            JavaType value = context.getContextualType().containedTypeOrUnknown(0);
            return new StatedReader(
                    context.findContextualValueDeserializer(value, null),
                    context.findContextualValueDeserializer(context.constructType(Cell.class), null),
                    context.findContextualValueDeserializer(context.constructType(Stated.Wanted.class), null));
        }

        @Override
        public Stated<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.nextToken() == JsonToken.END_ARRAY) {
                return Stated.blank();
            }
            Object value = read(values, in, context);
            in.nextToken();
            Cell cell = (Cell) read(cells, in, context);
            in.nextToken();
            Stated<?> stated = new Stated<>(value, cell, (Stated.Wanted) read(wanted, in, context));
            requireEnd(in, context, Stated.class);
            return stated;
        }

        private static Object read(JsonDeserializer<?> kind, JsonParser in, DeserializationContext context)
                throws IOException {
            if (in.hasToken(JsonToken.VALUE_STRING)) {
                Object value = kind.deserialize(in, context);
                return value instanceof String text ? RECENT.text(text) : value;
            }
            return in.hasToken(JsonToken.VALUE_NULL) ? null : kind.deserialize(in, context);
        }
    }

    private static void requireEnd(JsonParser in, DeserializationContext context, Class<?> kind) throws IOException {
        if (in.nextToken() != JsonToken.END_ARRAY) {
            context.reportWrongTokenException(kind, JsonToken.END_ARRAY, "there is more than belongs to one");
        }
    }
}
