package vn.camket;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.camket.mail.Letter;

/** Gathers what a letter brings along, and names what it cannot bring. */
final class Parcel {
    /** What most mail servers take, less what the form of mail adds to it. */
    static final long MOST_BYTES = 7_000_000;

    private final List<Letter.Attachment> attached = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private long bytes;

    /** Takes what the letter is nothing without. */
    void put(Letter.Attachment attachment) throws IOException {
        attached.add(attachment);
        bytes += Files.size(attachment.file());
    }

    /** Takes it if it bears no macros and the letter does not become too large. */
    void add(Letter.Attachment attachment) throws IOException {
        if (attachment.hasMacros() || bytes + Files.size(attachment.file()) > MOST_BYTES) {
            left.add(attachment.name());
        } else {
            put(attachment);
        }
    }

    List<Letter.Attachment> attached() {
        return List.copyOf(attached);
    }

    List<String> left() {
        return List.copyOf(left);
    }
}
