package vn.camket.output.mark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes a workbook anew: parts that stay as they are go over compressed, as they lie in the file. */
record Copy(Parts parts, Changes changes) {
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Leaves nothing behind when it fails. */
    void write(Path file) throws IOException, XMLStreamException {
        try {
            try (Target target = Target.of(file);
                    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
                // Excel reads no archive of the larger kind; it is not needed below 4 GB.
                zip.setUseZip64(Zip64Mode.Never);
                write(zip);
            }
        } catch (IOException | XMLStreamException | RuntimeException | Error e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void write(ZipArchiveOutputStream zip) throws IOException, XMLStreamException {
        for (ZipArchiveEntry entry : parts.entries()) {
            Changes.Change change = entry.isDirectory() ? null : changes.of(entry.getName());
            if (change == null) {
                zip.addRawArchiveEntry(alike(entry), parts.raw(entry));
            } else if (!change.last()) {
                rewrite(entry.getName(), change, zip);
            }
        }
        for (Changes.Change change : changes.all()) {
            if (change.template() != null && !change.last()) {
                rewrite(change.part(), change, zip);
            }
        }
        for (Changes.Change change : changes.all()) {
            if (change.last()) {
                rewrite(change.part(), change, zip);
            }
        }
    }

    /** The entry without its hour and owner, which would differ by time zone. */
    private static ZipArchiveEntry alike(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw UnmarkableException.odd();
        }
        ZipArchiveEntry alike = named(entry.getName());
        alike.setMethod(entry.getMethod());
        alike.setCrc(entry.getCrc());
        alike.setSize(entry.getSize());
        alike.setCompressedSize(entry.getCompressedSize());
        return alike;
    }

    private static ZipArchiveEntry named(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        // setTime would depend on the JVM's time zone.
        entry.setTimeLocal(BEGINNING);
        return entry;
    }

    private void rewrite(String name, Changes.Change change, ZipArchiveOutputStream zip)
            throws IOException, XMLStreamException {
        PartText text = change.template() == null
                ? parts.open(name)
                : PartText.of(new ByteArrayInputStream(change.template().getBytes(StandardCharsets.UTF_8)));
        zip.putArchiveEntry(named(name));
        Writer part = text.writer(zip);
        change.rewriting().rewrite(text.reader(), part);
        part.flush();
        zip.closeArchiveEntry();
    }
}
