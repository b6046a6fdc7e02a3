package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;

/** Tells a failure of ours from a request that came too large, too slowly, in pieces or not at all. */
final class SpoiltRequest {
    private SpoiltRequest() {}

    /** What to answer it with; empty when the failure is ours. */
    static Optional<HttpStatus> status(Throwable failure) {
        HttpStatus status = null;
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof HttpException told) {
                status = HttpStatus.forStatus(told.getCode());
            } else if (status != null && one instanceof IllegalStateException) {
                // The parser of uploads has no other word for one that is too large.
                status = HttpStatus.CONTENT_TOO_LARGE;
            }
        }
        return Optional.ofNullable(status);
    }
}
