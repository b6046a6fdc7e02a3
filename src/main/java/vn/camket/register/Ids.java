package vn.camket.register;

import java.util.HashMap;
import java.util.Map;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;

/** Tells ids that stand twice where they must be unique. */
final class Ids {
    private final Faults faults;
    private final Map<String, Entry> seen = new HashMap<>();

    Ids(Faults faults) {
        this.faults = faults;
    }

    void add(Entry id) {
        Entry first = id.text() == null ? null : seen.putIfAbsent(id.text(), id);
        if (first != null) {
            int line = first.file().place(first.pointer()).line();
            faults.at(
                    id,
                    "Mã \"" + id.text() + "\" đã dùng ở dòng " + line + "; đặt mã khác.",
                    "The id \"" + id.text() + "\" is used in line " + line + " already; choose another.");
        }
    }
}
