package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds what the program is made of against what may be in it; the build writes the list. */
class SupplyTest {
    /** Licences under which a library may be passed on beside Apache-2.0. Of several, one is enough. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD licence",
            "EPL-2.0",
            "MIT",
            "Public Domain",
            "Indiana University Extreme! Lab Software License");

    private static final Path NOTICES = Path.of("src/main/resources/META-INF/THIRD-PARTY.txt");

    private static SortedMap<String, List<String>> licences() throws IOException {
        try (InputStream bom = SupplyTest.class.getResourceAsStream("/META-INF/sbom/camket.cdx.json")) {
            if (bom == null) {
                System.err.println("SupplyTest: Maven is offline and wrote no list of parts; not tested here");
            }
            assumeTrue(bom != null, "Maven was offline");
            SortedMap<String, List<String>> licences = new TreeMap<>();
            for (JsonNode part : new ObjectMapper().readTree(bom).get("components")) {
                List<String> own = new ArrayList<>();
                part.path("licenses").forEach(licence -> own.add(name(licence)));
                licences.put(
                        part.get("group").asText() + ":" + part.get("name").asText() + ":"
                                + part.get("version").asText(),
                        own);
            }
            return licences;
        }
    }

    private static String name(JsonNode licence) {
        JsonNode one = licence.path("license");
        return licence.has("expression")
                ? licence.get("expression").asText()
                : one.has("id") ? one.get("id").asText() : one.path("name").asText();
    }

    @Test
    void every_library_may_be_passed_on() throws IOException {
        licences().forEach((library, own) -> assertTrue(own.stream().anyMatch(ALLOWED::contains), library + " " + own));
    }

    @Test
    void every_library_is_named_with_its_licence() throws IOException {
        StringBuilder notices = new StringBuilder("Camket holds these libraries, each under its own licence:\n\n");
        licences()
                .forEach((library, own) -> notices.append(library)
                        .append("  ")
                        .append(String.join(" or ", own))
                        .append('\n'));
        if (Boolean.getBoolean("camket.rewrite")) {
            Files.writeString(NOTICES, notices);
        }

        assertEquals(Files.readString(NOTICES, StandardCharsets.UTF_8), notices.toString());
    }
}
