package vn.camket.slot;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A workbook that was uploaded to be looked at.
 *
 * @param account name of its owner's account
 * @param name what the file is called at its owner's
 * @param chosen slot that the owner named, null for none
 * @param folder of its own
 */
public record Draft(String id, Instant at, String account, String name, Slot chosen, String sha256, Path folder) {
    public Path workbook() {
        return folder.resolve("workbook");
    }

    /** Where a copy goes in which the troubles are marked. */
    public Path marked() {
        return folder.resolve("marked.xlsx");
    }
}
