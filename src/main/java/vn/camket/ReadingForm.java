package vn.camket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.IOException;
import vn.camket.fact.Reading;
import vn.camket.fact.Vocabulary;

/** Gives what a workbook says the form in which it is kept, and sent to other machines. */
final class ReadingForm {
    /** Most texts of a workbook stand in it many times, first of all the names of its sheets. */
    private final ObjectMapper mapper = BinaryForm.builder()
            .addModule(CellForm.module())
            .enable(CBORGenerator.Feature.STRINGREF)
            .build();

    byte[] bytes(Reading reading) {
        try {
            return mapper.writeValueAsBytes(reading);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a reading is plain records", broken);
        }
    }

    /** @throws IOException when the bytes are of no reading, or of another version */
    Reading reading(byte[] bytes) throws IOException {
        return mapper.readValue(bytes, Reading.class);
    }

    /** Alike for equal words. */
    byte[] words(Vocabulary vocabulary) {
        try {
            return mapper.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsBytes(vocabulary);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a vocabulary is plain words", broken);
        }
    }
}
