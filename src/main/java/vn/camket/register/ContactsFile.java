package vn.camket.register;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.finding.Contacts;
import vn.camket.finding.Contacts.Recipient;
import vn.camket.finding.Fault;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;
import vn.camket.register.file.Schemas;

/** Reads whom to write to. No finding depends on it, so a run that writes to nobody never looks at it. */
public final class ContactsFile {
    static final String NAME = "contacts.json";

    private static final String SCHEMA = "contacts.schema.json";
    private static final String UNITS = "units.json";

    private ContactsFile() {}

    /**
     * Reads the addresses of a rules folder.
     *
     * @throws vn.camket.finding.FaultyRulesException with all faults of the file, also that there is none
     */
    public static Contacts load(Path rules) {
        Faults faults = new Faults();
        JsonFile file = read(rules, faults);
        faults.end();
        Entry root = file.root();
        SortedMap<String, Recipient> units = new TreeMap<>();
        root.list("units").forEach(unit -> units.put(unit.text("unit"), recipient(unit)));
        return new Contacts(
                root.isTrue("illustrative", false), root.text("from"), recipient(root.at("coordinator")), units);
    }

    /** The addresses of a rules folder, if it has any; throws as {@link #load} does. */
    public static Optional<Contacts> find(Path rules) {
        return Files.exists(rules.resolve(NAME), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(load(rules))
                : Optional.empty();
    }

    /** All faults of the file, if there is one, also those that stop nothing. */
    public static List<Fault> check(Path rules) {
        Faults faults = new Faults();
        if (Files.exists(rules.resolve(NAME), LinkOption.NOFOLLOW_LINKS)) {
            read(rules, faults);
        }
        return faults.all();
    }

    private static JsonFile read(Path rules, Faults faults) {
        JsonFile file = JsonFile.read(rules, NAME, faults).orElseGet(() -> JsonFile.empty(NAME));
        if (file.root().isGiven()) {
            new Schemas(rules, faults).check(file, SCHEMA);
            UnitIds ids = new UnitIds(JsonFile.read(rules, UNITS, new Faults()).orElseGet(() -> JsonFile.empty(UNITS)));
            Set<String> seen = new HashSet<>();
            for (Entry unit : file.root().list("units")) {
                if (!ids.isEmpty()) {
                    ids.locality(unit.at("unit"), faults);
                }
                if (unit.text("unit") != null && !seen.add(unit.text("unit"))) {
                    faults.at(
                            unit.at("unit"),
                            "Đơn vị \"" + unit.text("unit") + "\" ghi hai lần; chỉ giữ một mục, một mục có thể có nhiều"
                                    + " địa chỉ.",
                            "The unit \"" + unit.text("unit") + "\" stands twice; keep one item, which may have several"
                                    + " addresses.");
                }
            }
        }
        return file;
    }

    private static Recipient recipient(Entry entry) {
        return new Recipient(entry.text("name"), entry.at("mail").texts());
    }
}
