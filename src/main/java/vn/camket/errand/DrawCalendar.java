package vn.camket.errand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.camket.Agenda;
import vn.camket.Request;
import vn.camket.output.CalendarFile;
import vn.camket.worker.Errand;

/**
 * Draws up the iCalendar file of what is due, or overdue, in the days to come.
 *
 * @param days how many to look ahead
 */
public record DrawCalendar(Request request, int days) implements Errand<String> {
    @Override
    public String run() {
        Agenda.Ahead ahead = Agenda.of(request, days);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            CalendarFile.write(ahead.deadlines(), ahead.register(), request.language(), request.asOf(), file);
        } catch (IOException never) {
            throw new UncheckedIOException("memory can be written", never);
        }
        return file.toString(StandardCharsets.UTF_8);
    }
}
