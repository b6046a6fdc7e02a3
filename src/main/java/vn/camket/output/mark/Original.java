package vn.camket.output.mark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.camket.disk.Sha256;
import vn.camket.fact.Limits;
import vn.camket.finding.Finding;
import vn.camket.text.Wording;

/**
 * A workbook as it was sent in, which is only ever read.
 *
 * @param name path relative to the reports folder
 * @param sha256 of the bytes that were judged
 */
public record Original(String name, Path file, String sha256) {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /**
     * Writes a copy with the findings at their cells.
     *
     * @throws UnmarkableException for a stated reason; then there is no copy
     */
    public void mark(Collection<Finding> findings, LocalDate asOf, Wording wording, Limits limits, Path copy) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            requireUnchanged(channel);
            requireZip(channel);
            Allowance allowance = new Allowance(limits);
            try (Parts parts = new Parts(channel, allowance)) {
                requireWorkbook(parts);
                Marking marking = new Marking(parts, name, asOf, wording, allowance);
                findings.forEach(marking::add);
                new Copy(parts, marking.changes()).write(copy);
            }
        } catch (NoSuchFileException gone) {
            throw new UnmarkableException("changed");
        } catch (IOException e) {
            throw Files.isReadable(file) ? UnmarkableException.odd() : new UnmarkableException("cannot-open");
        } catch (XMLStreamException e) {
            throw UnmarkableException.odd();
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new UnmarkableException("out-of-memory");
        }
    }

    private void requireUnchanged(SeekableByteChannel channel) throws IOException {
        if (!Sha256.hex(Channels.newInputStream(channel)).equals(sha256)) {
            throw new UnmarkableException("changed");
        }
    }

    private void requireZip(SeekableByteChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(ZIP.length);
        channel.position(0);
        while (head.hasRemaining() && channel.read(head) >= 0) {
            continue;
        }
        if (!head.flip().equals(ByteBuffer.wrap(ZIP))) {
            throw isEncrypted() ? new UnmarkableException("not-markable-protected") : byFormat();
        }
        channel.position(0);
    }

    private boolean isEncrypted() {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException other) {
            return false;
        }
    }

    private void requireWorkbook(Parts parts) {
        if (parts.has("mimetype") || parts.has("xl/workbook.bin")) {
            throw byFormat();
        }
    }

    /** Names the format as the sender knows it, by the file's name. */
    private UnmarkableException byFormat() {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new UnmarkableException("not-markable", extension);
    }
}
