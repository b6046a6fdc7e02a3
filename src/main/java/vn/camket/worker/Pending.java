package vn.camket.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.camket.RunFailure;

/**
 * Stands for an errand that was given in.
 *
 * @param <R> kind of its result
 */
public final class Pending<R> {
    private final Errand<R> errand;
    private final Queue queue;
    private final CompletableFuture<R> result = new CompletableFuture<>();

    Pending(Errand<R> errand, Queue queue) {
        this.errand = errand;
        this.queue = queue;
    }

    /** How many errands come before it: none when it is being done, or done. */
    public int ahead() {
        return queue.ahead(this);
    }

    public boolean isDone() {
        return result.isDone();
    }

    /**
     * Waits for the result; empty when it is not there in time.
     *
     * @throws RunFailure when it could not be done, with words for the person who asked
     */
    public Optional<R> await(Duration patience) {
        try {
            return Optional.of(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RunFailure told) {
                throw new RunFailure(told.text(), told);
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits any more", stopped);
        }
    }

    Errand<R> errand() {
        return errand;
    }

    /**
     * What is left to do once an answer has come.
     *
     * @throws RunFailure when it says that the errand failed
     */
    Runnable answered(Reply reply) {
        R answer = reply.to(errand);
        return () -> result.complete(answer);
    }

    void fail(RunFailure told) {
        result.completeExceptionally(told);
    }
}
