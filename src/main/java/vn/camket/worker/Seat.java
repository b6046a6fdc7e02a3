package vn.camket.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.RunFailure;

/** Takes one errand after another from the queue and has a clerk do it; a clerk that fails is replaced. */
final class Seat implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Seat.class);

    private final Queue queue;
    private final Duration clock;
    private final int megabytes;
    private final ScheduledExecutorService alarms;
    private volatile Clerk clerk;

    Seat(Queue queue, Duration clock, int megabytes, ScheduledExecutorService alarms) {
        this.queue = queue;
        this.clock = clock;
        this.megabytes = megabytes;
        this.alarms = alarms;
    }

    @Override
    public void run() {
        try {
            for (Pending<?> next = queue.take(); next != null; next = queue.take()) {
                serve(next);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            dismiss();
        }
    }

    private void serve(Pending<?> pending) {
        Runnable answer = answer(pending);
        queue.done();
        answer.run();
    }

    private Runnable answer(Pending<?> pending) {
        try {
            if (clerk == null || !clerk.isFit()) {
                dismiss();
                clerk = Clerk.start(megabytes, alarms);
                clerk.await();
            }
            return pending.answered(clerk.ask(pending.errand(), clock));
        } catch (RunFailure told) {
            return () -> pending.fail(queue.isClosed() ? Breakdown.closed() : told);
        } catch (RuntimeException | OutOfMemoryError fault) {
            LOG.error("{} cannot go to another process", pending.errand().getClass(), fault);
            return () -> pending.fail(Breakdown.dead(fault));
        } finally {
            if (clerk != null && !clerk.isFit()) {
                dismiss();
            }
        }
    }

    /** Ends what is being done. */
    void stop() {
        Clerk now = clerk;
        if (now != null) {
            now.stop();
        }
    }

    private void dismiss() {
        if (clerk != null) {
            clerk.close();
            clerk = null;
        }
    }
}
