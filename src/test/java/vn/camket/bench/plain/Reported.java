package vn.camket.bench.plain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes from a rule the subject of what it found. */
public final class Reported {
    private final Consumer<String> subjects;

    Reported(Consumer<String> subjects) {
        this.subjects = subjects;
    }

    /** Is what rules call; the parts are joined with colons. */
    public void report(Object... parts) {
        String subject = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(":"));
        subjects.accept(Normalizer.normalize(subject, Normalizer.Form.NFC));
    }
}
