package vn.camket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.camket.finding.Outcome;
import vn.camket.trail.Figures;
import vn.camket.trail.RunLog;

/** Takes down what a run does, beside its results, and sums it up. */
public final class RunTrace implements Progress, AutoCloseable {
    private final Request request;
    private final InstantSource clock;
    private final Progress next;
    private final Instant started;
    private final RunLog log;
    private Progress.Stage stage;
    private Instant since;

    private RunTrace(Request request, InstantSource clock, Progress next) {
        this.request = request;
        this.clock = clock;
        this.next = next;
        this.started = clock.instant();
        this.log = RunLog.begin(request.out(), request.asOf().toString(), started);
    }

    /** @param next is told of the run's progress as well */
    public static RunTrace begin(Request request, InstantSource clock, Progress next) {
        RunTrace trace = new RunTrace(request, clock, next);
        trace.log.add(
                "start",
                fields(
                        "started", RunLog.stamp(trace.started),
                        "program", ProgramCode.VERSION,
                        "process", ProcessHandle.current().pid(),
                        "asOf", request.asOf().toString(),
                        "reports", request.reports().toString(),
                        "rules", request.rules().toString(),
                        "out", request.out().toString(),
                        "options", Proof.options(request)));
        trace.log.flush();
        return trace;
    }

    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put((String) pairs[at], pairs[at + 1]);
        }
        return fields;
    }

    @Override
    public void done(Stage now, int done, int all) {
        if (now != stage) {
            endStage();
            stage = now;
            since = clock.instant();
        }
        next.done(now, done, all);
    }

    private void endStage() {
        if (stage != null) {
            long millis = Duration.between(since, clock.instant()).toMillis();
            log.add("stage", fields("stage", stage.name().toLowerCase(Locale.ROOT), "millis", millis));
            stage = null;
        }
    }

    /** Takes down what a run came to: what it read and refused, which rules fired, what it wrote. */
    public void result(Check.Done done) {
        endStage();
        Outcome outcome = done.outcome();
        log.add(
                "rules",
                fields("sha256", outcome.rulesSha256(), "rules", outcome.rules().size()));
        outcome.inputs().forEach(this::input);
        Map<String, Long> fired = new TreeMap<>(outcome.findings().stream()
                .collect(Collectors.groupingBy(listed -> listed.finding().rule().id(), Collectors.counting())));
        fired.forEach((rule, count) -> log.add("fired", fields("rule", rule, "findings", count)));
        done.files().forEach((file, bytes) -> log.add("written", fields("file", file, "bytes", bytes)));
        log.flush();
    }

    private void input(Outcome.Input input) {
        List<String> reports = input.reports().stream()
                .map(report -> report.agreement() + " " + report.unit() + " " + report.quarter())
                .toList();
        log.add(
                "input",
                fields(
                        "workbook", input.workbook(),
                        "sha256", input.sha256(),
                        "state", Tallies.word(input.state()),
                        "why", input.why() == null ? null : input.why().reason(),
                        "reports", reports));
    }

    /** Takes down what became of a mail. */
    public void mail(String to, String about, String state, String why) {
        log.add("mail", fields("to", to, "about", about, "state", state, "why", why));
    }

    /**
     * Ends the trace of a run that has a result.
     *
     * @param exit code of the command
     * @param mails how many there are, by what became of them
     */
    public Figures end(Check.Done done, int exit, SortedMap<String, Integer> mails) {
        Outcome outcome = done.outcome();
        return end(new Figures(
                RunLog.stamp(started),
                request.asOf().toString(),
                exit,
                millis(),
                null,
                done.folder().toString(),
                String.join(" ", Proof.limits(request)),
                outcome.rulesSha256(),
                Tallies.findings(outcome),
                Tallies.changes(outcome),
                Tallies.inputs(outcome),
                mails));
    }

    /** Ends the trace of a run that was not done. */
    public Figures fail(int exit, String why) {
        endStage();
        return end(new Figures(
                RunLog.stamp(started),
                request.asOf().toString(),
                exit,
                millis(),
                Objects.requireNonNull(why),
                null,
                String.join(" ", Proof.limits(request)),
                null,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>()));
    }

    private Figures end(Figures figures) {
        log.end(figures);
        log.close();
        return figures;
    }

    private long millis() {
        return Duration.between(started, clock.instant()).toMillis();
    }

    /** A trace that was neither ended nor failed is that of a run that was stopped. */
    @Override
    public void close() {
        log.close();
    }
}
