package vn.camket.rule.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.fact.Magnitude;
import vn.camket.fact.Parameter;

/** Reads the numbers and days that rules compare with; what they mean and whether they make sense is the register's. */
public final class Parameters {
    public static final String FILE = "parameters.json";

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
                add(entry.getKey(), number(entry.getKey(), entry.getValue()), parameters, faults);
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

    /** A text that is no day counts as zero: the register tells it. */
    private static BigDecimal number(String name, JsonNode value) {
        try {
            return Parameter.isDay(name) && value.isTextual()
                    ? Parameter.ofDay(LocalDate.parse(value.textValue()))
                    : value.decimalValue();
        } catch (DateTimeParseException noDay) {
            return value.decimalValue();
        }
    }

    private static void add(String name, BigDecimal value, SortedMap<String, BigDecimal> parameters, Faults faults) {
        if (Magnitude.isUsual(value)) {
            parameters.put(name, value);
        } else {
            faults.add(
                    FILE,
                    0,
                    "Tham số “" + name + "” có quá " + Magnitude.DIGITS + " chữ số.",
                    "The parameter \"" + name + "\" has more than " + Magnitude.DIGITS + " digits.");
        }
    }
}
