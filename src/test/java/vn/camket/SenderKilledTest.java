package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.disk.Sha256;
import vn.camket.fact.Quarter;
import vn.camket.finding.Outcome;
import vn.camket.slot.Receipt;
import vn.camket.slot.Slot;
import vn.camket.slot.Slots;

/** Kills processes that send workbooks in, and looks for what they gave receipts for. */
class SenderKilledTest {
    private static final long SEED = 20261127;
    private static final Instant NOW = Instant.parse("2026-11-27T04:05:06Z");
    private static final int HASH = 64;

    @TempDir
    private Path work;

    /** Sends workbooks in, each with its own hash in front, and prints their receipts, until it is killed. */
    public static final class Sender {
        private Sender() {}

        /** Takes a folder for all, and a seed. */
        public static void main(String[] args) throws IOException {
            Path work = Path.of(args[0]);
            Random random = new Random(Long.parseLong(args[1]));
            Slots slots = new Slots(work.resolve("reports-in"), work.resolve("data"), () -> NOW);
            Path draft = Files.createTempFile(work, "draft", "");
            while (true) {
                byte[] body = new byte[random.nextInt(100_000)];
                random.nextBytes(body);
                Files.writeString(draft, Sha256.hex(body), StandardCharsets.US_ASCII);
                Files.write(draft, body, StandardOpenOption.APPEND);
                String unit = "unit-" + random.nextInt(3);
                Receipt receipt = random.nextInt(4) == 0
                        ? slots.answer(draft, unit, "xlsx", "lan")
                        : slots.send(draft, new Slot(new Quarter(2026, 4), "agreement", unit), "xlsx", "lan", true);
                System.out.println(receipt.number() + " " + receipt.path() + " " + receipt.sha256());
                if (random.nextInt(4) == 0) {
                    slots.withdraw(receipt.number(), "a mistake", "lan");
                    System.out.println(receipt.number() + " withdrawn");
                }
            }
        }
    }

    @Test
    void every_receipt_of_two_senders_killed_at_a_moment_has_its_workbook() throws IOException, InterruptedException {
        killAtMoments(2);
    }

    @Test
    @Tag("deep")
    void every_receipt_of_two_senders_killed_at_fifty_moments_has_its_workbook()
            throws IOException, InterruptedException {
        killAtMoments(50);
    }

    private void killAtMoments(int moments) throws IOException, InterruptedException {
        Files.createDirectories(work.resolve("reports-in"));
        Random random = new Random(SEED);
        List<Path> told = new ArrayList<>();
        for (int moment = 0; moment < moments; moment++) {
            List<Process> senders = new ArrayList<>();
            for (int sender = 0; sender < 2; sender++) {
                Path said = Files.createTempFile(work, "said", ".txt");
                told.add(said);
                senders.add(begin(said, random.nextLong()));
            }
            for (Process sender : senders) {
                waitForReceipt(told.get(told.size() - 2 + senders.indexOf(sender)), sender);
            }
            for (Process sender : senders) {
                sender.waitFor(random.nextInt(200), TimeUnit.MILLISECONDS);
                sender.destroyForcibly().waitFor();
            }
            Slots slots = new Slots(work.resolve("reports-in"), work.resolve("data"), () -> NOW);
            for (Path said : told) {
                check(slots, said);
            }
        }
        checkInputs();
    }

    private Process begin(Path said, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        work.toString(),
                        String.valueOf(seed))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private static void waitForReceipt(Path said, Process sender) throws IOException, InterruptedException {
        while (Files.size(said) == 0) {
            assertTrue(sender.isAlive());
            Thread.sleep(10);
        }
    }

    private static void check(Slots slots, Path said) throws IOException {
        String whole = Files.readString(said);
        for (String line :
                whole.substring(0, whole.lastIndexOf('\n') + 1).lines().toList()) {
            String[] words = line.split(" ");
            Receipt receipt = slots.find(words[0]).orElseThrow(() -> new AssertionError(line));
            Path marker = Path.of(slots.file(receipt) + ".withdrawn");
            assertEquals(receipt.withdrawn() != null, Files.exists(marker), line);
            if (words.length == 2) {
                assertTrue(receipt.withdrawn() != null, line);
            } else {
                assertEquals(words[1], receipt.path());
                assertEquals(words[2], Sha256.hex(slots.file(receipt)));
            }
        }
    }

    /** What a check opens is whole, and it passes over nothing but what was replaced or withdrawn. */
    private void checkInputs() throws IOException {
        Intake intake = Intake.of(work.resolve("reports-in"), new Uploads(LocalDate.of(2026, 12, 31)));
        for (Intake.Arrival arrival : intake.arrivals()) {
            byte[] bytes = Files.readAllBytes(arrival.file());
            String hash = new String(bytes, 0, HASH, StandardCharsets.US_ASCII);
            assertEquals(hash, Sha256.hex(Arrays.copyOfRange(bytes, HASH, bytes.length)), arrival.name());
        }
        for (Outcome.Input input : intake.ignored()) {
            assertTrue(List.of("superseded", "withdrawn").contains(input.why().reason()), input.workbook());
        }
    }
}
