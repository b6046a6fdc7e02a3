package vn.camket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on many things at once and keeps their order, so that results do not depend on the number of threads. */
final class Crew implements Executor, AutoCloseable {
    private final ExecutorService threads;
    private final Progress progress;

    Crew(int jobs) {
        this(jobs, Progress.SILENT);
    }

    Crew(int jobs, Progress progress) {
        this.progress = progress;
        threads = Executors.newFixedThreadPool(jobs, work -> {
            Thread thread = new Thread(work, "camket");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The results in the order of the things; the first failure, in that order, is thrown. */
    <T, R> List<R> each(Collection<T> things, Function<T, R> work) {
        List<R> results = new ArrayList<>();
        for (Future<R> future : begun(things, work)) {
            results.add(result(future));
        }
        return results;
    }

    /** The same, told as a stage of a run. */
    <T, R> List<R> each(Progress.Stage stage, Collection<T> things, Function<T, R> work) {
        List<R> results = new ArrayList<>();
        for (Future<R> future : begun(things, work)) {
            progress.done(stage, results.size(), things.size());
            results.add(result(future));
        }
        return results;
    }

    private <T, R> List<Future<R>> begun(Collection<T> things, Function<T, R> work) {
        List<Future<R>> futures = new ArrayList<>();
        for (T thing : things) {
            futures.add(threads.submit(() -> work.apply(thing)));
        }
        return futures;
    }

    /** What somebody else was set to do; its failure is thrown as if it were one's own. */
    static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", stopped);
        }
    }

    /** Does something once a thread is free; what is thrown then is lost, unless the work itself keeps it. */
    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
