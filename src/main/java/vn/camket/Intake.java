package vn.camket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.camket.fact.Reading;
import vn.camket.fact.Text;
import vn.camket.finding.Outcome;
import vn.camket.slot.Marker;
import vn.camket.slot.Versions;

/** Lists what lies in the reports folder: workbooks to read, and files that are passed over. */
final class Intake {
    /**
     * A file to read.
     *
     * @param name path relative to the reports folder, {@code /} as separator, NFC
     * @param file null when it is not on a disk of this machine
     * @param leadsOut whether it is a link to what lies outside of the folder, which is not to be opened
     * @param stamp of the file when it was listed, null when nothing could be learned of it
     */
    record Arrival(String name, Path file, boolean leadsOut, Stamp stamp) {}

    private final Uploads uploads;
    private final Set<String> open = new HashSet<>();
    private final TreeMap<String, Seen> files = new TreeMap<>();
    private final Map<String, Seen> markers = new TreeMap<>();
    private final List<Outcome.Input> ignored = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();

    private Intake(Uploads uploads) {
        this.uploads = uploads;
    }

    static Intake of(Path folder, Uploads uploads) {
        if (!Files.isDirectory(folder)) {
            throw new RunFailure(
                    new Text(
                            "Không có thư mục báo cáo " + folder + "; tạo thư mục đó hoặc chỉ ra bằng --reports.",
                            "There is no reports folder " + folder + "; create it or name another with --reports."),
                    null);
        }
        try {
            return of(SeenOnDisk.in(folder), uploads);
        } catch (IOException unlistable) {
            throw unlistable(folder.toString(), unlistable);
        }
    }

    /** Lists a folder that lies in a store. */
    static Intake of(RemoteReports reports, Uploads uploads) {
        try {
            return of(SeenInStore.in(reports), uploads);
        } catch (IOException unlistable) {
            throw unlistable(reports.toString(), unlistable);
        }
    }

    private static Intake of(List<? extends Seen> seen, Uploads uploads) {
        Intake intake = new Intake(uploads);
        seen.forEach(intake::take);
        intake.dropWithdrawn();
        intake.dropOpen();
        intake.dropSuperseded();
        intake.files.forEach((name, file) -> intake.arrivals.add(file.arrival(name)));
        return intake;
    }

    static RunFailure unlistable(String folder, IOException failure) {
        return new RunFailure(
                new Text(
                        "Không liệt kê được thư mục báo cáo " + folder + " (" + failure + "); kiểm tra quyền đọc.",
                        "The reports folder " + folder + " cannot be listed (" + failure + "); check permissions."),
                failure);
    }

    /** Files to read, by name. */
    List<Arrival> arrivals() {
        return arrivals;
    }

    /** Files passed over, with the reason. */
    List<Outcome.Input> ignored() {
        return ignored;
    }

    private void take(Seen seen) {
        String name = seen.name();
        String file = last(name);
        Optional<String> locked = Uploads.lockedBy(file);
        Optional<String> marked = Marker.workbook(file);
        if (locked.isPresent()) {
            ignore(name, "lock-file");
            if (seen.stamp() != null && uploads.isHeldBy(seen.stamp())) {
                open.add(beside(name, locked.get()));
            }
        } else if (marked.isPresent() && seen.isPlain()) {
            markers.put(beside(name, marked.get()), seen);
        } else if (Uploads.isPartial(file)) {
            ignore(name, "unfinished");
        } else if (file.startsWith(".")) {
            if (!file.equals(".gitkeep")) {
                ignore(name, "hidden-file");
            }
        } else if (seen.leadsAround()) {
            ignore(name, "link");
        } else {
            String free = name;
            for (int twin = 2; files.containsKey(free); twin++) {
                free = name + " (" + twin + ")";
            }
            files.put(free, seen);
        }
    }

    /** The name of another file in the folder of a file. */
    private static String beside(String name, String other) {
        return name.substring(0, name.lastIndexOf('/') + 1) + other;
    }

    private void dropWithdrawn() {
        markers.forEach((name, marker) -> {
            if (files.remove(name) != null) {
                String reason = reason(marker);
                ignore(name, "withdrawn", reason.isEmpty() ? List.of() : List.of(reason));
            }
        });
    }

    private static String reason(Seen marker) {
        try (InputStream bytes = marker.open()) {
            return Marker.reason(bytes);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** What somebody has open may be half saved, and will be saved again. */
    private void dropOpen() {
        for (String name : open) {
            if (files.remove(name) != null) {
                ignore(name, "open");
            }
        }
    }

    private void dropSuperseded() {
        for (String name : Versions.superseded(files.keySet())) {
            files.remove(name);
            ignore(name, "superseded");
        }
    }

    private void ignore(String name, String reason) {
        ignore(name, reason, List.of());
    }

    private void ignore(String name, String reason, List<String> details) {
        ignored.add(new Outcome.Input(
                name, null, Outcome.InputState.IGNORED, new Reading.Refusal(reason, details), List.of()));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
