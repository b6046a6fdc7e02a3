package vn.camket.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Gives errands to processes, in the order in which they came. A process is started when it is needed and kept for the
 * errands to come; one that takes too long, dies or is out of memory is ended, and the next errand gets another.
 */
public final class Workers implements AutoCloseable {
    private final Queue queue;
    private final List<Seat> seats = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1, Workers::thread);

    /**
     * Opens a queue; no process is started yet.
     *
     * @param processes how many errands are done at the same time
     * @param clock how long one may take
     * @param heapMegabytes memory of each process
     * @param longestQueue how many errands may wait, besides those that are being done
     */
    public Workers(int processes, Duration clock, int heapMegabytes, int longestQueue) {
        queue = new Queue(longestQueue);
        alarms.setRemoveOnCancelPolicy(true);
        for (int number = 0; number < processes; number++) {
            Seat seat = new Seat(queue, clock, heapMegabytes, alarms);
            seats.add(seat);
            threads.add(thread(seat));
        }
        threads.forEach(Thread::start);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "worker");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Puts an errand into the queue.
     *
     * @throws vn.camket.RunFailure when the queue is full, with words for the person who asked
     */
    public <R> Pending<R> give(Errand<R> errand) {
        Pending<R> pending = new Pending<>(errand, queue);
        queue.add(pending);
        return pending;
    }

    /** How many errands wait or are being done. */
    public int waiting() {
        return queue.size();
    }

    /** Ends the processes, whatever they do; what was not done fails. */
    @Override
    public void close() {
        queue.close().forEach(pending -> pending.fail(Breakdown.closed()));
        try {
            for (int number = 0; number < seats.size(); number++) {
                // A process that is just being started is not known yet.
                do {
                    seats.get(number).stop();
                    threads.get(number).join(100);
                } while (threads.get(number).isAlive());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        alarms.shutdownNow();
    }
}
