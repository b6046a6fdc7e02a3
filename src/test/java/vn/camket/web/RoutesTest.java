package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.web.Visitor.Answer;
import vn.camket.web.Visitor.Upload;

/** Asks for every address as everybody, and expects the exact answer. */
class RoutesTest {
    private static final List<String> PEOPLE = Arrays.asList(
            null, Office.REPORTER, Office.OTHER_REPORTER, Office.AUDITOR, Office.COORDINATOR, Office.ADMINISTRATOR);

    /**
     * What each route answers to nobody, the reporter whose draft and receipt are asked for, the reporter of another unit,
     * the auditor, the coordinator and the administrator: a status, or the page that it leads to.
     */
    private static final String ANSWERS = """
            GET /sign-in                                | 200 | 200 | 200 | 200 | 200 | 200
            GET /                                       | /sign-in | /reports | /reports | /findings | /findings | /accounts
            GET /password                               | /sign-in | 200 | 200 | 200 | 200 | 200
            GET /reports                                | /sign-in | 200 | 200 | 404 | 404 | 404
            GET /reports/findings                       | /sign-in | 200 | 404 | 404 | 404 | 404
            GET /reports/{quarter}/{agreement}          | /sign-in | 200 | 404 | 404 | 404 | 404
            GET /reports/{quarter}/{agreement}/template | /sign-in | 200 | 404 | 404 | 404 | 404
            GET /drafts/{id}                            | /sign-in | 200 | 404 | 404 | 404 | 404
            GET /drafts/{id}/marked                     | /sign-in | 200 | 404 | 404 | 404 | 404
            GET /receipts/{number}                      | /sign-in | 200 | 404 | 404 | 404 | 404
            GET /receipts/{number}/file                 | /sign-in | 200 | 404 | 404 | 404 | 404
            GET /receipts/{number}/workbook             | /sign-in | 200 | 404 | 404 | 404 | 404
            GET /findings                               | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /findings/{id}                          | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /runs                                   | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /runs/{date}                            | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /runs/{date}/files/<file>               | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /reported                               | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /calendar                               | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /calendar.ics                           | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /register                               | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /register/workbook                      | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /register/{agreement}                   | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /register/{agreement}/workbook          | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /rules                                  | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /rules/{family}/{name}                  | /sign-in | 404 | 404 | 200 | 200 | 404
            GET /accounts                               | /sign-in | 404 | 404 | 404 | 404 | 200
            GET /log                                    | /sign-in | 404 | 404 | 404 | 404 | 200
            POST /drafts                                | /sign-in | 400 | 400 | 404 | 404 | 404
            POST /drafts/{id}/send                      | /sign-in | /receipts/* | 404 | 404 | 404 | 404
            POST /receipts/{number}/withdraw            | /sign-in | /receipts/* | 404 | 404 | 404 | 404
            POST /findings/{id}/decision                | /sign-in | 404 | 404 | 422 | 422 | 404
            POST /register/workbook                     | /sign-in | 404 | 404 | 400 | 400 | 404
            POST /register/workbook/{draft}             | /sign-in | 404 | 404 | 404 | 404 | 404
            POST /register/{agreement}/{part}           | /sign-in | 404 | 404 | 422 | 422 | 404
            POST /rules/{family}/{name}                 | /sign-in | 404 | 404 | 200 | 404 | 404
            POST /accounts                              | /sign-in | 404 | 404 | 404 | 404 | 200
            POST /accounts/{name}/reset                 | /sign-in | 404 | 404 | 404 | 404 | 200
            POST /accounts/{name}/close                 | /sign-in | 404 | 404 | 404 | 404 | /accounts
            POST /accounts/{name}/reopen                | /sign-in | 404 | 404 | 404 | 404 | /accounts
            POST /accounts/{name}/unlock                | /sign-in | 404 | 404 | 404 | 404 | /accounts
            POST /password                              | /sign-in | 422 | 422 | 422 | 422 | 422
            POST /sign-in                               | 403 | 403 | 403 | 403 | 403 | 403
            POST /sign-out                              | /sign-in | /sign-in | /sign-in | /sign-in | /sign-in | /sign-in
            """;

    /** What the forms bring, by route. */
    private static final Map<String, Map<String, String>> FORMS = Map.of(
            "POST /sign-in", Map.of("name", "nobody", "password", "nothing at all"),
            "POST /receipts/{number}/withdraw", Map.of("reason", "gửi nhầm"),
            "POST /accounts", Map.of("name", "moi", "role", "AUDITOR"));

    private static final LocalDate RUN = LocalDate.of(2026, 11, 20);

    @TempDir
    private static Path folder;

    private static Office office;
    private static final Map<String, List<String>> EXPECTED = new LinkedHashMap<>();
    private static final Map<String, Visitor> VISITORS = new LinkedHashMap<>();

    /** What stands in the places of the addresses. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        office = Office.open(folder, Office.Copy.REPORTS, Office.Copy.RULES);
        office.check(RUN, true);
        Path units = office.settings().out().resolve(RUN.toString()).resolve("units");
        Files.writeString(Files.createDirectory(units).resolve(Office.UNIT + ".xlsx"), "of the first unit");
        for (String person : PEOPLE) {
            VISITORS.put(person, person == null ? office.visitor() : office.visitor(person));
        }
        for (String line : ANSWERS.strip().split("\n")) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            EXPECTED.put(cells.get(0), cells.subList(1, cells.size()));
        }
        places();
    }

    @AfterAll
    static void close() {
        if (office != null) {
            office.close();
        }
    }

    private static void places() throws IOException, InterruptedException {
        Visitor reporter = VISITORS.get(Office.REPORTER);
        PLACES.put("{date}", RUN.toString());
        PLACES.put("<file>", "findings.json");
        PLACES.put("/findings/{id}", "/findings/" + finding());
        PLACES.put("{family}/{name}", "missing-actions/overdue-action");
        PLACES.put("/accounts/{name}", "/accounts/moi");
        PLACES.put("{part}", "reviews");
        PLACES.put("{draft}", "0123456789");
        PLACES.put("{quarter}", "2025-Q4");
        PLACES.put("{agreement}", "can-tho-hau-giang-2021");
        Upload workbook = Upload.of("workbook", Path.of("reports-in", "2025-Q4", "Can Tho - Q4 2025.xlsx"));
        String draft = reporter.upload("/drafts", Map.of(), workbook).leadsTo();
        reporter.await(draft);
        PLACES.put("/drafts/{id}", draft);
        PLACES.put(
                "/receipts/{number}", reporter.post(draft + "/send", Map.of()).leadsTo());
    }

    private static String finding() throws IOException {
        Path json = office.settings().out().resolve(RUN.toString()).resolve("findings.json");
        return new ObjectMapper().readTree(json.toFile()).at("/findings/0/id").textValue();
    }

    private static String address(String route) {
        String address = route.substring(route.indexOf(' ') + 1);
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            address = address.replace(place.getKey(), place.getValue());
        }
        return address;
    }

    @Test
    void the_table_names_every_route() {
        TreeSet<String> served = new TreeSet<>();
        office.site().routes().forEach(route -> served.add(route.method() + " " + route.path()));

        assertEquals(
                String.join("\n", served),
                String.join("\n", new TreeSet<>(EXPECTED.keySet())),
                "Add the route to the table in this class, with what it answers to whom, or take it out there");
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_exactly_what_is_theirs() {
        return EXPECTED.keySet().stream()
                .map(route -> dynamicTest(route, () -> {
                    List<String> met = new ArrayList<>(PEOPLE);
                    // Those to whom it belongs come last: what others did before must not have changed it.
                    for (int at : new int[] {0, 2, 3, 4, 5, 1}) {
                        met.set(at, answer(route, PEOPLE.get(at)));
                    }
                    assertEquals(String.join(" | ", EXPECTED.get(route)), String.join(" | ", met));
                }));
    }

    private static String answer(String route, String person) throws IOException, InterruptedException {
        Visitor visitor = VISITORS.get(person);
        Answer answer = route.startsWith("GET")
                ? visitor.get(address(route))
                : visitor.post(address(route), FORMS.getOrDefault(route, Map.of()));
        if (route.equals("POST /sign-out") && person != null) {
            visitor.signIn(person, Office.PASSWORD);
        }
        return answer.leadsTo() == null ? String.valueOf(answer.status()) : starred(answer.leadsTo());
    }

    /** Numbers are not the same in every run. */
    private static String starred(String path) {
        return path.replaceFirst("^/(receipts|drafts)/.*", "/$1/*");
    }

    @TestFactory
    Stream<DynamicTest> no_form_without_its_token_does_anything() {
        return EXPECTED.keySet().stream()
                .filter(route -> route.startsWith("POST") && !route.equals("POST /sign-in"))
                .flatMap(route -> PEOPLE.stream()
                        .filter(person -> person != null && isFor(route, person))
                        .map(person -> dynamicTest(route + " " + person, () -> {
                            Visitor visitor = VISITORS.get(person);
                            Map<String, String> origin = Map.of("Origin", office.address());
                            assertEquals(
                                    403,
                                    visitor.postForged(address(route), Map.of(), origin)
                                            .status());
                            Map<String, String> stolen = Map.of("token", visitor.token());
                            Map<String, String> elsewhere = Map.of("Origin", "http://camket.example");
                            assertEquals(
                                    403,
                                    visitor.postForged(address(route), stolen, elsewhere)
                                            .status());
                            assertEquals(
                                    403,
                                    visitor.postForged(address(route), stolen, Map.of())
                                            .status());
                        })));
    }

    private static boolean isFor(String route, String person) {
        return !EXPECTED.get(route).get(PEOPLE.indexOf(person)).equals("404");
    }
}
