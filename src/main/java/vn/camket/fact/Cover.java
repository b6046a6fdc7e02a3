package vn.camket.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Label and value pairs above or before the tables (spec 3, "Cover").
 *
 * @param agreement id or title, as written
 * @param unit name of the reporting unit, as written
 * @param plan number and date of the party's own implementation plan, as written
 * @param form the mark of the form that was filled in, see {@link FormMark}
 */
public record Cover(
        Stated<String> agreement,
        Stated<String> unit,
        Stated<Quarter> quarter,
        Stated<LocalDate> reportDate,
        Stated<String> documentNumber,
        Stated<Period> dataWindow,
        Stated<String> plan,
        Stated<String> preparedBy,
        Stated<FormMark> form) {
    /** Every label by its name of spec 3, in the order of that page, then the mark of a form where there is one. */
    public Map<String, Stated<?>> labels() {
        Map<String, Stated<?>> labels = new LinkedHashMap<>();
        labels.put("agreement", agreement);
        labels.put("unit", unit);
        labels.put("quarter", quarter);
        labels.put("reportDate", reportDate);
        labels.put("documentNumber", documentNumber);
        labels.put("dataWindow", dataWindow);
        labels.put("plan", plan);
        labels.put("preparedBy", preparedBy);
        if (!form.isBlank()) {
            labels.put("form", form);
        }
        return labels;
    }

    public static Cover blank() {
        return new Cover(
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank());
    }
}
