package vn.camket.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything under the rules folder that is data and not a rule.
 *
 * @param agreements by id
 * @param parameters default values by name
 * @param limits of the work that may be spent on one workbook
 */
public record Register(
        SortedMap<String, Agreement> agreements,
        Units units,
        SortedMap<String, BigDecimal> parameters,
        WorkingDays workingDays,
        Vocabulary vocabulary,
        Limits limits) {

    /** The parameters that hold for an agreement: its own where it has them, else the defaults; sorted by name. */
    public List<Parameter> parametersOf(Agreement agreement) {
        Map<String, BigDecimal> own = agreement == null ? Map.of() : agreement.parameters();
        return parameters.entrySet().stream()
                .map(entry -> new Parameter(entry.getKey(), own.getOrDefault(entry.getKey(), entry.getValue())))
                .toList();
    }
}
