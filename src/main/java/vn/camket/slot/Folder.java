package vn.camket.slot;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camket.disk.Disk;

/** The folder below the reports in which the workbooks of one slot, or the answers of one unit, lie. */
final class Folder {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern UNIT = Pattern.compile("[a-z0-9-]{1,100}(?:/[a-z0-9-]{1,100})?");
    private static final String ANSWERS = "answers";
    private static final Pattern WORKBOOK = Pattern.compile(".+\\." + Versions.ENDING);

    private final Path reports;
    private final String path;

    private Folder(Path reports, String path) {
        this.reports = reports;
        this.path = path;
    }

    /** The first part of the id of the unit whose answers a workbook holds, empty when it is none of these. */
    static Optional<String> answering(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 2 && parts[0].equals(ANSWERS) ? Optional.of(parts[1]) : Optional.empty();
    }

    /** @throws SlotFailure for what is no id; no name is trusted that becomes part of a path */
    static Folder of(Path reports, Slot slot) {
        if (slot.unit() == null || !UNIT.matcher(slot.unit()).matches()) {
            throw SlotFailure.name("Mã đơn vị", "unit", slot.unit());
        }
        if (slot.quarter() == null && slot.agreement() == null) {
            return new Folder(reports, ANSWERS + "/" + slot.unit());
        }
        if (slot.quarter() == null
                || slot.quarter().year() < 1000
                || slot.quarter().year() > 9999) {
            throw SlotFailure.name("Quý", "quarter", String.valueOf(slot.quarter()));
        }
        if (slot.agreement() == null || !ID.matcher(slot.agreement()).matches()) {
            throw SlotFailure.name("Mã thỏa thuận", "agreement", slot.agreement());
        }
        return new Folder(reports, slot.quarter() + "/" + slot.agreement() + "/" + slot.unit());
    }

    /** Relative to the reports folder. */
    String path() {
        return path;
    }

    Path file(String name) {
        return reports.resolve(path).resolve(name);
    }

    String path(String name) {
        return path + "/" + name;
    }

    /** Makes it where it is not there; a check passes over what lies behind a link. */
    void make() throws IOException {
        Path folder = reports.resolve(path);
        Files.createDirectories(folder);
        for (Path one = folder; !one.equals(reports); one = one.getParent()) {
            if (Files.isSymbolicLink(one)) {
                throw SlotFailure.link(one);
            }
        }
    }

    /** Waits until the disk has the names in it, and its own. */
    void keep() throws IOException {
        for (Path one = reports.resolve(path); !one.equals(reports); one = one.getParent()) {
            Disk.keepNames(one);
        }
        Disk.keepNames(reports);
    }

    private SortedSet<String> names() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(reports.resolve(path))) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (NoSuchFileException none) {
            return names;
        }
        return names;
    }

    /** Those that were not withdrawn. */
    SortedSet<String> workbooks() throws IOException {
        Set<String> names = names();
        return names.stream()
                .filter(name -> WORKBOOK.matcher(name).matches() && !names.contains(Marker.of(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The version that counts. */
    Optional<String> inForce() throws IOException {
        return Versions.highestOf(workbooks());
    }

    /** The highest number that a version in it has, withdrawn or not; 0 for none. */
    BigInteger highest() throws IOException {
        return names().stream().map(Versions::number).reduce(BigInteger.ZERO, BigInteger::max);
    }
}
