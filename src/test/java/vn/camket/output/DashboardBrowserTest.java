package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;

/** Uses the dashboard in Chromium as a reader would, where that is installed. */
class DashboardBrowserTest {
    private static final String LIST = "[...document.querySelectorAll('#list > li')]";
    private static final String FOCUS = "document.activeElement";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static String page;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Browser.isInstalled(), "Chromium is not installed");
        Path file = folder.resolve("dashboard.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            Dashboard.write(DashboardSample.outcome(), SampleOutcome.register(), Language.VI, Path.of(""), out);
        }
        page = file.toUri().toString();
        browser = new Browser(Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void close() throws IOException, InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    private static int count(String expression) throws IOException, InterruptedException {
        return browser.ask(expression + ".length").asInt();
    }

    private static String text(String expression) throws IOException, InterruptedException {
        return browser.ask(expression).asText();
    }

    private static void search(String words) throws IOException, InterruptedException {
        browser.ask("document.querySelector('#filters [name=q]').focus()");
        browser.type(words);
    }

    private static void tabTo(String selector) throws IOException, InterruptedException {
        for (int tabs = 0; tabs < 200; tabs++) {
            browser.press("Tab");
            if (browser.ask(FOCUS + ".matches('" + selector + "')").asBoolean()) {
                return;
            }
        }
        throw new AssertionError("the Tab key never comes to " + selector);
    }

    private static List<String> faults() throws IOException, InterruptedException {
        try (InputStream axe = DashboardBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            browser.ask(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        JsonNode violations = browser.ask("axe.run({resultTypes: ['violations']}).then(found => found.violations)");
        List<String> faults = new ArrayList<>();
        for (JsonNode violation : violations) {
            if (List.of("serious", "critical").contains(violation.get("impact").asText())) {
                faults.add(violation.get("id").asText() + " "
                        + violation.at("/nodes/0/html").asText());
            }
        }
        return faults;
    }

    @Test
    void axe_finds_no_serious_fault_in_either_language_with_the_list_open() throws IOException, InterruptedException {
        for (String scheme : List.of("light", "dark")) {
            browser.call(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            browser.open(page + "#standing=every&lang=" + (scheme.equals("light") ? "vi" : "en"));
            browser.ask("document.querySelectorAll('#list summary').forEach(summary => summary.click())");
            browser.ask("new Promise(after => setTimeout(after, 50))");

            assertTrue(count("document.querySelectorAll('#list .evidence')") > 0, "the list is open");
            assertEquals(List.of(), faults(), scheme);
        }
    }

    @Test
    void asks_nothing_of_a_network_and_complains_of_nothing() throws IOException, InterruptedException {
        browser.open(page);
        browser.ask("document.querySelectorAll('summary').forEach(summary => summary.click())");
        browser.ask("new Promise(after => setTimeout(after, 50))");

        assertEquals(List.of(page), browser.requests());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void texts_of_reports_stay_texts() throws IOException, InterruptedException {
        browser.open(page + "#q=" + "onerror");
        browser.ask("document.querySelector('#list summary').click()");
        browser.ask("new Promise(after => setTimeout(after, 50))");

        assertTrue(text(LIST + "[0].textContent").contains(DashboardSample.ATTACK), text(LIST + "[0].textContent"));
        assertEquals(0, count("document.querySelectorAll('img, iframe, [onerror], [onclick]')"));
        assertEquals(0, count("document.querySelectorAll('a[href^=\"javascript\" i]')"));
        assertEquals("undefined", text("typeof window.attacked"));
    }

    @Test
    void a_search_finds_names_without_their_marks_and_leaves_its_words_in_the_address()
            throws IOException, InterruptedException {
        browser.open(page);
        int all = count(LIST);
        search("bac si chuyen khoa");

        assertEquals(1, count(LIST));
        assertTrue(text("location.hash").contains("q=bac+si+chuyen+khoa"), text("location.hash"));
        search(" khong co");
        assertEquals(0, count(LIST));
        browser.open(page + "#q=bac+si+chuyen+khoa");
        assertEquals(1, count(LIST));
        assertTrue(all > 1);
    }

    @Test
    void a_number_of_the_heat_map_leads_to_its_findings() throws IOException, InterruptedException {
        browser.open(page);
        int number = browser.ask("Number(document.querySelector('.map td a').textContent)")
                .asInt();
        browser.ask("document.querySelector('.map td a').click()");

        assertTrue(text("location.hash").contains("field=giao-thong"), text("location.hash"));
        assertTrue(text("document.getElementById('matching').textContent").startsWith(number + " "));
        assertEquals("findings-heading", text(FOCUS + ".id"));
    }

    @Test
    void the_keyboard_alone_filters_and_unfolds_a_finding() throws IOException, InterruptedException {
        browser.open(page);
        tabTo("#filters [name=q]");
        tabTo("#filters [name=severity]");
        tabTo("#list summary");
        browser.press("Enter");
        assertTrue(browser.ask(FOCUS + ".parentElement.open").asBoolean());
        browser.press("Enter");
        assertFalse(browser.ask(FOCUS + ".parentElement.open").asBoolean());
        browser.press(" ");
        assertTrue(browser.ask(FOCUS + ".parentElement.open").asBoolean());
    }

    @Test
    void a_click_changes_the_language_of_everything() throws IOException, InterruptedException {
        browser.open(page);
        assertTrue(text("document.body.innerText").contains("Theo đơn vị"));
        browser.ask("document.getElementById('other-language').click()");

        String shown = text("document.body.innerText");
        assertTrue(shown.contains("By unit") && shown.contains("Missing reports"), shown);
        assertFalse(shown.contains("Theo đơn vị") || shown.contains("Cần xử lý"), shown);
        assertEquals("en", text("document.documentElement.lang"));
        assertTrue(text("document.title").startsWith("Findings"));
    }

    @Test
    void consequences_lie_under_their_cause() throws IOException, InterruptedException {
        browser.open(page + "#rule=missing-actions/overdue-action");
        int alone = count(LIST);
        browser.open(page + "#standing=every");
        String cause = "document.querySelector('#list .consequences')";
        browser.ask(LIST + ".forEach(entry => entry.querySelector('summary').click())");
        browser.ask("new Promise(after => setTimeout(after, 50))");
        browser.ask(cause + ".querySelector('summary').click()");
        browser.ask("new Promise(after => setTimeout(after, 50))");

        assertEquals(2, count(cause + ".querySelectorAll('.list > li')"));
        assertTrue(alone >= 2, "a consequence whose cause is not shown stands alone");
    }

    @Test
    void rows_of_a_table_without_a_column_are_one_entry() throws IOException, InterruptedException {
        browser.open(page + "#rule=missing-actions/done-without-evidence");

        assertEquals(1, count(LIST));
        String matching = text("document.getElementById('matching').textContent");
        assertTrue(matching.startsWith(DashboardSample.ROWS_OF_THE_GAP + " "), matching);
        String gap = text("document.querySelector('#list .gap').textContent");
        assertTrue(gap.contains("Biểu 2") && gap.contains("minh chứng"), gap);
    }
}
