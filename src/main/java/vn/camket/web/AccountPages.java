package vn.camket.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.camket.RunFailure;
import vn.camket.account.Accounts;
import vn.camket.account.Role;
import vn.camket.account.Standing;
import vn.camket.fact.Text;
import vn.camket.register.RegisterFiles;

/** Lets the administrator add accounts, and close them, unlock them, or give them a new first password. */
final class AccountPages {
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);

    private final Accounts accounts;
    private final InstantSource clock;

    AccountPages(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/accounts", ADMINISTRATORS, visit -> show(visit, null, null)),
                Route.deed("/accounts", ADMINISTRATORS, this::add),
                Route.deed("/accounts/{name}/reset", ADMINISTRATORS, visit -> issue(visit, accounts::reset)),
                Route.deed("/accounts/{name}/close", ADMINISTRATORS, this::close),
                Route.deed("/accounts/{name}/reopen", ADMINISTRATORS, visit -> change(visit, accounts::reopen)),
                Route.deed("/accounts/{name}/unlock", ADMINISTRATORS, visit -> change(visit, accounts::unlock)));
    }

    /**
     * What the page shows.
     *
     * @param issued name of the account whose first password is shown, this once; null for none
     */
    record All(List<Standing> accounts, Instant now, String issued, String password) {
        List<Role> roles() {
            return Arrays.asList(Role.values());
        }

        /** The id of the state's name in the bundles. */
        String state(Standing standing) {
            if (standing.closed()) {
                return "web.account.closed";
            }
            if (standing.isLocked(now)) {
                return "web.account.locked";
            }
            return standing.account().mustChange() ? "web.account.new" : "web.account.open";
        }

        boolean isLocked(Standing standing) {
            return standing.isLocked(now);
        }
    }

    private void show(Visit visit, String issued, String password) {
        visit.show("accounts", new All(accounts.all(), clock.instant(), issued, password));
    }

    private void add(Visit visit) {
        String name = visit.written("name");
        Gate.tellObject(visit, name);
        Role role = role(visit.written("role"));
        String unit = visit.written("unit").isEmpty() ? null : visit.written("unit");
        String password = accounts.add(
                name, role, unit, RegisterFiles.load(visit.settings().rules()).units(), clock.instant());
        show(visit, name, password);
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RunFailure(new Text("Chưa chọn vai trò.", "No role was chosen."), null));
    }

    /** The first password stands on the answer itself: a page to be led to would have to remember it. */
    private void issue(Visit visit, Function<String, String> deed) {
        Optional<String> name = known(visit);
        if (name.isPresent()) {
            show(visit, name.get(), deed.apply(name.get()));
        } else {
            visit.missing();
        }
    }

    private void change(Visit visit, Consumer<String> deed) {
        Optional<String> name = known(visit);
        if (name.isPresent()) {
            deed.accept(name.get());
            visit.lead("/accounts");
        } else {
            visit.missing();
        }
    }

    private void close(Visit visit) {
        if (visit.path("name").equals(visit.account().name())) {
            throw new RunFailure(
                    new Text(
                            "Không tự đóng tài khoản của mình được; nhờ người quản trị khác.",
                            "Nobody closes an account of their own; ask another administrator."),
                    null);
        }
        change(visit, accounts::close);
    }

    private Optional<String> known(Visit visit) {
        return accounts.all().stream()
                .map(standing -> standing.account().name())
                .filter(visit.path("name")::equals)
                .findFirst();
    }
}
