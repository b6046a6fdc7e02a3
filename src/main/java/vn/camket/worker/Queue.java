package vn.camket.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps errands in the order in which they came, and counts those that are being done. */
final class Queue {
    private final int longest;
    private final Deque<Pending<?>> waiting = new ArrayDeque<>();
    private int atWork;
    private boolean closed;

    /** @param longest how many may wait, besides those that are being done */
    Queue(int longest) {
        this.longest = longest;
    }

    synchronized void add(Pending<?> pending) {
        if (closed) {
            throw Breakdown.closed();
        }
        if (waiting.size() >= longest) {
            throw Breakdown.full(waiting.size());
        }
        waiting.addLast(pending);
        notifyAll();
    }

    /** The next one, to be done now; null when there will be none. */
    synchronized Pending<?> take() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        if (closed) {
            return null;
        }
        atWork++;
        return waiting.removeFirst();
    }

    synchronized void done() {
        atWork--;
    }

    synchronized int size() {
        return waiting.size() + atWork;
    }

    /** How many come before one, those that are being done among them; none when it waits no more. */
    synchronized int ahead(Pending<?> pending) {
        int before = atWork;
        for (Pending<?> other : waiting) {
            if (other == pending) {
                return before;
            }
            before++;
        }
        return 0;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Takes nothing any more, and gives back what still waited. */
    synchronized List<Pending<?>> close() {
        closed = true;
        List<Pending<?>> left = List.copyOf(waiting);
        waiting.clear();
        notifyAll();
        return left;
    }
}
