package vn.camket;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens pages in the Chromium of this machine. */
public final class Chromium implements AutoCloseable {
    private static final String AXE = "axe.run({resultTypes: ['violations']}).then(found => found.violations"
            + ".filter(one => ['serious', 'critical'].includes(one.impact))"
            + ".map(one => one.id + ' ' + one.nodes[0].html))";

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(onPath("chromium").orElseThrow())
                        // It runs as root in a container, and opens nothing but our own pages.
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--no-first-run")));
    }

    /** Says so where a test is skipped for the lack of it. */
    public static boolean isInstalled() {
        boolean installed = onPath("chromium").isPresent();
        if (!installed) {
            System.err.println("Tests in a browser are skipped: there is no chromium on the PATH");
        }
        return installed;
    }

    /** Nothing is downloaded; and with a Node.js of the machine's own, the one in the jar, 120 MB, stays there. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        onPath("node").ifPresent(node -> environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString()));
        return environment;
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A person of their own: cookies are not shared with others. */
    public BrowserContext person(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    /** What axe calls serious or critical on the page that is open. */
    public static List<String> faults(Page page) throws IOException {
        try (InputStream axe = Chromium.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate(AXE)).forEach(fault -> faults.add((String) fault));
        return faults;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
