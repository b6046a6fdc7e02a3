package vn.camket.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.fact.Register;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Copies the register files of the project, to be spoilt by a test. */
final class RulesFolder {
    static final String AGREEMENT = "agreements/vi-du.json";
    private static final Path PROJECT = Path.of("rules");

    private final Path folder;

    /** @param folder empty; gets every register file but the agreements */
    RulesFolder(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Stream.concat(Files.list(PROJECT), Files.list(PROJECT.resolve("vocabulary")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(PROJECT.relativize(file));
            }
        }
        copy(Path.of("agreements", "agreement.schema.json"));
    }

    Path folder() {
        return folder;
    }

    private void copy(Path file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.copy(PROJECT.resolve(file), folder.resolve(file));
    }

    RulesFolder write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    RulesFolder write(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
        return this;
    }

    RulesFolder replace(String file, String old, String now) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        return write(file, text.replace(old, now));
    }

    RulesFolder delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** An agreement with the least that is required and the given members, each on a line of its own from line 8. */
    RulesFolder agreement(String... members) throws IOException {
        return write(AGREEMENT, """
                {
                  "id": "vi-du",
                  "title": {"vi": "Ví dụ", "en": "Example"},
                  "instrument": "programme",
                  "level": "province",
                  "from": "2024-01-01",
                  "parties": [{"unit": "can-tho"}, {"unit": "hau-giang"}]%s
                }
                """.formatted(
                        Stream.of(members).map(member -> ",\n" + member).reduce("", String::concat)));
    }

    Register load() {
        return RegisterFiles.load(folder);
    }

    /** Places of all faults, with the English words up to the first full stop or semicolon. */
    List<String> faults() {
        try {
            return RegisterFiles.loadAll(folder).doubts().stream()
                    .map(RulesFolder::brief)
                    .toList();
        } catch (FaultyRulesException faulty) {
            return faulty.faults().stream().map(RulesFolder::brief).toList();
        }
    }

    private static String brief(Fault fault) {
        return fault.place() + " " + fault.message().en().split("[;.](?= |$)", 2)[0];
    }
}
