package vn.camket.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.camket.RunFailure;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Errands that go well and wrong. */
final class Odd {
    private Odd() {}

    /** Tells the number of the process that did it. */
    record Who() implements Errand<Long> {
        @Override
        public Long run() {
            return ProcessHandle.current().pid();
        }
    }

    /** Writes a file, and waits for another to come. */
    record Patient(Path begun, Path until) implements Errand<Long> {
        @Override
        public Long run() {
            write(begun, "");
            while (!Files.exists(until)) {
                sleep();
            }
            return ProcessHandle.current().pid();
        }
    }

    record Endless(Path begun) implements Errand<String> {
        @Override
        public String run() {
            write(begun, String.valueOf(ProcessHandle.current().pid()));
            while (true) {
                sleep();
            }
        }
    }

    record Hungry() implements Errand<Integer> {
        @Override
        public Integer run() {
            List<byte[]> kept = new ArrayList<>();
            while (kept.size() < 10_000) {
                kept.add(new byte[1 << 20]);
            }
            return kept.size();
        }
    }

    record Garbled() implements Errand<String> {
        @Override
        public String run() {
            try {
                new FileOutputStream(FileDescriptor.out).write("no record at all".getBytes(StandardCharsets.UTF_8));
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
            return "whole";
        }
    }

    record Chatty() implements Errand<String> {
        @Override
        public String run() {
            System.out.println("said on the way, not an answer");
            return "whole";
        }
    }

    record Told() implements Errand<String> {
        @Override
        public String run() {
            throw new RunFailure(new Text("Không được", "Cannot"), null);
        }
    }

    record Faulty() implements Errand<String> {
        @Override
        public String run() {
            throw new FaultyRulesException(List.of(new Fault("units/a.json", 3, 5, new Text("thiếu mã", "no id"))));
        }
    }

    record Broken(int depth) implements Errand<Integer> {
        @Override
        public Integer run() {
            return new Broken(depth + 1).run() + 1;
        }
    }

    /** Whatever a result may be made of. */
    record Parts(
            Path path,
            LocalDate day,
            Instant instant,
            Language language,
            Quarter quarter,
            Text text,
            List<Part> parts,
            Map<Quarter, Integer> counts,
            Integer none) {}

    record Part(String words, int number, boolean isFit) {}

    record Echo(Parts parts) implements Errand<List<Parts>> {
        @Override
        public List<Parts> run() {
            return List.of(parts, parts);
        }
    }

    private static void write(Path file, String words) {
        try {
            Path draft = Files.writeString(file.resolveSibling("draft"), words);
            Files.move(draft, file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
