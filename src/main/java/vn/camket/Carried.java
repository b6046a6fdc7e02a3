package vn.camket;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.camket.fact.Reading;

/** Has in memory what a few workbooks say, in the form in which it comes from another machine or goes there. */
final class Carried implements Readings {
    private static final ReadingForm FORM = new ReadingForm();

    private final Map<String, byte[]> bySha256 = new HashMap<>();

    void add(Sheaf sheaf) {
        if (sheaf.reading() != null) {
            bySha256.put(sheaf.sha256(), sheaf.reading());
        }
    }

    /** Null when there is none. */
    byte[] bytes(String sha256) {
        return bySha256.get(sha256);
    }

    @Override
    public Optional<Reading> find(String sha256) {
        try {
            byte[] bytes = bySha256.get(sha256);
            return bytes == null ? Optional.empty() : Optional.of(FORM.reading(bytes));
        } catch (IOException foreign) {
            throw new IllegalStateException("what was sent is of this release of the program", foreign);
        }
    }

    @Override
    public void keep(String sha256, Reading reading) {
        bySha256.put(sha256, FORM.bytes(reading));
    }
}
