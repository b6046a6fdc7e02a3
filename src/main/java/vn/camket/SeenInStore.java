package vn.camket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Is a file in a store, which knows neither links nor hidden folders. */
record SeenInStore(RemoteReports reports, RemoteReports.Remote file) implements Seen {
    private static final Pattern IN_HIDDEN_FOLDER = Pattern.compile("(?s)(?:.*/)?\\.[^/]*/.*");

    /** In the order of their addresses; what lies in a folder whose name begins with a point is left out. */
    static List<SeenInStore> in(RemoteReports reports) throws IOException {
        return reports.list().stream()
                .filter(file -> !IN_HIDDEN_FOLDER.matcher(file.path()).matches())
                .sorted(Comparator.comparing(RemoteReports.Remote::place))
                .map(file -> new SeenInStore(reports, file))
                .toList();
    }

    /** As of a file with no other key than its name. */
    static Stamp stamp(RemoteReports.Remote file) {
        return new Stamp(file.bytes(), FileTime.from(file.modified()), file.place());
    }

    @Override
    public String name() {
        return Normalizer.normalize(file.path(), Normalizer.Form.NFC);
    }

    @Override
    public Stamp stamp() {
        return stamp(file);
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public boolean leadsAround() {
        return false;
    }

    @Override
    public InputStream open() throws IOException {
        return reports.open(file);
    }

    @Override
    public Intake.Arrival arrival(String name) {
        return new Intake.Arrival(name, null, false, stamp());
    }
}
