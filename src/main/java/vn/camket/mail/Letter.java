package vn.camket.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * A mail before it is sent.
 *
 * @param name tells it from the others of a run, fit for a file's name
 * @param from address that it comes from
 * @param to addresses, at least one
 * @param id tells it from all others for ever: a mail server that gets it twice can know
 * @param attachments files by the names that the reader sees
 */
public record Letter(
        String name,
        String from,
        List<String> to,
        String id,
        String subject,
        String body,
        List<Attachment> attachments) {
    /** @param name that the reader sees */
    public record Attachment(Path file, String name) {
        /** Whether it brings a program along, whatever it is called; what cannot be looked into may do so. */
        public boolean hasMacros() {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return zip.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"));
            } catch (IOException odd) {
                return true;
            }
        }
    }
}
