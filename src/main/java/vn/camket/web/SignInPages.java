package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.camket.account.Account;
import vn.camket.account.Accounts;
import vn.camket.account.Role;

/** Lets people in and out. */
final class SignInPages {
    private final Sessions sessions;
    private final Accounts accounts;
    private final InstantSource clock;

    /** Many people of one office come from one address: only wrong passwords count. */
    private final Allowance failuresOfAddress;

    private final Allowance failuresOfName;

    SignInPages(Sessions sessions, Accounts accounts, InstantSource clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
        this.failuresOfAddress = new Allowance(30, 300, clock);
        this.failuresOfName = new Allowance(10, 60, clock);
    }

    List<Route> routes() {
        return List.of(
                Route.page("/", Set.of(Role.values()), SignInPages::home),
                Route.page("/sign-in", Set.of(), visit -> visit.show("sign-in", new Form(null))),
                Route.deed("/sign-in", Set.of(), this::signIn),
                Route.deed("/sign-out", Set.of(Role.values()), this::signOut));
    }

    /** @param refused why nobody was let in, null before anybody tried */
    record Form(String refused) {}

    private static void home(Visit visit) {
        visit.lead(
                switch (visit.account().role()) {
                    case REPORTER -> "/reports";
                    case AUDITOR, COORDINATOR -> "/findings";
                    case ADMINISTRATOR -> "/accounts";
                });
    }

    private void signIn(Visit visit) {
        if (visit.context().isMultipart()) {
            visit.refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, PasswordPages.NO_FILE);
            return;
        }
        String name = visit.written("name").toLowerCase(Locale.ROOT);
        String address = visit.context().ip();
        Duration wait = longer(failuresOfAddress.wait(address), failuresOfName.wait(name));
        if (!wait.isZero()) {
            Gate.tooOften(visit, wait);
            return;
        }
        Gate.tellObject(visit, name);
        Optional<Account> account = accounts.signIn(name, PasswordPages.typed(visit, "password"), clock.instant());
        if (account.isPresent()) {
            Gate.tellDoer(visit, account.get());
            sessions.begin(visit.context().req(), account.get());
            visit.lead("/");
        } else {
            failuresOfAddress.use(address);
            failuresOfName.use(name);
            visit.context().status(HttpStatus.FORBIDDEN);
            visit.show("sign-in", new Form(visit.say("web.signIn.refused")));
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void signOut(Visit visit) {
        sessions.end(visit.context().req());
        visit.lead("/sign-in");
    }
}
