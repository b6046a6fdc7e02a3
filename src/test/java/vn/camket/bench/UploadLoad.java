package vn.camket.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has fifty departments upload at the same time and send in at the same time; then once more, and the server is killed
 * while they send in.
 */
public final class UploadLoad {
    private static final int DEPARTMENTS = 50;
    private static final long SEED = 20260630;

    /** Whose names are those of today. */
    private static final List<String> PARTIES =
            List.of("ho-chi-minh", "cao-bang", "ha-tinh", "nghe-an", "quang-tri", "thanh-hoa", "hue");

    /** Forty workbooks are of one agreement. */
    private static final int WORKBOOKS = 40 * ((DEPARTMENTS + PARTIES.size() - 1) / PARTIES.size());

    private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    private static final Path FOLDER = Path.of("target", "bench", "uploads");

    private final PrintStream out;
    private final Load load;
    private final List<Department> departments;

    private UploadLoad(PrintStream out, Load load, List<Department> departments) {
        this.out = out;
        this.load = load;
        this.departments = departments;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Folders.delete(FOLDER);
        Files.createDirectories(FOLDER);
        Load load = GeneratedLoad.ofWorkbooks(FOLDER, WORKBOOKS, SEED);
        new UploadLoad(out, load, departments(load)).run();
    }

    /** Two reports of the last quarters of 2025 each, which are taken out of those that are there already. */
    private static List<Department> departments(Load load) throws IOException {
        List<Department> departments = new ArrayList<>();
        Path desk = Files.createDirectory(FOLDER.resolve("desk"));
        for (int agreement = 1; departments.size() < DEPARTMENTS; agreement++) {
            String id = "twin-00" + agreement;
            for (String party : PARTIES) {
                if (departments.size() < DEPARTMENTS) {
                    String name = id + "." + party;
                    departments.add(new Department(
                            name,
                            party,
                            take(load, id, "2025-Q3", party, desk),
                            take(load, id, "2025-Q4", party, desk)));
                }
            }
        }
        return departments;
    }

    private static Path take(Load load, String agreement, String quarter, String party, Path desk) throws IOException {
        Path stored = load.reports().resolve(agreement).resolve(quarter).resolve(party + ".xlsx");
        return Files.move(stored, desk.resolve(agreement + " " + quarter + " " + party + ".xlsx"));
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        Map<String, String> passwords = accounts();
        Crowd crowd = new Crowd(departments);
        Map<Department, String> receipts = new ConcurrentHashMap<>();
        Map<Department, String> lastReceipts = new ConcurrentHashMap<>();
        UploadFigures.Rush rush;
        try (Server server = Server.start(load, FOLDER)) {
            for (Department department : departments) {
                department.signIn(server.address(), passwords.get(department.account()));
            }
            rush = rush(crowd, server, receipts);
            crowd.together(server, department -> department.upload(1));
            crowd.together(server, department -> sendUntilKilled(department, server, lastReceipts));
        }
        UploadFigures figures = new UploadFigures(departments.size(), rush, afterKill(receipts, lastReceipts));
        String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures);
        Files.writeString(FOLDER.resolveSibling("uploads.json"), json + "\n");
        for (boolean english : new boolean[] {false, true}) {
            String table = figures.table(english);
            Files.writeString(FOLDER.resolveSibling("uploads-" + (english ? "en" : "vi") + ".md"), table);
            out.println(table);
        }
        figures.requireNothingLost();
    }

    /** The first password of each account, as the command tells it. */
    private Map<String, String> accounts() throws IOException, InterruptedException {
        Map<String, String> passwords = new HashMap<>();
        for (Department department : departments) {
            List<String> command = Server.command(load, FOLDER, "users", "add", department.account());
            command.addAll(List.of("--role", "reporter", "--unit", department.unit()));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher password = PASSWORD.matcher(said);
            if (process.waitFor() != 0 || !password.find()) {
                throw new IOException(String.join(" ", command) + ": " + said);
            }
            passwords.put(department.account(), password.group());
        }
        return passwords;
    }

    private static UploadFigures.Rush rush(Crowd crowd, Server server, Map<Department, String> receipts)
            throws InterruptedException, ExecutionException {
        List<Double> looks = crowd.together(server, Department::look);
        List<Double> answers = crowd.together(server, department -> department.upload(0));
        List<Double> sends = crowd.together(server, department -> receipts.put(department, department.sendIn()));
        return new UploadFigures.Rush(Spread.of(looks), Spread.of(answers), Spread.of(sends), server.peakKilobytes());
    }

    private static void sendUntilKilled(Department department, Server server, Map<Department, String> receipts)
            throws InterruptedException {
        try {
            receipts.put(department, department.sendIn());
        } catch (IOException cutOff) {
            return;
        }
        if (receipts.size() == DEPARTMENTS / 2) {
            server.kill();
        }
    }

    private UploadFigures.AfterKill afterKill(Map<Department, String> receipts, Map<Department, String> lastReceipts)
            throws IOException, InterruptedException {
        int given = lastReceipts.size();
        int torn = torn();
        int lost = 0;
        int again = 0;
        try (Server server = Server.start(load, FOLDER)) {
            for (Department department : departments) {
                department.signIn(server.address());
                lost += department.has(receipts.get(department), 0) ? 0 : 1;
                String last = lastReceipts.get(department);
                if (last == null) {
                    department.upload(1);
                    last = department.sendIn();
                    again++;
                }
                lost += department.has(last, 1) ? 0 : 1;
            }
        }
        return new UploadFigures.AfterKill(given, lost, torn, again);
    }

    /** How many files lie among the reports that nobody ever had on their desk. */
    private int torn() throws IOException {
        Set<ByteBuffer> whole = new HashSet<>();
        for (Department department : departments) {
            whole.add(ByteBuffer.wrap(Files.readAllBytes(department.workbook(0))));
            whole.add(ByteBuffer.wrap(Files.readAllBytes(department.workbook(1))));
        }
        int torn = 0;
        for (Path file : load.workbooks()) {
            // Those that were there before lie by agreement, those that are sent in by quarter.
            boolean sent = load.reports().relativize(file).toString().startsWith("20");
            if (sent && file.toString().endsWith(".xlsx")) {
                torn += whole.contains(ByteBuffer.wrap(Files.readAllBytes(file))) ? 0 : 1;
            }
        }
        return torn;
    }
}
