package vn.camket.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.camket.Request;
import vn.camket.errand.DrawCalendar;
import vn.camket.errand.LookAhead;

/** Shows what is due, and hands it out as a file for calendars. */
final class CalendarPages {
    private static final int DAYS = 90;
    private static final int MOST_DAYS = 3660;

    private final Counter counter;

    CalendarPages(Counter counter) {
        this.counter = counter;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/calendar", FindingPages.READERS, this::all),
                Route.page("/calendar.ics", FindingPages.READERS, this::file));
    }

    /** @param from the day of the request */
    record All(LocalDate from, int days, List<LookAhead.Ahead> deadlines) {
        LocalDate until() {
            return from.plusDays(days);
        }

        long overdue() {
            return deadlines.stream().filter(LookAhead.Ahead::overdue).count();
        }
    }

    private void all(Visit visit) {
        int days = days(visit);
        counter.result(visit, new LookAhead(request(visit), days))
                .ifPresent(deadlines ->
                        visit.show("calendar", new All(visit.settings().today(), days, deadlines)));
    }

    private void file(Visit visit) {
        counter.result(visit, new DrawCalendar(request(visit), days(visit)))
                .ifPresent(text -> visit.handOut(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "camket-" + visit.settings().today() + ".ics"));
    }

    private static Request request(Visit visit) {
        return visit.settings().request(List.of(), List.of(), visit.language());
    }

    private static int days(Visit visit) {
        return visit.asked("days")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(text -> Math.min(MOST_DAYS, Integer.parseInt(text)))
                .orElse(DAYS);
    }
}
