package vn.camket.launch;

/** Ends this JVM when the one that started it is no more, as it would have ended with it. */
final class Starter implements Runnable {
    private static final int KILLED = 137;
    private static final long PAUSE = 500;

    private final long pid;

    private Starter(long pid) {
        this.pid = pid;
    }

    static void follow(long pid) {
        Thread thread = new Thread(new Starter(pid), "starter");
        thread.setDaemon(true);
        thread.start();
    }

    /** Looks first when it has slept: to look costs something, and most runs end before. */
    @Override
    public void run() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (ProcessHandle.of(pid).isPresent());
            System.exit(KILLED);
        } catch (InterruptedException unasked) {
            Thread.currentThread().interrupt();
        }
    }
}
