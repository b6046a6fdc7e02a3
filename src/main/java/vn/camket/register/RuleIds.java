package vn.camket.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the rules that lie in the folders beside the register, whether they are sound or not. */
final class RuleIds {
    private static final List<String> ENDINGS = List.of(".drl", ".dslr");

    private RuleIds() {}

    static List<String> of(Path rules) {
        try (Stream<Path> files =
                Files.find(rules, 2, (path, kind) -> ENDINGS.stream().anyMatch(path.toString()::endsWith))) {
            return files.map(file -> rules.relativize(file))
                    .filter(path -> path.getNameCount() == 2)
                    .map(path -> path.toString().replace('\\', '/'))
                    .map(path -> path.substring(0, path.lastIndexOf('.')))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder " + rules + " cannot be listed", unreadable);
        }
    }
}
