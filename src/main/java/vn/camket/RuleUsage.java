package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.finding.Firings;
import vn.camket.finding.Former;
import vn.camket.finding.Outcome;
import vn.camket.finding.Past;
import vn.camket.finding.Rule;
import vn.camket.finding.RuleUse;
import vn.camket.finding.Waiver;
import vn.camket.finding.WaiverUse;
import vn.camket.output.FindingsJson;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.RuleListing;

/** Tells from the last published runs which rules find nothing or nearly everything, and which waivers are idle. */
public final class RuleUsage {
    private static final Logger LOG = LoggerFactory.getLogger(RuleUsage.class);

    private RuleUsage() {}

    /**
     * What the runs tell; runs that were limited to some agreements or units tell nothing.
     *
     * @param runs their dates, oldest first
     * @param idle waivers that are expired on the last run's date, or name nothing that it found
     */
    public record Told(List<RuleUse> rules, List<LocalDate> runs, List<WaiverUse> idle) {}

    /**
     * Looks at the rules of a folder.
     *
     * @param most how many runs to look at, at most
     * @throws vn.camket.finding.FaultyRulesException when files of the rules folder are faulty
     * @throws RunFailure when a folder cannot be read
     */
    public static Told of(Path rules, Path out, int most) {
        RulesCheck.requireFolder(rules);
        List<Waiver> waivers =
                List.copyOf(RegisterFiles.loadAll(rules).waivers().values());
        try {
            List<Rule> listed =
                    RuleListing.readAll(rules).stream().map(RuleListing::rule).toList();
            List<Path> files = new ArrayList<>();
            List<Past> runs = runs(out, most, files);
            List<Firings> firings = runs.stream().map(Past::firings).toList();
            return new Told(
                    RuleUse.of(listed, firings),
                    runs.stream().map(Past::asOf).toList(),
                    files.isEmpty() ? List.of() : idle(waivers, FindingsJson.read(files.get(0))));
        } catch (IOException unreadable) {
            throw Retrial.failure(
                    "Không đọc được " + rules + " hoặc " + out + " (" + unreadable + "); kiểm tra quyền đọc.",
                    rules + " or " + out + " cannot be read (" + unreadable + "); check permissions.");
        }
    }

    /** @param files gets the files that were read, newest first */
    private static List<Past> runs(Path out, int most, List<Path> files) throws IOException {
        List<Past> runs = new ArrayList<>();
        for (Path folder : Published.in(out).descendingMap().values()) {
            if (runs.size() == most) {
                break;
            }
            past(Published.json(folder)).ifPresent(past -> {
                files.add(Published.json(folder));
                runs.add(0, past);
            });
        }
        return runs;
    }

    private static Optional<Past> past(Path json) {
        try {
            return FindingsJson.past(json).filter(Past::isWhole).filter(past -> past.firings() != null);
        } catch (IOException broken) {
            LOG.warn("{} is passed over: {}", json, broken.toString());
            return Optional.empty();
        }
    }

    private static List<WaiverUse> idle(List<Waiver> waivers, Former last) {
        Set<String> found = new HashSet<>();
        Stream.concat(last.findings().stream(), last.trial().stream())
                .map(Outcome.Resolved::id)
                .forEach(found::add);
        return waivers.stream()
                .filter(waiver -> last.asOf().isAfter(waiver.until()) || !found.contains(waiver.finding()))
                .map(waiver -> WaiverUse.of(waiver, null, last.asOf()))
                .toList();
    }
}
