package vn.camket.slot;

import java.time.Instant;

/**
 * Confirms that a workbook was sent in and lies on the disk.
 *
 * @param number short enough to be read out: the year in Vietnam and a running number, {@code 2026-000123}
 * @param at to the second
 * @param by name of the account
 * @param path of the workbook relative to the reports folder, {@code /} as separator
 * @param sha256 of the workbook, in hex
 * @param size of the workbook in bytes
 * @param numbered whether a document number was found in it
 * @param withdrawn null while it was not withdrawn
 */
public record Receipt(
        String number,
        Instant at,
        String by,
        Slot slot,
        String path,
        String sha256,
        long size,
        boolean numbered,
        Withdrawal withdrawn) {
    Receipt with(Withdrawal withdrawal) {
        return new Receipt(number, at, by, slot, path, sha256, size, numbered, withdrawal);
    }
}
