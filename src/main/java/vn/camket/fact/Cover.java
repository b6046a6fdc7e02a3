package vn.camket.fact;

import java.time.LocalDate;

/**
 * Label and value pairs above or before the tables (spec 3, "Cover").
 *
 * @param agreement id or title, as written
 * @param unit name of the reporting unit, as written
 * @param plan number and date of the party's own implementation plan, as written
 */
public record Cover(
        Stated<String> agreement,
        Stated<String> unit,
        Stated<Quarter> quarter,
        Stated<LocalDate> reportDate,
        Stated<String> documentNumber,
        Stated<Period> dataWindow,
        Stated<String> plan,
        Stated<String> preparedBy) {
    public static Cover blank() {
        return new Cover(
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
