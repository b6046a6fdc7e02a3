package vn.camket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/**
 * Is a file in a folder of this machine.
 *
 * @param folder all links followed
 */
record SeenOnDisk(Path folder, Path path, Stamp stamp) implements Seen {
    /** The reports folder itself may be a link. */
    static List<SeenOnDisk> in(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return Walk.of(real).found().stream()
                .map(found -> new SeenOnDisk(real, found.path(), found.stamp()))
                .toList();
    }

    /** Taken from the URI, which keeps the bytes of a name that the locale cannot spell. */
    @Override
    public String name() {
        // The URI of a link to a folder, or of a folder that cannot be listed, ends in a slash.
        String whole = path.toUri().getPath().replaceAll("/$", "");
        String start = folder.toUri().getPath();
        return Normalizer.normalize(whole.substring(start.length()), Normalizer.Form.NFC);
    }

    @Override
    public boolean isPlain() {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean leadsAround() {
        return leadsTo(true);
    }

    /** Whether it is a link to what lies inside of the folder, or outside of it; a broken one leads nowhere. */
    private boolean leadsTo(boolean inside) {
        try {
            return Files.isSymbolicLink(path) && path.toRealPath().startsWith(folder) == inside;
        } catch (IOException broken) {
            return false;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public Intake.Arrival arrival(String name) {
        return new Intake.Arrival(name, path, leadsTo(false), stamp);
    }
}
