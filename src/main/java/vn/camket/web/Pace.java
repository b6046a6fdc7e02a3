package vn.camket.web;

import java.time.Duration;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Cuts off whoever takes longer over a request than a bad line would; Jetty's own bound does not look at files. */
final class Pace extends Handler.Wrapper {
    private final Duration patience;
    private final long slowestBytesASecond;

    /** @param patience that everybody gets at first, however little they send */
    Pace(Duration patience, long slowestBytesASecond) {
        this.patience = patience;
        this.slowestBytesASecond = slowestBytesASecond;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Timed(request), response, callback);
    }

    private final class Timed extends Request.Wrapper {
        private final long start = System.nanoTime();
        private long bytes;

        Timed(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            bytes += chunk.remaining();
            if (chunk.isLast() || !isLate()) {
                return chunk;
            }
            chunk.release();
            Throwable late = new HttpException.RuntimeException(HttpStatus.REQUEST_TIMEOUT_408);
            fail(late);
            return Content.Chunk.from(late);
        }

        private boolean isLate() {
            Duration allowed = patience.plusMillis(bytes * 1000 / slowestBytesASecond);
            return System.nanoTime() - start > allowed.toNanos();
        }
    }
}
