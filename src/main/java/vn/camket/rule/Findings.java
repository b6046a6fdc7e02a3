package vn.camket.rule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes from a rule the subject of what it found; all else is read from the match. The only door open to rules. */
public final class Findings {
    private final Consumer<String> subjects;

    Findings(Consumer<String> subjects) {
        this.subjects = subjects;
    }

    /**
     * Reports a finding.
     *
     * @param parts joined with {@code :} they are the subject, e.g. {@code "action", $id}; none may be null
     */
    public void report(Object... parts) {
        if (Arrays.asList(parts).contains(null)) {
            throw new IllegalArgumentException("a part of the subject is null: " + Arrays.toString(parts));
        }
        String subject = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(":"));
        subjects.accept(Normalizer.normalize(subject, Normalizer.Form.NFC));
    }
}
