package vn.camket.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.RulesCheck;
import vn.camket.finding.Fault;
import vn.camket.hostile.Attack.Harm;
import vn.camket.hostile.Attack.Slot;

/**
 * Tries whatever harm a file below the rules folder could do, but for rule texts: each cell of the table harm by slot is
 * an attack, or the reason why there can be none. What is met is told at its place, or is data and nothing more.
 */
class HostileFilesTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private static Stream<Attack> attacks() {
        return Stream.of(JsonAttacks.all(), SchemaAttacks.all(), PageAttacks.all(), SampleAttacks.all())
                .flatMap(one -> one);
    }

    @Test
    void every_cell_of_the_table_is_an_attack_or_has_a_reason() {
        for (Slot slot : Slot.values()) {
            Set<Harm> missing = EnumSet.allOf(Harm.class);
            attacks().filter(attack -> attack.slot() == slot).forEach(attack -> missing.remove(attack.harm()));
            assertEquals(Set.of(), missing, slot.toString());
        }
        assertTrue(attacks().allMatch(attack -> (attack.spoiling() == null) == (attack.reason() != null)));
    }

    @TestFactory
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "needs pipes, links and names that Windows has not")
    Stream<DynamicTest> no_attack_does_harm() {
        return attacks()
                .filter(attack -> attack.spoiling() != null)
                .map(attack -> DynamicTest.dynamicTest(
                        attack.slot() + " " + attack.harm() + " " + attack.name(), () -> expectHarmless(attack)));
    }

    private void expectHarmless(Attack attack) throws IOException, InterruptedException {
        Locale language = Locale.getDefault();
        Set<String> threads = threads();
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port.setSoTimeout(1);
            Path place = Files.createTempDirectory(folder, "attack");
            HostileFolder rules = new HostileFolder(place, port.getLocalPort());
            attack.spoiling().on(rules);
            List<String> told = assertTimeoutPreemptively(LONG, () -> told(rules.rules()));
            assertTold(attack, told);
            assertThrows(SocketTimeoutException.class, port::accept, "nobody knocks");
            assertFalse(Files.exists(rules.touched()));
        }
        assertEquals(language, Locale.getDefault());
        assertEquals(threads, threads());
    }

    private static void assertTold(Attack attack, List<String> told) {
        if (attack.told().equals(Attack.DATA)) {
            assertEquals(List.of(), told);
        } else {
            assertTrue(
                    told.stream().anyMatch(attack::isMetBy),
                    () -> attack.told() + "\nnot among\n" + String.join("\n", told));
        }
        assertFalse(told.toString().contains(HostileFolder.SECRET));
    }

    private static List<String> told(Path rules) {
        return RulesCheck.of(rules, null).faults().stream()
                .map(HostileFilesTest::words)
                .toList();
    }

    private static String words(Fault fault) {
        assertFalse(fault.message().vi().isBlank());
        return fault.place() + " " + fault.message().en();
    }

    private static Set<String> threads() {
        Thread[] running = new Thread[1000];
        int count = Thread.enumerate(running);
        Set<String> names = new TreeSet<>();
        Arrays.stream(running, 0, count)
                .map(Thread::getName)
                .filter(name -> name.startsWith("Thread-"))
                .forEach(names::add);
        return names;
    }
}
