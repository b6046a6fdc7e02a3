package vn.camket.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    private static Path folder;

    private static StandIn program;

    @BeforeAll
    static void make_a_program() throws IOException {
        program = StandIn.in(folder);
    }

    @Test
    void the_second_jvm_gets_options_arguments_and_input_and_gives_its_exit_code() throws Exception {
        StandIn.Said said = program.run(List.of("-Xmx99m", "-Dx=a b"), "tell", "7", "c d", "");

        assertTrue(said.isSecondJvm());
        assertTrue(said.options().contains("-Xmx99m -Dx=a b"), said.options());
        assertEquals("tell|7|c d|", said.arguments());
        assertEquals("đầu vào", said.input());
        assertEquals(7, said.exit());
    }

    @Test
    void the_second_jvm_has_flags_for_a_short_run() throws Exception {
        String options = program.run(List.of(), "tell", "0").options();

        assertTrue(options.contains("-XX:TieredStopAtLevel=1"), options);
        assertTrue(options.contains("-XX:+UseSerialGC"), options);
    }

    @Test
    void a_collector_that_the_user_chose_stays() throws Exception {
        StandIn.Said said = program.run(List.of("-XX:+UseParallelGC"), "tell", "0");

        assertTrue(said.isSecondJvm(), said.text());
        assertFalse(said.options().contains("-XX:+UseSerialGC"), said.options());
    }

    @Test
    void who_chooses_how_classes_are_shared_gets_one_jvm() throws Exception {
        assertFalse(program.run(List.of("-Xshare:off"), "tell", "0").isSecondJvm());
    }

    /** Such a file is no word of the line; and what a test hands on itself would depend on its own charset. */
    @Test
    void options_in_a_file_are_found_and_letters_arrive_whole_whatever_the_charset_of_files() throws Exception {
        for (String charset : List.of("UTF-8", "ISO-8859-1")) {
            Files.writeString(
                    folder.resolve("options"),
                    "-Xmx98m -Dfile.encoding=" + charset + " -jar program.jar tell 0 \"Báo cáo quý\"");
            StandIn.Said said = program.run(List.of("@options"));

            assertTrue(said.options().contains("-Xmx98m"), said.options());
            assertEquals("tell|0|Báo cáo quý", said.arguments(), charset);
            assertEquals(charset.equals("UTF-8"), said.isSecondJvm());
        }
    }

    @Test
    void the_second_jvm_ends_when_the_first_is_asked_to_end() throws Exception {
        assertEndsWithTheFirst(false);
    }

    @Test
    void the_second_jvm_ends_when_the_first_is_killed() throws Exception {
        assertEndsWithTheFirst(true);
    }

    private static void assertEndsWithTheFirst(boolean killed) throws Exception {
        Process first = program.start(List.of(), "tell", "0");
        BufferedReader said = first.inputReader(StandardCharsets.UTF_8);
        ProcessHandle second = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
        assertTrue(second.isAlive() && second.pid() != first.pid());
        // Its input stays open, so that only the end of the first JVM can end it.
        var input = first.getOutputStream();
        if (killed) {
            first.destroyForcibly();
        } else {
            first.destroy();
        }
        first.waitFor();
        second.onExit().get(1, TimeUnit.MINUTES);
        input.close();
    }
}
