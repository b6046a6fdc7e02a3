package vn.camket.worker;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.RunFailure;
import vn.camket.launch.Launcher;

/** Has errands done by a process of its own, which ends with the first one that goes wrong. */
final class Clerk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);

    /** Exit code of a JVM that was told to end when its memory is spent. */
    private static final int SPENT = 3;

    private static final Duration START = Duration.ofMinutes(1);
    private static final long MILLIS_TO_END = 2000;

    private final Process process;
    private final Path scratch;
    private final int megabytes;
    private final ScheduledExecutorService alarms;
    private final Wire wire;
    private volatile boolean overran;
    private boolean fit = true;

    private Clerk(Process process, Path scratch, int megabytes, ScheduledExecutorService alarms) {
        this.process = process;
        this.scratch = scratch;
        this.megabytes = megabytes;
        this.alarms = alarms;
        this.wire = new Wire(process.getInputStream(), process.getOutputStream());
    }

    /**
     * Starts a process; it takes errands once it was awaited.
     *
     * @param megabytes its heap
     * @param alarms what stops an errand that overruns
     */
    static Clerk start(int megabytes, ScheduledExecutorService alarms) {
        try {
            Path scratch = Files.createTempDirectory("camket-worker");
            List<String> command = Launcher.again(
                    List.of(
                            "-Xmx" + megabytes + "m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:-UsePerfData",
                            "-XX:+ExitOnOutOfMemoryError",
                            // What the JVM itself has to say would stand among the answers.
                            "-Xlog:disable",
                            "-XX:+DisplayVMOutputToStderr",
                            "-Djava.io.tmpdir=" + scratch),
                    List.of("worker"));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new Clerk(process, scratch, megabytes, alarms);
        } catch (IOException impossible) {
            throw Breakdown.unstarted(impossible);
        }
    }

    /** Waits until the process takes errands. */
    void await() {
        within(START, () -> {});
    }

    /** @throws RunFailure when the process did not come to an answer */
    Reply ask(Errand<?> errand, Duration clock) {
        return within(clock, () -> wire.send(WireForm.of(errand)));
    }

    private interface Question {
        void send() throws IOException;
    }

    private Reply within(Duration clock, Question question) {
        ScheduledFuture<?> alarm = alarms.schedule(this::stopLate, clock.toMillis(), TimeUnit.MILLISECONDS);
        fit = false;
        try {
            question.send();
            Reply reply = WireForm.reply(wire.receive());
            fit = reply.fit();
            return reply;
        } catch (IOException broken) {
            throw why(clock, broken);
        } finally {
            alarm.cancel(false);
        }
    }

    private RunFailure why(Duration clock, IOException broken) {
        int code = end(broken instanceof EOFException ? MILLIS_TO_END : 0);
        if (overran) {
            return Breakdown.overrun(clock);
        }
        if (code == SPENT) {
            return Breakdown.outOfMemory(megabytes);
        }
        LOG.warn("a worker process ended with {}: {}", code, broken.toString());
        return Breakdown.dead(broken);
    }

    private int end(long millis) {
        try {
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                stop();
            }
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void stopLate() {
        overran = true;
        stop();
    }

    /** Ends the process, whatever it does. */
    void stop() {
        process.destroyForcibly();
    }

    /** Whether it may do another errand. */
    boolean isFit() {
        return fit && !overran && process.isAlive();
    }

    @Override
    public void close() {
        stop();
        end(MILLIS_TO_END);
        try (Stream<Path> left = Files.walk(scratch)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException inUse) {
            LOG.debug("{} stays", scratch, inUse);
        }
    }
}
