package vn.camket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
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
     * @param leadsOut whether it is a link to what lies outside of the folder, which is not to be opened
     * @param stamp of the file when it was listed, null when nothing could be learned of it
     */
    record Arrival(String name, Path file, boolean leadsOut, Stamp stamp) {}

    private final Path folder;
    private final Uploads uploads;
    private final Set<String> open = new HashSet<>();
    private final TreeMap<String, Arrival> files = new TreeMap<>();
    private final Map<String, Path> markers = new TreeMap<>();
    private final List<Outcome.Input> ignored = new ArrayList<>();

    private Intake(Path folder, Uploads uploads) {
        this.folder = folder;
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
        Intake intake = new Intake(real(folder), uploads);
        intake.walk();
        intake.dropWithdrawn();
        intake.dropOpen();
        intake.dropSuperseded();
        return intake;
    }

    /** The reports folder itself may be a link. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            throw unlistable(folder, gone);
        }
    }

    /** Files to read, by name. */
    List<Arrival> arrivals() {
        return List.copyOf(files.values());
    }

    /** Files passed over, with the reason. */
    List<Outcome.Input> ignored() {
        return ignored;
    }

    private void walk() {
        try {
            Walk.of(folder).found().forEach(this::take);
        } catch (IOException unlistable) {
            throw unlistable(folder, unlistable);
        }
    }

    private static RunFailure unlistable(Path folder, IOException failure) {
        return new RunFailure(
                new Text(
                        "Không liệt kê được thư mục báo cáo " + folder + " (" + failure + "); kiểm tra quyền đọc.",
                        "The reports folder " + folder + " cannot be listed (" + failure + "); check permissions."),
                failure);
    }

    private void take(Walk.Found found) {
        Path path = found.path();
        String name = name(path);
        String file = last(name);
        Optional<String> locked = Uploads.lockedBy(file);
        Optional<String> marked = Marker.workbook(path, file);
        if (locked.isPresent()) {
            ignore(name, "lock-file");
            if (found.stamp() != null && uploads.isHeldBy(found.stamp())) {
                open.add(beside(name, locked.get()));
            }
        } else if (marked.isPresent()) {
            markers.put(beside(name, marked.get()), path);
        } else if (Uploads.isPartial(file)) {
            ignore(name, "unfinished");
        } else if (file.startsWith(".")) {
            if (!file.equals(".gitkeep")) {
                ignore(name, "hidden-file");
            }
        } else if (leadsTo(path, true)) {
            ignore(name, "link");
        } else {
            String free = name;
            for (int twin = 2; files.containsKey(free); twin++) {
                free = name + " (" + twin + ")";
            }
            files.put(free, new Arrival(free, path, leadsTo(path, false), found.stamp()));
        }
    }

    /** Whether a path is a link to what lies inside of the folder, or outside of it; a broken one leads nowhere. */
    private boolean leadsTo(Path path, boolean inside) {
        try {
            return Files.isSymbolicLink(path) && path.toRealPath().startsWith(folder) == inside;
        } catch (IOException broken) {
            return false;
        }
    }

    /** The name of another file in the folder of a file. */
    private static String beside(String name, String other) {
        return name.substring(0, name.lastIndexOf('/') + 1) + other;
    }

    private void dropWithdrawn() {
        markers.forEach((name, marker) -> {
            if (files.remove(name) != null) {
                String reason = Marker.reason(marker);
                ignore(name, "withdrawn", reason.isEmpty() ? List.of() : List.of(reason));
            }
        });
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

    /** The path below the folder. Taken from the URI, which keeps the bytes of a name that the locale cannot spell. */
    private String name(Path path) {
        // The URI of a link to a folder, or of a folder that cannot be listed, ends in a slash.
        String whole = path.toUri().getPath().replaceAll("/$", "");
        String start = folder.toUri().getPath();
        return Normalizer.normalize(whole.substring(start.length()), Normalizer.Form.NFC);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
