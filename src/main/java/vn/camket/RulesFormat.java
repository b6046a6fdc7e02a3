package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.camket.disk.Disk;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.Formatted;
import vn.camket.finding.RulesFile;
import vn.camket.register.RegisterFormatting;
import vn.camket.rule.RuleFormatting;

/** Lays out the files of a rules folder in one form, and changes nothing of what they say. */
public final class RulesFormat {
    private static final List<String> ENDINGS = List.of(".drl", ".dslr", ".md", ".json");

    private final Path rules;
    private final boolean writes;
    private final List<String> unformatted = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private RulesFormat(Path rules, boolean writes) {
        this.rules = rules;
        this.writes = writes;
    }

    /**
     * What was looked at.
     *
     * @param files how many files there are
     * @param unformatted paths of those that are, or were, in another form
     * @param faults why some were left alone
     */
    public record Looked(int files, List<String> unformatted, List<Fault> faults) {}

    /**
     * Looks at all rules, pages and JSON files, or writes those anew that are in another form.
     *
     * @throws RunFailure when the folder is not there, or a file cannot be read or written
     */
    public static Looked of(Path rules, boolean writes) {
        RulesCheck.requireFolder(rules);
        return new RulesFormat(rules, writes).look();
    }

    private Looked look() {
        try {
            SortedSet<String> files = files();
            for (String file : files) {
                look(file);
            }
            return new Looked(files.size(), unformatted, faults);
        } catch (IOException failure) {
            throw RulesCheck.unreadable(rules, failure);
        } catch (UncheckedIOException failure) {
            throw RulesCheck.unreadable(rules, failure.getCause());
        }
    }

    /** Hidden ones are leftovers of editors; a folder that is a link is not entered. */
    private SortedSet<String> files() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        Path folder = rules.toRealPath();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return !inner.equals(folder) && isHidden(inner)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean another = attributes.isSymbolicLink() && Files.exists(file) && RulesFile.isWithin(folder, file);
                if (!isHidden(file) && !another && ENDINGS.stream().anyMatch(file.toString()::endsWith)) {
                    files.add(folder.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private void look(String file) throws IOException {
        Formatted formatted =
                file.endsWith(".json") ? RegisterFormatting.of(rules, file) : RuleFormatting.of(rules, file);
        faults.addAll(formatted.faults());
        if (formatted.text() == null) {
            return;
        }
        byte[] bytes = formatted.text().getBytes(StandardCharsets.UTF_8);
        Path path = rules.resolve(file);
        if (!Arrays.equals(bytes, Files.readAllBytes(path))) {
            if (writes) {
                write(path, bytes);
            }
            unformatted.add(file);
        }
    }

    private static void write(Path path, byte[] bytes) {
        try {
            if (!Files.isWritable(path)) {
                throw new IOException("read-only");
            }
            Path draft = Files.createTempFile(path.toAbsolutePath().getParent(), ".format", ".tmp");
            try {
                Files.write(draft, bytes);
                keepPermissions(path, draft);
                Disk.replace(draft, path);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw new RunFailure(
                    new Text(
                            "Không ghi được " + path + " (" + failure + "); kiểm tra quyền ghi.",
                            path + " cannot be written (" + failure + "); check permissions."),
                    failure);
        }
    }

    private static void keepPermissions(Path of, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(of));
        }
    }
}
