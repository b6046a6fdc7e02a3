package vn.camket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.disk.Sha256;
import vn.camket.fact.Text;
import vn.camket.rule.RuleBase;
import vn.camket.trail.Manifest;
import vn.camket.trail.Manifest.Difference;

/** Holds a result against its manifest: whether it is as it was made, and whether it could be made again. */
public final class Verification {
    private Verification() {}

    /**
     * What differs.
     *
     * @param outputs files of the result
     * @param inputs workbooks of the reports folder
     * @param rules files of the rules folder
     * @param former results that this one was compared with, or that it would be compared with now
     */
    public record Told(Manifest manifest, Difference outputs, Difference inputs, Difference rules, Difference former) {
        /** Whether nobody has changed, removed or added a file. */
        public boolean isUntouched() {
            return outputs.isNone();
        }

        /** Whether the same run would give the same result. */
        public boolean canBeMadeAgain() {
            return inputs.isNone() && rules.isNone() && former.isNone();
        }
    }

    /**
     * Looks at a result.
     *
     * @param folder of the result, in the output folder
     * @throws RunFailure when it has no manifest that can be read
     */
    public static Told of(Path folder, Path reports, Path rules) {
        try {
            Manifest manifest = Manifest.read(folder);
            LocalDate asOf = LocalDate.parse(manifest.asOf());
            Intake intake = Files.isDirectory(reports) ? Intake.of(reports, new Uploads(asOf)) : null;
            return new Told(
                    manifest,
                    manifest.ofOutputs(folder),
                    manifest.ofInputs(
                            intake == null ? Map.of() : hashes(intake, manifest),
                            intake == null ? Map.of() : Proof.ignored(intake.ignored())),
                    manifest.ofRules(Files.isDirectory(rules) ? RuleBase.files(rules) : new TreeMap<>()),
                    manifest.ofFormer(Proof.prints(former(manifest, folder, asOf))));
        } catch (IOException | DateTimeException unreadable) {
            throw new RunFailure(
                    new Text(
                            "Không kiểm được " + folder + " (" + unreadable.getMessage()
                                    + "); chỉ ra một thư mục kết quả có " + Manifest.NAME
                                    + ", ví dụ reports-out/2025-12-31.",
                            folder + " cannot be verified (" + unreadable.getMessage()
                                    + "); name the folder of a result that has a " + Manifest.NAME
                                    + ", e.g. reports-out/2025-12-31."),
                    unreadable);
        }
    }

    /** What was not opened then need not be opened now. */
    private static Map<String, String> hashes(Intake intake, Manifest manifest) throws IOException {
        Map<String, String> now = new TreeMap<>();
        for (Intake.Arrival arrival : intake.arrivals()) {
            String name = arrival.name();
            boolean unopened =
                    manifest.inputs().containsKey(name) && manifest.inputs().get(name) == null;
            now.put(name, unopened ? null : hash(arrival));
        }
        return now;
    }

    private static String hash(Intake.Arrival arrival) throws IOException {
        return arrival.leadsOut() || !Files.isReadable(arrival.file()) ? null : Sha256.hex(arrival.file());
    }

    /** Those that it was compared with, and any that came into between since. */
    private static SortedMap<LocalDate, Path> former(Manifest manifest, Path folder, LocalDate asOf)
            throws IOException {
        NavigableMap<LocalDate, Path> before =
                Published.in(folder.toAbsolutePath().getParent()).headMap(asOf, false);
        LocalDate last = manifest.former().isEmpty()
                ? LocalDate.MIN
                : LocalDate.parse(manifest.former().lastKey());
        SortedMap<LocalDate, Path> former = new TreeMap<>(before.tailMap(last, false));
        before.forEach((date, result) -> {
            if (manifest.former().containsKey(date.toString())) {
                former.put(date, result);
            }
        });
        former.values().removeIf(result -> !Files.isRegularFile(Published.json(result)));
        return former;
    }
}
