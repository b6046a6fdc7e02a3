package vn.camket.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attacks by what lies in the reports folder besides files, and by the names of files. */
final class FolderAttacks {
    private static final String READ = WorkbookAttack.READ;
    private static final String LONG = "a".repeat(250) + ".xlsx";

    private final Path folder;
    private final Map<String, String> told = new TreeMap<>();

    private FolderAttacks(Path folder) {
        this.folder = folder;
    }

    /** Puts them into a folder; what is to be told of each, by its name. */
    static Map<String, String> into(Path folder) throws IOException, InterruptedException {
        FolderAttacks attacks = new FolderAttacks(folder);
        attacks.links();
        attacks.names();
        return attacks.told;
    }

    private void links() throws IOException, InterruptedException {
        Path outside = Files.createDirectories(folder.resolveSibling("outside"));
        new HostileBook().save(outside.resolve("secret.xlsx"));
        link("link to a file outside.xlsx", outside.resolve("secret.xlsx"), "link-outside");
        link("link to a file outside, the long way.xlsx", Path.of("../outside/secret.xlsx"), "link-outside");
        link("link to a folder outside", outside, "link-outside");
        link("link to a device.xlsx", Path.of("/dev/zero"), "link-outside");
        link("link to itself.xlsx", Path.of("link to itself.xlsx"), "cannot-open");
        link("link to nothing.xlsx", Path.of("nothing.xlsx"), "cannot-open");
        link("link to the folder", Path.of("."), "link");
        link("link to a file.xlsx", Path.of("honest.xlsx"), "link");
        honest("honest.xlsx");
        shell("mkfifo 'pipe.xlsx'");
        told.put("pipe.xlsx", "cannot-open");
        honest("folder.xlsx/in it.xlsx");
        honest("locked.xlsx");
        shell("chmod 000 locked.xlsx");
        told.put("locked.xlsx", Files.isReadable(folder.resolve("locked.xlsx")) ? READ : "cannot-open");
        honest("locked folder/in it.xlsx");
        shell("chmod 000 'locked folder'");
        if (!Files.isReadable(folder.resolve("locked folder"))) {
            told.remove("locked folder/in it.xlsx");
            told.put("locked folder", "cannot-open");
        }
    }

    private void link(String name, Path target, String reason) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
        told.put(name, reason);
    }

    private void names() throws IOException, InterruptedException {
        for (String name : List.of(
                "two\nlines.xlsx",
                "\"quoted\" 'twice'.xlsx",
                "=1+1.xlsx",
                "@SUM(A1).csv",
                "-rf.xlsx",
                "<b>&amp;.xlsx",
                "{why} $1 \\u0041.xlsx",
                " .xlsx",
                "no extension",
                "a\u0007bell.xlsx",
                LONG)) {
            honest(name);
        }
        honest("v00000000000000000000000000001.xlsx");
        honest("v99999999999999999999999999999.xlsx");
        told.put("v00000000000000000000000000001.xlsx", "superseded");
        shell("cp honest.xlsx \"$(printf 'no UTF-8 \\376.xlsx')\"; cp honest.xlsx \"$(printf 'no UTF-8 \\377.xlsx')\"");
        told.put("no UTF-8 \uFFFD.xlsx", READ);
        told.put("no UTF-8 \uFFFD.xlsx (2)", READ);
    }

    private void honest(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        new HostileBook().save(folder.resolve(name));
        told.put(name, READ);
    }

    private void shell(String command) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .start()
                .waitFor();
    }

    /** Lets the folder be removed again. */
    static void unlock(Path folder) throws IOException, InterruptedException {
        new ProcessBuilder("chmod", "-R", "u+rwx", folder.toString()).start().waitFor();
    }
}
