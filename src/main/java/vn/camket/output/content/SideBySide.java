package vn.camket.output.content;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Does tasks at the same time as long as others are free to help, and by itself what nobody else has begun. */
public final class SideBySide {
    private SideBySide() {}

    /** Returns when all are done; the first failure, in their order, is thrown. */
    public static void run(List<? extends Runnable> tasks, Executor others) {
        List<FutureTask<Void>> begun =
                tasks.stream().map(task -> new FutureTask<Void>(task, null)).toList();
        begun.forEach(others::execute);
        // One that another thread has begun or done is passed over, so none waits for a thread that never comes.
        begun.forEach(FutureTask::run);
        begun.forEach(SideBySide::await);
    }

    private static void await(FutureTask<Void> task) {
        try {
            task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            // A task throws nothing that is checked.
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", stopped);
        }
    }
}
