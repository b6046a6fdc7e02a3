package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.camket.fact.Deadline;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.output.content.Clean;
import vn.camket.output.content.Names;
import vn.camket.text.Wording;

/** Writes deadlines as an iCalendar file (RFC 5545), a whole day each, for the calendars of offices. */
public final class CalendarFile {
    /** RFC 5545, section 3.1: no line is longer than 75 octets without its end. */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Names names;
    private final Wording wording;
    private final LocalDate asOf;

    private CalendarFile(Names names, Wording wording, LocalDate asOf) {
        this.names = names;
        this.wording = wording;
        this.asOf = asOf;
    }

    /** Leaves the stream open; equal deadlines give equal bytes. */
    public static void write(
            List<Deadline> deadlines, Register register, Language language, LocalDate asOf, OutputStream out)
            throws IOException {
        CalendarFile file =
                new CalendarFile(new Names(register, language), new Wording(language, register.units(), asOf), asOf);
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Camket//Camket//VI");
        file.line("CALSCALE:GREGORIAN");
        deadlines.forEach(file::event);
        file.line("END:VCALENDAR");
        out.write(file.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void event(Deadline deadline) {
        line("BEGIN:VEVENT");
        line("UID:" + uid(deadline) + "@camket");
        line("DTSTAMP:" + day(asOf) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day(deadline.on()));
        line("DTEND;VALUE=DATE:" + day(deadline.on().plusDays(1)));
        line("SUMMARY:" + escaped(wording.deadline(deadline)));
        line("DESCRIPTION:" + escaped(names.agreement(deadline.agreement())));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** The same deadline keeps its name from file to file, so that calendars move it instead of doubling it. */
    private static String uid(Deadline deadline) {
        String name = deadline.kind() + "-" + deadline.agreement() + "-" + deadline.unit() + "-" + deadline.review();
        return switch (deadline.kind()) {
            case REPORT -> name + "-" + (deadline.overdue() ? "overdue" : deadline.quarters());
            case CONFERENCE -> name + "-" + day(deadline.on());
            case REVIEW, END -> name;
        };
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String words) {
        return Clean.text(words)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds between characters, never within one. */
    private void line(String words) {
        int octets = 0;
        for (int at = 0; at < words.length(); ) {
            int character = words.codePointAt(at);
            String one = Character.toString(character);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += length;
            at += one.length();
        }
        text.append("\r\n");
    }
}
