package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import vn.camket.RunFailure;
import vn.camket.account.Account;
import vn.camket.account.Accounts;
import vn.camket.account.Role;
import vn.camket.fact.Text;

/** Lets people choose a password of their own. */
final class PasswordPages {
    static final Text NO_FILE = new Text("Biểu mẫu này không nhận tệp.", "This form takes no file.");
    private static final Set<Role> ALL = Set.of(Role.values());

    private final Sessions sessions;
    private final Accounts accounts;
    private final InstantSource clock;
    private final Allowance failures;

    PasswordPages(Sessions sessions, Accounts accounts, InstantSource clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
        this.failures = new Allowance(10, 60, clock);
    }

    List<Route> routes() {
        return List.of(
                Route.page("/password", ALL, visit -> visit.show("password", new Form(null))),
                Route.deed("/password", ALL, this::change));
    }

    /** @param refused why it was not changed, null before anybody tried */
    record Form(String refused) {}

    /** A password as it was typed: blanks around it are part of it. */
    static String typed(Visit visit, String field) {
        String text = visit.context().formParam(field);
        return text == null ? "" : text;
    }

    private void change(Visit visit) {
        Account account = visit.account();
        Duration wait = failures.wait(account.name());
        String wanted = typed(visit, "wanted");
        if (!wait.isZero()) {
            Gate.tooOften(visit, wait);
        } else if (!wanted.equals(typed(visit, "again"))) {
            refuse(visit, visit.say("web.password.different"));
        } else {
            try {
                accounts.changePassword(account.name(), typed(visit, "current"), wanted, clock.instant());
            } catch (RunFailure told) {
                failures.use(account.name());
                refuse(visit, told.text().in(visit.language()));
                return;
            }
            // Whoever else has come in with the former password is out now.
            sessions.begin(visit.context().req(), account);
            visit.lead("/");
        }
    }

    private static void refuse(Visit visit, String why) {
        visit.context().status(HttpStatus.UNPROCESSABLE_CONTENT);
        visit.show("password", new Form(why));
    }
}
