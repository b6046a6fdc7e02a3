package vn.camket.hostile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A workbook that means harm.
 *
 * @param told the reason why it is refused and its details; {@link #READ} when its honest table is read
 * @param isLong whether it takes seconds to write or to read
 */
record WorkbookAttack(String name, String told, boolean isLong, Making making) {
    static final String READ = "read";

    /** Writes the file. */
    interface Making {
        void on(Path file) throws IOException;
    }

    static WorkbookAttack attack(String name, String told, Making making) {
        return new WorkbookAttack(name, told, false, making);
    }

    static WorkbookAttack book(String name, String told, HostileBook book) {
        return new WorkbookAttack(name, told, false, book::save);
    }

    static WorkbookAttack longBook(String name, String told, HostileBook book) {
        return new WorkbookAttack(name, told, true, book::save);
    }
}
