package vn.camket.output.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Passes bytes on and puts a file before the first place where a word stands; the word begins with its only {@code <}. */
final class Insertion extends OutputStream {
    private final OutputStream out;
    private final byte[] word;
    private final Path file;
    private int matched;
    private boolean inserted;

    Insertion(OutputStream out, byte[] word, Path file) {
        this.out = out;
        this.word = word;
        this.file = file;
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int held = matched;
        int at = offset;
        int end = offset + length;
        while (at < end && matched < word.length) {
            byte next = bytes[at++];
            matched = next == word[matched] ? matched + 1 : next == word[0] ? 1 : 0;
        }
        if (!inserted) {
            pass(bytes, offset, at, held);
        }
        out.write(bytes, at, end - at);
    }

    /** Passes on what is known not to begin the word, what was held back of it among that. */
    private void pass(byte[] bytes, int offset, int end, int held) throws IOException {
        if (matched <= end - offset) {
            out.write(word, 0, held);
            out.write(bytes, offset, end - offset - matched);
        }
        if (matched == word.length) {
            Files.copy(file, out);
            out.write(word);
            inserted = true;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
