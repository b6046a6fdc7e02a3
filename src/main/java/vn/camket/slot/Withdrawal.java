package vn.camket.slot;

import java.time.Instant;

/** States that a workbook counts no longer, and why. */
public record Withdrawal(Instant at, String by, String reason) {}
