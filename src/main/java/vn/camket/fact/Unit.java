package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A province, a centrally run city or a type of department (sở), under its lasting id.
 *
 * @param id lasting key such as {@code can-tho}; never the two-digit code, seven of which changed owner on 2025-07-01
 * @param validTo last day on which the unit existed, null while it lives
 * @param successor id of the unit that holds its duties after {@code validTo}
 * @param formerNames names that it bore before, oldest first
 */
public record Unit(
        String id,
        boolean department,
        String name,
        String fullName,
        List<String> aliases,
        LocalDate validTo,
        String successor,
        List<FormerName> formerNames) {
    /** A name that a unit bore up to and including a day. */
    public record FormerName(String fullName, LocalDate to) {}

    /** Full name as of a date, e.g. "Tỉnh Thừa Thiên Huế" up to 2024-12-31. */
    public String fullNameAt(LocalDate date) {
        for (FormerName former : formerNames) {
            if (former.to() != null && !date.isAfter(former.to())) {
                return former.fullName();
            }
        }
        return fullName;
    }

    public boolean isDissolvedAt(LocalDate date) {
        return validTo != null && validTo.isBefore(date);
    }
}
