package vn.camket.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {
    @TempDir
    Path folder;

    @Test
    void has_files_and_folders_in_the_order_of_their_paths_however_deep() throws IOException {
        for (String name : List.of("b/2.txt", "b/1.txt", "a/c/3.txt", "0.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }
        Tree tree = Tree.of(folder);
        assertEquals(
                List.of("0.txt", "a/c/3.txt", "b/1.txt", "b/2.txt"),
                tree.files().keySet().stream().map(tree::name).toList());
        assertEquals(3, tree.folders().size());
    }

    @Test
    void follows_the_link_that_it_is_given_and_links_to_files_but_none_to_folders() throws IOException {
        Path result = Files.createDirectory(folder.resolve(".run-1"));
        Files.writeString(result.resolve("findings.json"), "{}");
        Files.createSymbolicLink(result.resolve("again.json"), Path.of("findings.json"));
        Files.createSymbolicLink(result.resolve("round"), Path.of("."));
        Path shown = Files.createSymbolicLink(folder.resolve("2026-12-31"), Path.of(".run-1"));
        Tree tree = Tree.of(shown);
        assertEquals(
                List.of("again.json", "findings.json"),
                tree.files().keySet().stream().map(tree::name).toList());
    }

    @Test
    void says_so_where_there_is_no_folder() {
        assertThrows(NoSuchFileException.class, () -> Tree.of(folder.resolve("none")));
    }

    @Test
    void passes_over_what_vanishes_while_it_looks() throws Exception {
        for (int number = 0; number < 200; number++) {
            Files.writeString(folder.resolve("stays-" + number), "");
        }
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> work = other.submit(() -> {
            for (int number = 0; !over.get(); number++) {
                Path draft = Files.createDirectories(folder.resolve("inner-" + number % 9))
                        .resolve("draft");
                Files.writeString(draft, "");
                Files.delete(draft);
                Files.delete(draft.getParent());
            }
            return null;
        });
        for (int look = 0; look < 300; look++) {
            long stay = Tree.of(folder).files().keySet().stream()
                    .filter(file -> file.getFileName().toString().startsWith("stays-"))
                    .count();
            assertEquals(200, stay);
        }
        over.set(true);
        work.get();
        other.shutdown();
    }
}
