package vn.camket.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has all departments do the same at the same moment. */
record Crowd(List<Department> departments) {
    private static final int LOOK_MILLIS = 200;

    /** What each of them does. */
    interface Step {
        void take(Department department) throws IOException, InterruptedException;
    }

    /** The seconds that it took each of them; what one of them throws ends the benchmark. */
    List<Double> together(Server server, Step step) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(departments.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Double>> all = new ArrayList<>();
            for (Department department : departments) {
                all.add(threads.submit(() -> {
                    start.await();
                    long from = System.nanoTime();
                    step.take(department);
                    return (System.nanoTime() - from) / 1e9;
                }));
            }
            start.countDown();
            List<Double> seconds = new ArrayList<>();
            for (Future<Double> one : all) {
                seconds.add(await(one, server));
            }
            return seconds;
        } finally {
            threads.shutdownNow();
        }
    }

    private static double await(Future<Double> one, Server server) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return one.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                server.look();
            }
        }
    }
}
