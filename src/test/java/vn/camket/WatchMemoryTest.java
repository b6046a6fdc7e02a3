package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;

/** Watches a rules folder while a sane and a broken rule take turns in it, in a process of its own. */
class WatchMemoryTest {
    private static final int RELOADS = Integer.getInteger("watch.reloads", 1000);

    @TempDir
    private Path work;

    @Test
    @Tag("deep")
    void a_thousand_reloads_need_no_more_memory_than_a_hundred() throws IOException, InterruptedException {
        List<String> said = inAProcessOfItsOwn();
        String[] early = said.get(0).split(" ", -1);
        String[] late = said.get(1).split(" ", -1);
        System.out.println(said);
        assertEquals("100", early[0]);
        assertEquals(Integer.toString(RELOADS), late[0]);
        assertTrue(Long.parseLong(late[1]) < 1.2 * Long.parseLong(early[1]), "heap: " + said);
        assertTrue(Long.parseLong(late[2]) < 1.2 * Long.parseLong(early[2]), "metaspace: " + said);
    }

    private List<String> inAProcessOfItsOwn() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dwatch.reloads=" + RELOADS,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WatchMemoryTest.class.getName(),
                        work.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    /** Prints the number of reloads, and the kB of heap and of metaspace in use after it. */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[0]);
        new SmallRules(work.resolve("rules"));
        Files.createDirectories(work.resolve("reports"));
        Files.copy(Path.of("reports-in/2025-Q3/Quang Tri Q3.xlsx"), work.resolve("reports/q3.xlsx"));
        Path rule = work.resolve("rules/missing-actions/overdue-action.drl");
        String sane = Files.readString(rule, StandardCharsets.UTF_8);
        Request request = new Request(
                work.resolve("reports"),
                work.resolve("rules"),
                work.resolve("out"),
                LocalDate.of(2025, 12, 31),
                List.of(),
                List.of(),
                null,
                Language.VI,
                1,
                true,
                Requests.HOME,
                false);
        Watch watch = new Watch();
        for (int reload = 1; reload <= RELOADS; reload++) {
            String text = reload % 2 == 0 ? sane.replace("daysLate > 0", "daysLat > 0") : sane;
            Files.writeString(rule, text + "// " + reload + "\n", StandardCharsets.UTF_8);
            watch.look(request);
            if (watch.look(request).isEmpty()) {
                throw new IllegalStateException("reload " + reload + " was not noticed");
            }
            if (reload == 100 || reload == RELOADS) {
                System.out.println(reload + " " + used());
            }
        }
    }

    private static String used() {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return heap / 1024 + " " + metaspace / 1024;
    }
}
