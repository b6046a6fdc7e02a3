package vn.camket.rule.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the numbers that rules compare with; what they mean and whether they make sense is the register's. */
public final class Parameters {
    static final String FILE = "parameters.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Parameters() {}

    /** By name; empty after telling what is wrong with the file. */
    public static SortedMap<String, BigDecimal> read(RuleFolder folder, Faults faults) throws IOException {
        SortedMap<String, BigDecimal> parameters = new TreeMap<>();
        String text = folder.text(FILE);
        if (text == null) {
            return parameters;
        }
        try {
            JsonNode file = JSON.readTree(text);
            for (var entry : file.path("parameters").properties()) {
                parameters.put(entry.getKey(), entry.getValue().decimalValue());
            }
        } catch (JsonProcessingException broken) {
            faults.add(
                    FILE,
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNr(),
                    broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr(),
                    "Tệp không phải JSON hợp lệ: " + broken.getOriginalMessage(),
                    "The file is not JSON: " + broken.getOriginalMessage());
        }
        return parameters;
    }
}
