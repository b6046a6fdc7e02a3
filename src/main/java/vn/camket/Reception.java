package vn.camket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.finding.Outcome;
import vn.camket.trail.Manifest;

/**
 * Tells at which check a workbook was there for the first time. Each result hands on what the one before it knew, so
 * that no times of files are asked, and no result but the last is.
 *
 * @param days as-of dates by the hashes of workbooks, also of those that are no longer there
 */
record Reception(SortedMap<String, String> days) {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /**
     * Adds what a run has before it to what former results knew.
     *
     * @param last folders of the results that are the last ones for this run; one without a manifest is passed over
     */
    static Reception of(Collection<Path> last, List<Outcome.Input> inputs, LocalDate asOf) {
        SortedMap<String, String> days = new TreeMap<>();
        for (Path folder : last) {
            if (Files.isRegularFile(folder.resolve(Manifest.NAME))) {
                known(folder).forEach((sha256, day) -> days.merge(sha256, day, Reception::earlier));
            }
        }
        for (Outcome.Input input : inputs) {
            if (input.sha256() != null) {
                days.putIfAbsent(input.sha256(), asOf.toString());
            }
        }
        return new Reception(days);
    }

    private static SortedMap<String, String> known(Path folder) {
        try {
            return Manifest.read(folder).receivedOn();
        } catch (IOException damaged) {
            LOG.warn("{} does not tell when workbooks were received: {}", folder, damaged.toString());
            return new TreeMap<>();
        }
    }

    private static String earlier(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    Outcome.Input dated(Outcome.Input input) {
        return input.sha256() == null ? input : input.received(LocalDate.parse(days.get(input.sha256())));
    }
}
