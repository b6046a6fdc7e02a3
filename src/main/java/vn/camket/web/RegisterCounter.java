package vn.camket.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.camket.errand.RegisterAnswer;
import vn.camket.errand.RegisterDownload;
import vn.camket.worker.Errand;

/** Lets entries into the register one after the other: whoever comes second sees what the first has changed. */
final class RegisterCounter {
    private final Counter counter;

    RegisterCounter(Counter counter) {
        this.counter = counter;
    }

    /** Empty when the visit was answered: the result is not there in time. */
    synchronized Optional<RegisterAnswer> enter(Visit visit, Errand<RegisterAnswer> entry) {
        return counter.result(visit, entry);
    }

    /** The same. */
    <R> Optional<R> result(Visit visit, Errand<R> errand) {
        return counter.result(visit, errand);
    }

    /** State of the register when the changes were looked at, null at the first look. */
    static String seen(Visit visit) {
        String seen = visit.written("seen");
        return seen.isEmpty() ? null : seen;
    }

    /** @param agreements empty for all */
    void download(Visit visit, Settings settings, List<String> agreements) throws IOException {
        Path file = Files.createTempFile("camket", ".xlsx");
        try {
            Optional<String> name = result(
                    visit,
                    new RegisterDownload(
                            settings.rules(), agreements, settings.today(), visit.language(), file.toAbsolutePath()));
            if (name.isPresent()) {
                visit.handOut(new ByteArrayInputStream(Files.readAllBytes(file)), name.get());
            }
        } finally {
            Files.delete(file);
        }
    }
}
