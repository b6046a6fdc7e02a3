package vn.camket.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import vn.camket.Dispatch;
import vn.camket.RemoteReports;
import vn.camket.Request;
import vn.camket.RulesCheck;
import vn.camket.fact.Language;

/**
 * Says where the files of a run lie. What the driver must read by itself, rules and former results, is on a disk of its
 * own: copied there when it lies in a store.
 *
 * @param request with places of this machine
 * @param stored the reports, null when they lie on a disk
 * @param seen the reports folder as seen from the folder of the result, for links
 */
record Places(Request request, RemoteReports stored, org.apache.hadoop.fs.Path out, Path seen) {
    private static final List<String> REMEMBERED = List.of("findings.json", "manifest.json");

    static Places of(Store store, String reports, String rules, String out, LocalDate asOf, Path scratch)
            throws IOException {
        org.apache.hadoop.fs.Path from = store.qualified(reports);
        org.apache.hadoop.fs.Path to = store.qualified(out);
        Path onDisk = Store.onDisk(from);
        Request request = new Request(
                onDisk,
                rules(store, store.qualified(rules), scratch.resolve("rules")),
                former(store, to, asOf, scratch.resolve("former")),
                asOf,
                List.of(),
                List.of(),
                null,
                Language.VI,
                Runtime.getRuntime().availableProcessors(),
                true,
                Path.of(System.getProperty("user.home")),
                false);
        return new Places(request, onDisk == null ? new StoredReports(store, from) : null, to, seen(from, to, asOf));
    }

    /** What the driver is to hand out. */
    Dispatch dispatch() {
        return stored == null ? Dispatch.of(request) : Dispatch.of(request, stored);
    }

    private static Path rules(Store store, org.apache.hadoop.fs.Path rules, Path copy) throws IOException {
        Path onDisk = Store.onDisk(rules);
        if (onDisk != null) {
            return onDisk;
        }
        if (!store.of(rules).exists(rules)) {
            throw RulesCheck.noFolder(rules.toString());
        }
        store.copyDown(rules, copy);
        return copy;
    }

    /** The output folder, or one that has of it what the run must remember: results back to the last whole one. */
    private static Path former(Store store, org.apache.hadoop.fs.Path out, LocalDate asOf, Path copy)
            throws IOException {
        Path onDisk = Store.onDisk(out);
        if (onDisk != null) {
            return onDisk;
        }
        FileSystem system = store.of(out);
        if (system.exists(out)) {
            List<org.apache.hadoop.fs.Path> results = Stream.of(system.listStatus(out))
                    .map(FileStatus::getPath)
                    .filter(path -> day(path).filter(asOf::isAfter).isPresent())
                    .sorted(Comparator.comparing(org.apache.hadoop.fs.Path::getName)
                            .reversed())
                    .toList();
            for (org.apache.hadoop.fs.Path result : results) {
                Path folder = Files.createDirectories(copy.resolve(result.getName()));
                for (String name : REMEMBERED) {
                    org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(result, name);
                    if (system.exists(file)) {
                        store.copyDown(file, folder.resolve(name));
                    }
                }
                if (Dispatch.isWhole(folder)) {
                    break;
                }
            }
        }
        return copy;
    }

    private static Optional<LocalDate> day(org.apache.hadoop.fs.Path folder) {
        try {
            return Optional.of(LocalDate.parse(folder.getName()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Relative within one store, so that a copy of both leads on; else links hold where both are reached by these paths. */
    private static Path seen(org.apache.hadoop.fs.Path reports, org.apache.hadoop.fs.Path out, LocalDate asOf) {
        Path folder = Path.of(reports.toUri().getPath());
        boolean together = reports.toUri().resolve("/").equals(out.toUri().resolve("/"));
        return together
                ? Path.of(out.toUri().getPath()).resolve(asOf.toString()).relativize(folder)
                : folder;
    }
}
