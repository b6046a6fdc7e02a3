package vn.camket.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.RunFailure;
import vn.camket.account.Account;
import vn.camket.account.DeedLog;
import vn.camket.account.LoggedDeed;
import vn.camket.account.LoggedDeed.Outcome;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.fact.Units;
import vn.camket.slot.SlotFailure;
import vn.camket.text.Wording;

/** Lets a request through to its route, or tells why not, and takes down what was done. */
final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final String LANGUAGE = "lang";
    private static final String DOER = "camket.doer";
    private static final String OBJECT = "camket.object";

    private final Settings settings;
    private final Pages pages;
    private final Sessions sessions;
    private final DeedLog log;
    private final Allowance uploads;
    private final Allowance deeds;

    Gate(Settings settings, Pages pages, Sessions sessions, DeedLog log) {
        this.settings = settings;
        this.pages = pages;
        this.sessions = sessions;
        this.log = log;
        this.uploads = new Allowance(30, 60, settings.clock());
        this.deeds = new Allowance(300, 1200, settings.clock());
    }

    /** Answers a request by its route, or refuses it. */
    void pass(Context context, Route route) throws IOException {
        Visit visit = visit(context);
        Outcome outcome = Outcome.FAILED;
        try {
            admit(visit, route);
            outcome = context.statusCode() < 400 ? Outcome.DONE : Outcome.REFUSED;
        } catch (RunFailure | SlotFailure told) {
            outcome = Outcome.REFUSED;
            throw told;
        } finally {
            note(visit, route, outcome);
        }
    }

    private void admit(Visit visit, Route route) throws IOException {
        boolean open = route.roles().isEmpty();
        if (route.isDeed() && !OwnForm.comesFromUs(visit.context(), settings.isSecure())) {
            visit.refuse(
                    HttpStatus.FORBIDDEN,
                    new Text("Yêu cầu không đến từ trang này.", "The request does not come from this site."));
        } else if (!open && visit.account() == null) {
            visit.lead("/sign-in");
        } else if (!open && !route.roles().contains(visit.account().role())) {
            visit.missing();
        } else if (!open && visit.account().mustChange() && !route.isForFirstPassword()) {
            visit.lead("/password");
        } else if (!route.isDeed() || visit.account() == null) {
            route.deed().answer(visit);
        } else {
            admitDeed(visit, route);
        }
    }

    /** Only here the form is read: whoever does too much, or may not do it, has not even cost that. */
    private void admitDeed(Visit visit, Route route) throws IOException {
        Allowance allowance = route.upload() ? uploads : deeds;
        String name = visit.account().name();
        Duration wait = allowance.wait(name);
        if (!wait.isZero()) {
            tooOften(visit, wait);
        } else if (visit.context().isMultipart() && !route.upload()) {
            visit.refuse(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    new Text("Biểu mẫu này không nhận tệp.", "This form takes no file."));
        } else {
            allowance.use(name);
            if (OwnForm.bearsToken(visit)) {
                route.deed().answer(visit);
            } else {
                visit.refuse(
                        HttpStatus.FORBIDDEN,
                        new Text(
                                "Trang đã mở quá lâu; mở lại trang rồi làm lại.",
                                "The page was open for too long; open it again and try once more."));
            }
        }
    }

    /** Refuses what somebody does too often. */
    static void tooOften(Visit visit, Duration wait) {
        long minutes = wait.toMinutes() + 1;
        visit.context().header("Retry-After", String.valueOf(wait.toSeconds() + 1));
        visit.refuse(
                HttpStatus.TOO_MANY_REQUESTS,
                new Text(
                        "Đã thử quá nhiều lần; hãy thử lại sau " + minutes + " phút.",
                        "That was tried too often; try again in " + minutes + " minutes."));
    }

    /** Tells the log who did it where the session does not yet. */
    static void tellDoer(Visit visit, Account account) {
        visit.context().attribute(DOER, account);
    }

    /** Tells the log what something is done to where the address does not. */
    static void tellObject(Visit visit, String object) {
        visit.context().attribute(OBJECT, object);
    }

    /** Strangers who try what only others may do, or try too often, are not noted: they could fill the disk with it. */
    private void note(Visit visit, Route route, Outcome outcome) {
        Context context = visit.context();
        boolean handedOut = context.res().containsHeader("Content-Disposition");
        Account told = context.attribute(DOER);
        Account doer = told == null ? visit.account() : told;
        String object = context.attribute(OBJECT);
        if (!route.isDeed() && !handedOut || doer == null && object == null) {
            return;
        }
        LoggedDeed deed = new LoggedDeed(
                settings.clock().instant(),
                doer == null ? null : doer.name(),
                doer == null ? null : doer.role(),
                context.ip(),
                route.name(),
                object == null ? route.object(context) : object,
                outcome);
        try {
            log.add(deed);
        } catch (RunFailure unwritable) {
            LOG.error("{} is not in the log", deed, unwritable);
        }
    }

    /** Whoever is there, with the language that they asked for. */
    Visit visit(Context context) {
        Optional<Sessions.Seat> seat = sessions.find(context.req());
        Wording wording = new Wording(language(context), new Units(List.of()), settings.today());
        return new Visit(
                context,
                pages,
                seat.map(Sessions.Seat::account).orElse(null),
                seat.map(Sessions.Seat::token).orElse(null),
                wording,
                settings);
    }

    private Language language(Context context) {
        String asked = context.queryParam(LANGUAGE);
        if (asked != null) {
            Cookie cookie = new Cookie(LANGUAGE, asked.equals("en") ? "en" : "vi", "/", 31536000);
            cookie.setSecure(settings.isSecure());
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            context.cookie(cookie);
        }
        String chosen = asked == null ? context.cookie(LANGUAGE) : asked;
        return "en".equals(chosen) ? Language.EN : Language.VI;
    }
}
