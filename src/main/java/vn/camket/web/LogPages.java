package vn.camket.web;

import java.util.List;
import java.util.Set;
import vn.camket.account.DeedLog;
import vn.camket.account.LoggedDeed;
import vn.camket.account.Role;

/** Shows the administrator who did what. */
final class LogPages {
    private static final int A_PAGE = 100;

    private final DeedLog log;

    LogPages(DeedLog log) {
        this.log = log;
    }

    List<Route> routes() {
        return List.of(Route.page("/log", Set.of(Role.ADMINISTRATOR), this::show));
    }

    /**
     * A part of the log, newest first.
     *
     * @param account whose deeds these are, null for everybody's
     * @param older address of the part before, null when there is none
     */
    record Part(List<LoggedDeed> deeds, String account, String older) {}

    private void show(Visit visit) {
        String account = visit.asked("account").orElse(null);
        long before = visit.asked("before").map(LogPages::place).orElse(Long.MAX_VALUE);
        DeedLog.Part part = log.read(account, before, A_PAGE);
        String older = "/log?before=" + part.older() + (account == null ? "" : "&account=" + Visit.encoded(account));
        visit.show("log", new Part(part.deeds(), account, part.older() == 0 ? null : older));
    }

    private static long place(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
