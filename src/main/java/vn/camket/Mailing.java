package vn.camket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.disk.Sha256;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Outstanding;
import vn.camket.fact.Register;
import vn.camket.fact.Units;
import vn.camket.finding.Contacts;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.mail.Chased;
import vn.camket.mail.Letter;
import vn.camket.mail.Letters;
import vn.camket.mail.Post;
import vn.camket.mail.Reminded;
import vn.camket.mail.Sent;

/** Writes to the units that have something to be told, and to the coordinator; what fails is told and harms nothing. */
public final class Mailing {
    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);
    private static final String COORDINATOR = "coordinator";

    private final Check.Done done;
    private final Register register;
    private final Contacts contacts;
    private final Post post;
    private final Reminders reminders;
    private final Letters letters;
    private final List<Sent> sent = new ArrayList<>();

    private Mailing(Request request, Check.Done done, Contacts contacts, Post post, Reminders reminders) {
        Outcome outcome = done.outcome();
        this.done = done;
        this.register = done.register();
        this.contacts = contacts;
        this.post = post;
        this.reminders = reminders;
        this.letters = new Letters(outcome, contacts, register, request.language());
    }

    /**
     * Writes all letters of a run.
     *
     * @param drafted whether they are but laid down, so that nobody has been told
     * @throws IOException when what was told before cannot be read
     */
    @SuppressWarnings("try") // the lock is held, never asked
    public static List<Sent> send(Request request, Check.Done done, Contacts contacts, Post post, boolean drafted)
            throws IOException {
        Path folder = request.out().resolve(".mail");
        try (RunLock lock = RunLock.on(folder);
                Scratch scratch = Scratch.make()) {
            Chase.Found chase = Chase.of(request, done.outcome().accounts());
            Enclosures enclosures = new Enclosures(chase, contacts, request, scratch.folder());
            Reminders reminders = Reminders.of(folder.resolve("told.json"), done.outcome(), drafted);
            Mailing mailing = new Mailing(request, done, contacts, post, reminders);
            mailing.units();
            for (Outstanding owed : chase.units()) {
                mailing.remind(owed, enclosures);
            }
            mailing.coordinator(chase.units(), enclosures);
            return mailing.sent;
        }
    }

    private void units() throws IOException {
        SortedSet<String> units = new TreeSet<>(contacts.units().keySet());
        done.outcome().findings().forEach(listed -> {
            if (listed.finding().unit() != null) {
                units.add(listed.finding().unit());
            }
        });
        for (String unit : units) {
            Reminders.Due due = reminders.of(unit);
            if (due.isNone()) {
                sent.add(new Sent(unit, Sent.Matter.FINDINGS, Sent.State.IDLE, null));
            } else if (!contacts.units().containsKey(unit)) {
                sent.add(new Sent(unit, Sent.Matter.FINDINGS, Sent.State.NO_ADDRESS, null));
            } else if (deliver(unit, Sent.Matter.FINDINGS, letter(unit, due))) {
                reminders.told(unit);
            }
        }
    }

    private Letter letter(String unit, Reminders.Due due) throws IOException {
        Parcel parcel = new Parcel();
        parcel.put(new Letter.Attachment(done.folder().resolve("units").resolve(unit + ".xlsx"), unit + ".xlsx"));
        for (Letter.Attachment copy : copies(unit)) {
            parcel.add(copy);
        }
        String id = id(unit, ids(due.fresh()) + "\n" + ids(due.repeated()));
        return letters.toUnit(
                new Letters.Told(unit, due.fresh(), due.repeated(), due.open(), parcel.attached(), parcel.left()), id);
    }

    /** A unit is reminded while there is time, and hears nothing when there is nothing to remind it of. */
    private void remind(Outstanding owed, Enclosures enclosures) throws IOException {
        List<AwaitedReport> reports = reminders.of(owed);
        if (reports.isEmpty()) {
            return;
        }
        String unit = owed.unit();
        if (!contacts.units().containsKey(unit)) {
            sent.add(new Sent(unit, Sent.Matter.REPORTS, Sent.State.NO_ADDRESS, null));
            return;
        }
        Parcel parcel = new Parcel();
        for (AwaitedReport report : reports) {
            parcel.add(enclosures.form(report));
        }
        String about = reports.stream().map(AwaitedReport::key).collect(Collectors.joining(" "));
        Letter letter =
                letters.reminder(new Reminded(unit, reports, parcel.attached(), parcel.left()), id(unit, about));
        if (deliver(unit, Sent.Matter.REPORTS, letter)) {
            reminders.reminded(owed, reports);
        }
    }

    private static String ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).collect(Collectors.joining(" "));
    }

    /** The marked copies of the reports that a unit, or one that it holds, has sent. */
    private List<Letter.Attachment> copies(String unit) {
        List<Letter.Attachment> copies = new ArrayList<>();
        for (Outcome.Input input : done.outcome().inputs()) {
            Path copy = done.folder().resolve("annotated").resolve(input.workbook());
            if (input.reports().stream().anyMatch(report -> unit.equals(holder(report.unit())))
                    && Files.isRegularFile(copy)) {
                copies.add(new Letter.Attachment(copy, copy.getFileName().toString()));
            }
        }
        return copies;
    }

    private String holder(String unit) {
        Units units = register.units();
        return unit == null ? null : units.holder(unit, done.outcome().asOf());
    }

    private void coordinator(List<Outstanding> owing, Enclosures enclosures) throws IOException {
        Path list = done.folder().resolve("findings.xlsx");
        Parcel parcel = new Parcel();
        if (Files.size(list) <= Parcel.MOST_BYTES) {
            parcel.put(new Letter.Attachment(list, list.getFileName().toString()));
        }
        for (Outstanding owed : owing) {
            if (!owed.overdue().isEmpty()) {
                parcel.add(enclosures.demand(owed));
            }
        }
        Chased chased = new Chased(owing, parcel.left());
        String id = id(COORDINATOR, sent + "\n" + owing);
        deliver(COORDINATOR, Sent.Matter.SUMMARY, letters.summary(List.copyOf(sent), chased, parcel.attached(), id));
    }

    private String id(String to, String about) {
        String all = to + "\n" + done.outcome().asOf() + "\n" + done.outcome().rulesSha256() + "\n" + about;
        return Sha256.hex(all, 16);
    }

    private boolean deliver(String to, Sent.Matter about, Letter letter) {
        try {
            post.send(letter);
            sent.add(new Sent(to, about, Sent.State.SENT, null));
            return true;
        } catch (IOException failed) {
            LOG.warn("{}: không gửi được thư / the mail could not be sent: {}", to, failed.getMessage());
            sent.add(new Sent(to, about, Sent.State.FAILED, failed.getMessage()));
            return false;
        }
    }
}
