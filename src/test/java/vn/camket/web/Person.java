package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.camket.Chromium;
import vn.camket.fact.Language;
import vn.camket.fact.Units;
import vn.camket.text.Wording;

/** Uses the pages in a browser, and looks whether everybody could: with a screen reader, a small screen, either language. */
final class Person implements AutoCloseable {
    private static final int WIDE = 1200;
    private static final int NARROW = 360;
    private static final int HIGH = 900;

    private static final String WIDEST = "[...document.querySelectorAll('body *')]"
            + ".filter(one => one.getBoundingClientRect().right > innerWidth && !one.closest('.scroll'))"
            + ".map(one => one.outerHTML.slice(0, 80)).slice(0, 3).join(' ')";

    /** Where pictures of the pages go; none are taken without it. */
    private static final Path PICTURES =
            System.getProperty("camket.pictures") == null ? null : Path.of("target", "pictures");

    private final Office office;
    private final BrowserContext context;
    private final Page page;
    /** What axe calls serious, what is too wide, and what the browser complains of. */
    private final List<String> faults = new ArrayList<>();

    private int loads;

    Person(Chromium chromium, Office office) {
        this.office = office;
        context = chromium.person(new Browser.NewContextOptions().setViewportSize(WIDE, HIGH));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> faults.add(page.url() + ": " + message.text()));
        page.onLoad(loaded -> loads++);
        page.onPageError(faults::add);
    }

    Page page() {
        return page;
    }

    /** The words of the pages, in Vietnamese. */
    String say(String key, Object... values) {
        return new Wording(Language.VI, new Units(List.of()), office.settings().today()).label(key, values);
    }

    void open(String path) {
        page.navigate(office.address() + path);
    }

    /** Signs in with the keyboard alone: the first field has the focus when the page opens. */
    void signIn(String name) {
        open("/sign-in");
        page.locator("input[name=name]:focus").waitFor();
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().type(Office.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*(?<!/sign-in)$"));
    }

    String text() {
        return page.innerText("main");
    }

    /** The only link or button that is called so. */
    Locator named(String key, Object... values) {
        String words = say(key, values);
        return page.locator("a:text-is(\"" + words + "\"), button:text-is(\"" + words + "\")")
                .first();
    }

    /** Comes to something by the Tab key, as who has no mouse does, and presses Enter there, which leads to another page. */
    void enter(Locator target) {
        page.locator("body").focus();
        for (int tabs = 0; tabs < 300; tabs++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("one => one === document.activeElement")) {
                int before = loads;
                page.keyboard().press("Enter");
                page.waitForCondition(() -> loads > before);
                return;
            }
        }
        throw new AssertionError("the Tab key never comes to " + target);
    }

    byte[] download(Runnable click) throws IOException {
        Download file = page.waitForDownload(click);
        return Files.readAllBytes(file.path());
    }

    /** Looks at the page that is open, in both languages, of which Vietnamese is on a small screen as well, and comes back to it. */
    void look(String name) throws IOException {
        String address = page.url();
        String joint = address.contains("?") ? "&" : "?";
        turn(address + joint + "lang=en", "en");
        examine(name + "-en");
        turn(address + joint + "lang=vi", "vi");
        lookHere(name + "-vi");
        page.navigate(address);
    }

    private void turn(String address, String language) {
        page.navigate(address);
        assertEquals(language, page.evaluate("document.documentElement.lang"), address);
    }

    private void examine(String name) throws IOException {
        Chromium.faults(page).forEach(fault -> faults.add(name + ": " + fault));
        take(name);
    }

    /** Looks at a page that perhaps no address leads to, on a small screen as well. */
    void lookHere(String name) throws IOException {
        examine(name);
        page.setViewportSize(NARROW, HIGH);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        if (width > NARROW) {
            faults.add(name + ": " + width + " wide on a screen of " + NARROW + ", by " + page.evaluate(WIDEST));
        }
        take(name + "-narrow");
        page.setViewportSize(WIDE, HIGH);
    }

    private void take(String name) throws IOException {
        if (PICTURES != null) {
            Files.createDirectories(PICTURES);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    @Override
    public void close() {
        context.close();
        assertEquals("", String.join("\n", faults));
    }
}
