package vn.camket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Outstanding;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;

/**
 * Remembers which findings each unit was told of and when, and says what it is to be told now: what is new, and grave
 * ones again every 30 days and once when a review comes near; so with reports when their period closes, and once again
 * when they are nearly due.
 */
final class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int EVERY_DAYS = 30;
    private static final int BEFORE_REVIEW_DAYS = 15;
    private static final int BEFORE_DUE_DAYS = 3;

    /** Begins what stands for a report among the ids of findings, which are hexadecimal. */
    private static final String REPORT = "report:";

    private final Path file;
    private final Outcome outcome;
    private final boolean rehearsed;
    private final Map<String, LocalDate> reviews = new HashMap<>();
    /** Dates by finding id, or by report, by unit. */
    private final SortedMap<String, SortedMap<String, String>> told;

    private Reminders(
            Path file, Outcome outcome, boolean rehearsed, SortedMap<String, SortedMap<String, String>> told) {
        this.file = file;
        this.outcome = outcome;
        this.rehearsed = rehearsed;
        this.told = told;
        for (AgreementAccount account : outcome.accounts()) {
            LocalDate review = account.nextReview(outcome.asOf());
            if (review != null) {
                reviews.put(account.id(), review);
            }
        }
    }

    /**
     * What a unit is to be told.
     *
     * @param fresh what it was not told of as yet
     * @param repeated what it is reminded of
     * @param open how many findings it has
     */
    record Due(List<Finding> fresh, List<Finding> repeated, int open) {
        boolean isNone() {
            return fresh.isEmpty() && repeated.isEmpty();
        }
    }

    /**
     * Reads what was told before; a file that is damaged is as if nobody had been told anything.
     *
     * @param rehearsed whether nothing is to be remembered
     */
    static Reminders of(Path file, Outcome outcome, boolean rehearsed) throws IOException {
        SortedMap<String, SortedMap<String, String>> told = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try {
                told = new ObjectMapper()
                        .readValue(
                                Files.readAllBytes(file),
                                new TypeReference<TreeMap<String, SortedMap<String, String>>>() {});
                told.values().forEach(dates -> dates.values().forEach(LocalDate::parse));
            } catch (JsonProcessingException | DateTimeException damaged) {
                LOG.warn("{} is damaged, all are told anew: {}", file, damaged.toString());
                told = new TreeMap<>();
            }
        }
        return new Reminders(file, outcome, rehearsed, told);
    }

    Due of(String unit) {
        List<Finding> fresh = new ArrayList<>();
        List<Finding> repeated = new ArrayList<>();
        Map<String, String> dates = told.getOrDefault(unit, new TreeMap<>());
        List<Finding> open = open(unit);
        for (Finding finding : open) {
            String date = dates.get(finding.id());
            if (date == null) {
                fresh.add(finding);
            } else if (isToBeRepeated(finding, LocalDate.parse(date))) {
                repeated.add(finding);
            }
        }
        return new Due(fresh, repeated, open.size());
    }

    private List<Finding> open(String unit) {
        return outcome.findings().stream()
                .filter(listed -> listed.standing() != Outcome.Standing.WAIVED)
                .map(Outcome.Listed::finding)
                .filter(finding -> unit.equals(finding.unit()))
                .toList();
    }

    private boolean isToBeRepeated(Finding finding, LocalDate last) {
        if (finding.severity().compareTo(Severity.ERROR) < 0) {
            return false;
        }
        LocalDate review = finding.agreement() == null ? null : reviews.get(finding.agreement());
        LocalDate near = review == null ? null : review.minusDays(BEFORE_REVIEW_DAYS);
        boolean isNear = near != null && !outcome.asOf().isBefore(near) && last.isBefore(near);
        return isNear || !outcome.asOf().isBefore(last.plusDays(EVERY_DAYS));
    }

    /** Of the reports that a unit has still time to send, those that it is to be reminded of. */
    List<AwaitedReport> of(Outstanding owed) {
        Map<String, String> dates = told.getOrDefault(owed.unit(), new TreeMap<>());
        return owed.soon().stream()
                .filter(report -> isToBeRemindedOf(report, dates.get(REPORT + report.key())))
                .toList();
    }

    private boolean isToBeRemindedOf(AwaitedReport report, String last) {
        LocalDate near = report.dueOn().minusDays(BEFORE_DUE_DAYS);
        return last == null
                || !outcome.asOf().isBefore(near) && LocalDate.parse(last).isBefore(near);
    }

    /** Takes down that a unit was reminded of reports; those that it owes no more are forgotten. */
    void reminded(Outstanding owed, List<AwaitedReport> reports) throws IOException {
        SortedMap<String, String> dates = new TreeMap<>(told.getOrDefault(owed.unit(), new TreeMap<>()));
        if (!outcome.isLimited()) {
            Set<String> owing = owed.soon().stream().map(AwaitedReport::key).collect(Collectors.toSet());
            dates.keySet().removeIf(id -> id.startsWith(REPORT) && !owing.contains(id.substring(REPORT.length())));
        }
        reports.forEach(
                report -> dates.put(REPORT + report.key(), outcome.asOf().toString()));
        remember(owed.unit(), dates);
    }

    /** Takes down that a unit was told of all that it has; what it has no more is forgotten, if this run would know. */
    void told(String unit) throws IOException {
        SortedMap<String, String> dates = new TreeMap<>(told.getOrDefault(unit, new TreeMap<>()));
        if (!outcome.isLimited()) {
            dates.keySet().removeIf(id -> !id.startsWith(REPORT));
        }
        open(unit).forEach(finding -> dates.put(finding.id(), outcome.asOf().toString()));
        remember(unit, dates);
    }

    private void remember(String unit, SortedMap<String, String> dates) throws IOException {
        if (rehearsed) {
            return;
        }
        told.put(unit, dates);
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(draft, new ObjectMapper().writeValueAsBytes(told));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
