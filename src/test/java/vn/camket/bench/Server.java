package vn.camket.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the packaged program as a server, and remembers the highest resident memory of each of its processes. */
final class Server implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    /** Names what a process is there for. */
    enum Part {
        LAUNCHER,
        SERVER,
        WORKER
    }

    private final Process launcher;
    private final String address;
    private final Map<Long, Part> parts = new TreeMap<>();
    private final Map<Part, Long> peaks = new TreeMap<>();

    private Server(Process launcher, String address) {
        this.launcher = launcher;
        this.address = address;
    }

    /** Starts it and waits until it answers. */
    static Server start(Load load, Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = command(load, folder, "serve");
        command.addAll(List.of("--reports", load.reports().toString()));
        command.addAll(List.of("--out", folder.resolve("out").toString()));
        command.addAll(List.of("--port", String.valueOf(port), "--as-of", Program.DAY));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        Server server = new Server(process, "http://127.0.0.1:" + port);
        server.await();
        return server;
    }

    /** What every command on this server's folders begins with. */
    static List<String> command(Load load, Path folder, String... words) {
        List<String> command = new ArrayList<>(List.of(Program.JAVA, "-jar", "target/camket.jar"));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        command.addAll(List.of("--rules", load.rules().toString()));
        return command;
    }

    private void await() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page =
                HttpRequest.newBuilder(URI.create(address + "/sign-in")).build();
        for (int tenths = 0; tenths < PATIENCE_SECONDS * 10 && launcher.isAlive(); tenths++) {
            try {
                client.send(page, BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IOException("the server does not answer, see server.log");
    }

    String address() {
        return address;
    }

    /** The kernel keeps the highest value itself: a look every now and then misses only the last moment. */
    synchronized void look() {
        Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants())
                .forEach(one -> parts.computeIfAbsent(one.pid(), pid -> part(one)));
        parts.forEach((pid, part) -> peaks.merge(part, kilobytes(pid), Math::max));
    }

    private Part part(ProcessHandle process) {
        if (process.pid() == launcher.pid()) {
            return Part.LAUNCHER;
        }
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return arguments.contains("serve") ? Part.SERVER : Part.WORKER;
    }

    private static long kilobytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", process + "", "status"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Of the process of each part that had the most; workers are of one size. */
    synchronized Map<Part, Long> peakKilobytes() {
        return new TreeMap<>(peaks);
    }

    /** As a power cut would end it, from one moment to the next. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(launcher.descendants(), Stream.of(launcher.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            one.onExit().join();
        }
    }

    @Override
    public void close() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
