package vn.camket.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.RunFailure;
import vn.camket.account.Accounts;
import vn.camket.account.DeedLog;
import vn.camket.fact.Text;
import vn.camket.slot.SlotFailure;
import vn.camket.worker.Workers;

/** Serves the pages until it is closed. */
public final class Site implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private static final Duration LONGEST_ERRAND = Duration.ofSeconds(60);
    private static final int HEAP_MEGABYTES = 512;
    private static final int LONGEST_QUEUE = 200;

    private final Settings settings;
    private final Bounds bounds;
    private final Sessions sessions;
    private final DeedLog log;
    private final Gate gate;
    private final Workers workers;
    private final Routes pages;
    private final List<Route> routes;
    private final Javalin server;

    private Site(Settings settings, Accounts accounts, Bounds bounds) {
        this.settings = settings;
        this.bounds = bounds;
        this.sessions = new Sessions(accounts, settings.clock());
        this.log = new DeedLog(settings.data());
        this.gate = new Gate(settings, new Pages(), sessions, log);
        this.workers = new Workers(settings.workers(), LONGEST_ERRAND, HEAP_MEGABYTES, LONGEST_QUEUE);
        this.pages = new Routes(settings, workers);
        this.routes = pages.all(accounts, sessions, log);
        this.server = Javalin.create(this::configure);
    }

    /** Starts to listen. */
    public static Site open(Settings settings, Accounts accounts) {
        return open(settings, accounts, Bounds.USUAL);
    }

    static Site open(Settings settings, Accounts accounts, Bounds bounds) {
        Site site = new Site(settings, accounts, bounds);
        site.server.start();
        return site;
    }

    /** Has the first worker start, and ready what the first visitor would wait for. */
    public void prepare() {
        pages.prepare();
    }

    /** Every address that is served. */
    List<Route> routes() {
        return routes;
    }

    public int port() {
        return server.port();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        // The length of a page that is packed tells its secrets, and a download's length would not be true any more.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = bounds.formBytes();
        listen(config);
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/vn/camket/web/assets";
            files.location = Location.CLASSPATH;
        });
        config.routes.before(this::guard);
        routes.forEach(route ->
                config.routes.addHttpHandler(route.method(), route.path(), context -> gate.pass(context, route)));
        config.routes.exception(
                RunFailure.class,
                (failure, context) -> gate.visit(context).refuse(HttpStatus.CONFLICT, failure.text()));
        config.routes.exception(
                SlotFailure.class,
                (failure, context) -> gate.visit(context).refuse(HttpStatus.CONFLICT, failure.text()));
        config.routes.exception(
                HttpResponseException.class,
                (refusal, context) -> refuse(HttpStatus.forStatus(refusal.getStatus()), context));
        config.routes.exception(Exception.class, this::fail);
        config.routes.error(HttpStatus.NOT_FOUND, context -> {
            context.header("Cache-Control", "no-store");
            if (!"text/html".equals(context.res().getContentType())) {
                gate.visit(context).missing();
            }
        });
    }

    private void listen(JavalinConfig config) {
        Entrance entrance = new Entrance(settings, bounds);
        config.jetty.threadPool = new QueuedThreadPool(bounds.threads());
        config.jetty.addConnector(entrance::connector);
        config.jetty.modifyServer(entrance::limit);
        config.jetty.modifyServletContextHandler(handler -> handler.setSessionHandler(sessionHandler()));
        config.jetty.multipartConfig.maxInMemoryFileSize(64, SizeUnit.KB);
        config.jetty.multipartConfig.maxFileSize(bounds.uploadBytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(bounds.uploadBytes(), SizeUnit.BYTES);
    }

    private SessionHandler sessionHandler() {
        SessionHandler handler = new SessionHandler();
        handler.setHttpOnly(true);
        handler.setSameSite(HttpCookie.SameSite.STRICT);
        // Otherwise an id may stand in an address, which is copied and logged.
        handler.setSessionIdPathParameterName(null);
        handler.getSessionCookieConfig().setSecure(settings.isSecure());
        handler.getSessionCookieConfig().setName(settings.isSecure() ? "__Host-camket" : "camket");
        handler.getSessionCookieConfig().setPath("/");
        handler.setMaxInactiveInterval((int) Sessions.IDLE.toSeconds());
        return handler;
    }

    private void guard(Context context) {
        Headers.of(settings.isSecure(), context.path().startsWith("/assets/")).forEach(context::header);
    }

    /** What the server refuses before a page does, such as a form that is too large. */
    private void refuse(HttpStatus status, Context context) {
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            tooLarge(context);
        } else if (status == HttpStatus.NOT_FOUND) {
            gate.visit(context).missing();
        } else {
            gate.visit(context)
                    .refuse(
                            status,
                            new Text(
                                    "Máy chủ không nhận yêu cầu này (" + status.getCode() + ").",
                                    "The server does not take this request (" + status.getCode() + ")."));
        }
    }

    private void tooLarge(Context context) {
        long megabytes = bounds.uploadBytes() >> 20;
        gate.visit(context)
                .refuse(
                        HttpStatus.CONTENT_TOO_LARGE,
                        new Text(
                                "Tệp hoặc biểu mẫu quá lớn; nhận nhiều nhất " + megabytes + " MB.",
                                "The file or form is too large; at most " + megabytes + " MB are taken."));
    }

    private void fail(Exception failure, Context context) {
        Optional<HttpStatus> spoilt = SpoiltRequest.status(failure);
        if (spoilt.isPresent()) {
            refuse(spoilt.get(), context);
            return;
        }
        String number = Sessions.random().substring(0, 8);
        LOG.error("{} {} failed, number {}", context.method(), context.path(), number, failure);
        gate.visit(context)
                .refuse(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        new Text(
                                "Chương trình gặp lỗi, số " + number + "; báo số này cho người quản trị.",
                                "The program failed, number " + number + "; tell the administrator this number."));
    }

    @Override
    public void close() {
        server.stop();
        workers.close();
    }
}
