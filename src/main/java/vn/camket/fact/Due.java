package vn.camket.fact;

import java.time.LocalDate;

/**
 * A due date as a report states it.
 *
 * @param date null when the cell says "thường xuyên" or the like
 */
public record Due(LocalDate date, boolean regular) {}
