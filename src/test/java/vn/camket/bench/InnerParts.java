package vn.camket.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.camket.bench.part.Parts;

/** Measures the inner parts with JMH, in a process of its own. */
final class InnerParts {
    private InnerParts() {}

    /** What one call of a part takes. */
    record Part(String name, double millis, double error) {}

    static List<Part> measure(Path folder) throws IOException, InterruptedException {
        Path json = folder.resolve("parts.json");
        Path log = folder.resolve("parts.log");
        List<String> command = List.of(
                Program.JAVA,
                "-cp",
                System.getProperty("java.class.path"),
                "org.openjdk.jmh.Main",
                Parts.class.getName(),
                "-rf",
                "json",
                "-rff",
                json.toString());
        if (Run.of(List.of(command), log, Duration.ofMinutes(10)).exitCode() != 0) {
            throw new IllegalStateException("JMH failed: " + Files.readString(log));
        }
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : new ObjectMapper().readTree(json.toFile())) {
            String name = part.get("benchmark").textValue();
            JsonNode metric = part.get("primaryMetric");
            parts.add(new Part(
                    name.substring(name.lastIndexOf('.') + 1),
                    metric.get("score").doubleValue(),
                    metric.get("scoreError").asDouble()));
        }
        return parts;
    }
}
