package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import vn.camket.fact.Text;
import vn.camket.worker.Errand;
import vn.camket.worker.Workers;

/** Gives in what a page needs, and asks its reader for patience when that takes too long. */
final class Counter {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Workers workers;

    Counter(Workers workers) {
        this.workers = workers;
    }

    /** Empty when the visit was answered: the result is not there in time. */
    <R> Optional<R> result(Visit visit, Errand<R> errand) {
        Optional<R> result = workers.give(errand).await(PATIENCE);
        if (result.isEmpty()) {
            askForPatience(visit);
        }
        return result;
    }

    static void askForPatience(Visit visit) {
        visit.context().header("Retry-After", "30");
        visit.refuse(HttpStatus.SERVICE_UNAVAILABLE, busy());
    }

    static Text busy() {
        return new Text(
                "Máy chủ đang bận; đợi nửa phút rồi mở lại trang này.",
                "The server is busy; wait half a minute and open this page again.");
    }
}
