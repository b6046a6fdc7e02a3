package vn.camket.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.camket.trail.Prints;

/** Looks at the files of a result. */
record Result(Path folder) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]*)\"");

    static Result in(Path out) {
        return new Result(out.resolve(Corpus.DAY.toString()));
    }

    String findings() throws IOException {
        return text("findings.json");
    }

    JsonNode json() throws IOException {
        return JSON.readTree(findings());
    }

    String manifest() throws IOException {
        return text("manifest.json");
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    /** What the manifest says of the files beside it. */
    SortedMap<String, String> told() throws IOException {
        SortedMap<String, String> told = new TreeMap<>();
        JSON.readTree(manifest())
                .required("outputs")
                .fields()
                .forEachRemaining(
                        file -> told.put(file.getKey(), file.getValue().textValue()));
        return told;
    }

    /** The same of the files as they lie there. */
    SortedMap<String, String> prints() throws IOException {
        return Prints.ofFiles(folder);
    }

    List<Path> files(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.sorted().toList();
        }
    }

    /** The parts of the workbooks of all units, by name, but for what their links lead to. */
    SortedMap<String, String> unitParts() throws IOException {
        SortedMap<String, String> parts = unzipped();
        parts.keySet().removeIf(Result::isOfLinks);
        return parts;
    }

    /** What the links of these workbooks lead to, as seen from where they lie. */
    SortedSet<String> unitLinks() throws IOException {
        SortedSet<String> links = new TreeSet<>();
        unzipped().forEach((part, text) -> {
            if (isOfLinks(part)) {
                TARGET.matcher(text).results().forEach(link -> links.add(link.group(1)));
            }
        });
        return links;
    }

    private static boolean isOfLinks(String part) {
        return part.contains("/worksheets/_rels/");
    }

    private SortedMap<String, String> unzipped() throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        for (Path file : files("units")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] part = zip.getInputStream(entry).readAllBytes();
                    parts.put(file.getFileName() + "!" + entry.getName(), new String(part, StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
