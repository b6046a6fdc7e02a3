package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.Chromium;
import vn.camket.fact.Language;

/** Uses the dashboard in Chromium as a reader would, where that is installed. */
class DashboardBrowserTest {
    private static final String LIST = "[...document.querySelectorAll('#list > li')]";
    private static final String FOCUS = "document.activeElement";

    @TempDir
    static Path folder;

    private static final List<String> COMPLAINTS = new ArrayList<>();
    private static final List<String> REQUESTS = new ArrayList<>();
    private static Chromium browser;
    private static Page tab;
    private static String page;

    @BeforeAll
    static void start() throws IOException {
        Assumptions.assumeTrue(Chromium.isInstalled(), "Chromium is not installed");
        Path file = folder.resolve("dashboard.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            Dashboard.write(DashboardSample.outcome(), SampleOutcome.register(), Language.VI, Path.of(""), out);
        }
        page = file.toUri().toString();
        browser = new Chromium();
        tab = browser.person(null).newPage();
        tab.onConsoleMessage(message -> COMPLAINTS.add(message.text()));
        tab.onPageError(COMPLAINTS::add);
        tab.onRequest(request -> REQUESTS.add(request.url()));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(String address) {
        tab.navigate("about:blank");
        COMPLAINTS.clear();
        REQUESTS.clear();
        tab.navigate(address);
    }

    private static int count(String expression) {
        return (int) tab.evaluate(expression + ".length");
    }

    private static String text(String expression) {
        return (String) tab.evaluate(expression);
    }

    private static boolean is(String expression) {
        return (boolean) tab.evaluate(expression);
    }

    private static void search(String words) {
        tab.focus("#filters [name=q]");
        tab.keyboard().insertText(words);
    }

    private static void tabTo(String selector) {
        for (int tabs = 0; tabs < 200; tabs++) {
            tab.keyboard().press("Tab");
            if (is(FOCUS + ".matches('" + selector + "')")) {
                return;
            }
        }
        throw new AssertionError("the Tab key never comes to " + selector);
    }

    @Test
    void axe_finds_no_serious_fault_in_either_language_with_the_list_open() throws IOException {
        for (String language : List.of("vi", "en")) {
            // Playwright writes LIGHT in small letters by the locale of the machine: a Turkish one asks for "lıght".
            tab.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(language.equals("vi") ? null : ColorScheme.DARK));
            open(page + "#standing=every&lang=" + language);
            tab.evaluate("document.querySelectorAll('#list summary').forEach(summary => summary.click())");
            tab.evaluate("new Promise(after => setTimeout(after, 50))");

            assertTrue(count("document.querySelectorAll('#list .evidence')") > 0, "the list is open");
            assertEquals(language.equals("en"), is("matchMedia('(prefers-color-scheme: dark)').matches"));
            assertEquals(List.of(), Chromium.faults(tab), language);
        }
    }

    @Test
    void asks_nothing_of_a_network_and_complains_of_nothing() {
        open(page);
        tab.evaluate("document.querySelectorAll('summary').forEach(summary => summary.click())");
        tab.evaluate("new Promise(after => setTimeout(after, 50))");

        assertEquals(List.of(page), REQUESTS);
        assertEquals(List.of(), COMPLAINTS);
    }

    @Test
    void texts_of_reports_stay_texts() {
        open(page + "#q=" + "onerror");
        tab.evaluate("document.querySelector('#list summary').click()");
        tab.evaluate("new Promise(after => setTimeout(after, 50))");

        assertTrue(text(LIST + "[0].textContent").contains(DashboardSample.ATTACK), text(LIST + "[0].textContent"));
        assertEquals(0, count("document.querySelectorAll('img, iframe, [onerror], [onclick]')"));
        assertEquals(0, count("document.querySelectorAll('a[href^=\"javascript\" i]')"));
        assertEquals("undefined", text("typeof window.attacked"));
    }

    @Test
    void a_search_finds_names_without_their_marks_and_leaves_its_words_in_the_address() {
        open(page);
        int all = count(LIST);
        search("bac si chuyen khoa");

        assertEquals(1, count(LIST));
        assertTrue(text("location.hash").contains("q=bac+si+chuyen+khoa"), text("location.hash"));
        search(" khong co");
        assertEquals(0, count(LIST));
        open(page + "#q=bac+si+chuyen+khoa");
        assertEquals(1, count(LIST));
        assertTrue(all > 1);
    }

    @Test
    void a_number_of_the_heat_map_leads_to_its_findings() {
        open(page);
        int number = (int) tab.evaluate("Number(document.querySelector('.map td a').textContent)");
        tab.evaluate("document.querySelector('.map td a').click()");

        assertTrue(text("location.hash").contains("field=giao-thong"), text("location.hash"));
        assertTrue(text("document.getElementById('matching').textContent").startsWith(number + " "));
        assertEquals("findings-heading", text(FOCUS + ".id"));
    }

    @Test
    void the_keyboard_alone_filters_and_unfolds_a_finding() {
        open(page);
        tabTo("#filters [name=q]");
        tabTo("#filters [name=severity]");
        tabTo("#list summary");
        tab.keyboard().press("Enter");
        assertTrue(is(FOCUS + ".parentElement.open"));
        tab.keyboard().press("Enter");
        assertFalse(is(FOCUS + ".parentElement.open"));
        tab.keyboard().press(" ");
        assertTrue(is(FOCUS + ".parentElement.open"));
    }

    @Test
    void a_click_changes_the_language_of_everything() {
        open(page);
        assertTrue(text("document.body.innerText").contains("Theo đơn vị"));
        tab.evaluate("document.getElementById('other-language').click()");

        String shown = text("document.body.innerText");
        assertTrue(shown.contains("By unit") && shown.contains("Missing reports"), shown);
        assertFalse(shown.contains("Theo đơn vị") || shown.contains("Cần xử lý"), shown);
        assertEquals("en", text("document.documentElement.lang"));
        assertTrue(text("document.title").startsWith("Findings"));
    }

    @Test
    void consequences_lie_under_their_cause() {
        open(page + "#rule=missing-actions/overdue-action");
        int alone = count(LIST);
        open(page + "#standing=every");
        String cause = "document.querySelector('#list .consequences')";
        tab.evaluate(LIST + ".forEach(entry => entry.querySelector('summary').click())");
        tab.evaluate("new Promise(after => setTimeout(after, 50))");
        tab.evaluate(cause + ".querySelector('summary').click()");
        tab.evaluate("new Promise(after => setTimeout(after, 50))");

        assertEquals(2, count(cause + ".querySelectorAll('.list > li')"));
        assertTrue(alone >= 2, "a consequence whose cause is not shown stands alone");
    }

    @Test
    void rows_of_a_table_without_a_column_are_one_entry() {
        open(page + "#rule=missing-actions/done-without-evidence");

        assertEquals(1, count(LIST));
        String matching = text("document.getElementById('matching').textContent");
        assertTrue(matching.startsWith(DashboardSample.ROWS_OF_THE_GAP + " "), matching);
        String gap = text("document.querySelector('#list .gap').textContent");
        assertTrue(gap.contains("Biểu 2") && gap.contains("minh chứng"), gap);
    }
}
