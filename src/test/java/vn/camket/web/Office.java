package vn.camket.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.Check;
import vn.camket.Request;
import vn.camket.Requests;
import vn.camket.account.Account;
import vn.camket.account.Accounts;
import vn.camket.account.Role;
import vn.camket.fact.Language;

/** Opens the pages over folders of a test's own, with an account of each role. */
final class Office implements AutoCloseable {
    /** A Saturday in the middle of a quarter, nine o'clock in Vietnam. */
    static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-21T02:00:00Z"));

    /** Of every account here. */
    static final String PASSWORD = "nam trang sach mot ngon den";

    /** Reporter of {@link #UNIT}, which reports on two agreements of the sample. */
    static final String REPORTER = "lan";

    static final String UNIT = "can-tho";

    /** Reporter of {@link #OTHER_UNIT}. */
    static final String OTHER_REPORTER = "minh";

    static final String OTHER_UNIT = "nghe-an";
    static final String AUDITOR = "hoa";
    static final String COORDINATOR = "tuan";
    static final String ADMINISTRATOR = "quan-tri";

    /** What an office gets of its own, to be read and changed. */
    enum Copy {
        /** The sample's reports; without them there are none. */
        REPORTS,
        /** The project's rules; without them the project's own are read. */
        RULES
    }

    private static final List<Account> ACCOUNTS = List.of(
            new Account(REPORTER, Role.REPORTER, UNIT, false),
            new Account(OTHER_REPORTER, Role.REPORTER, OTHER_UNIT, false),
            new Account(AUDITOR, Role.AUDITOR, null, false),
            new Account(COORDINATOR, Role.COORDINATOR, null, false),
            new Account(ADMINISTRATOR, Role.ADMINISTRATOR, null, false));

    private final Settings settings;
    private final Site site;

    private Office(Settings settings) {
        this.settings = settings;
        this.site = Site.open(settings, new Accounts(settings.data()));
    }

    /** @param folder an empty one */
    static Office open(Path folder, Copy... copies) throws IOException {
        return open(folder, NOW, copies);
    }

    static Office open(Path folder, InstantSource clock, Copy... copies) throws IOException {
        List<Copy> own = Arrays.asList(copies);
        Path reports = folder.resolve("reports-in");
        if (own.contains(Copy.REPORTS)) {
            copy(Path.of("reports-in"), reports);
        } else {
            Files.createDirectory(reports);
        }
        Path rules = own.contains(Copy.RULES) ? copy(Path.of("rules"), folder.resolve("rules")) : Path.of("rules");
        Path data = folder.resolve("data");
        write(ACCOUNTS, data);
        return new Office(new Settings(
                reports,
                rules,
                folder.resolve("reports-out"),
                data,
                Requests.HOME,
                null,
                clock,
                "127.0.0.1",
                0,
                null,
                false,
                1));
    }

    /** With hashes that cost next to nothing: those of the program take their time on purpose, at every sign-in. */
    private static void write(List<Account> accounts, Path data) throws IOException {
        Argon2Function quick = Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);
        String hash = Password.hash(PASSWORD).addRandomSalt(16).with(quick).getResult();
        ObjectNode kept = new ObjectMapper().createObjectNode();
        for (Account account : accounts) {
            kept.withArray("accounts")
                    .addObject()
                    .put("name", account.name())
                    .put("role", account.role().name())
                    .put("unit", account.unit())
                    .put("hash", hash)
                    .put("passwords", 1)
                    .put("mustChange", account.mustChange())
                    .put("created", NOW.instant().toString());
        }
        Files.writeString(Files.createDirectory(data).resolve("accounts.json"), kept.toString());
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            paths.forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path)));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
        return to;
    }

    /** Publishes a run by the reports that are there. */
    void check(LocalDate day, boolean findingsOnly) {
        new Check(new Request(
                        settings.reports(),
                        settings.rules(),
                        settings.out(),
                        day,
                        List.of(),
                        List.of(),
                        null,
                        Language.VI,
                        2,
                        true,
                        settings.home(),
                        findingsOnly))
                .run();
    }

    Settings settings() {
        return settings;
    }

    Site site() {
        return site;
    }

    String address() {
        return "http://127.0.0.1:" + site.port();
    }

    /** Somebody whom nobody knows yet. */
    Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody who has signed in. */
    Visitor visitor(String name) throws IOException, InterruptedException {
        Visitor visitor = visitor();
        visitor.signIn(name, PASSWORD);
        return visitor;
    }

    @Override
    public void close() {
        site.close();
    }
}
