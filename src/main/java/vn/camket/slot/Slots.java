package vn.camket.slot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.camket.disk.Disk;

/**
 * Takes workbooks in: puts each whole into its place below the reports folder, never over another one, and gives a
 * receipt once the disk has both. Whatever is killed meanwhile, a receipt that was given has its workbook. Nothing is
 * deleted: what was withdrawn stays and is marked.
 */
public final class Slots {
    /** Where the coordinating department's opinions on answers lie, in the place of a unit's id. */
    public static final String OFFICE = "y-kien-co-quan-dau-moi";

    private static final Set<String> FORMATS = Set.of("xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "html");
    private static final int LONGEST_REASON = 1000;

    private final Path reports;
    private final Incoming incoming;
    private final Records records;
    /** How many withdrawals are known to be marked. */
    private int marked;

    /**
     * Reads all receipts.
     *
     * @param data folder of the journal; made when it is not there
     */
    public Slots(Path reports, Path data, InstantSource clock) {
        this.reports = reports.toAbsolutePath().normalize();
        this.incoming = new Incoming(this.reports);
        this.records = new Records(data, clock);
        inTurn(records::book);
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T inTurn(Work<T> work) {
        try {
            Turn turn = records.turn();
            try (turn) {
                mark();
                return work.run();
            }
        } catch (IOException failed) {
            throw SlotFailure.unwritable(reports, failed);
        }
    }

    /**
     * Sends a workbook in as the next version of its slot. The same bytes as those of the version that counts are no new
     * version: its receipt is given again, or now, if whoever sent it was cut off before.
     *
     * @param format extension of its format, in lower case
     * @param by name of the account
     * @param numbered whether a document number was found in it
     * @throws SlotFailure when it was not taken in, and when that is not certain
     */
    public Receipt send(Path draft, Slot slot, String format, String by, boolean numbered) {
        Folder folder = folder(slot, format);
        return take(draft, folder, copy -> new Sending(copy, slot, folder, records, by, numbered).asVersion(format));
    }

    /** Sends in a workbook that answers findings; all of a unit's count, so each has a name of its own. */
    public Receipt answer(Path draft, String unit, String format, String by) {
        Slot slot = Slot.ofAnswers(unit);
        Folder folder = folder(slot, format);
        return take(draft, folder, copy -> new Sending(copy, slot, folder, records, by, false).byNumber(format));
    }

    /**
     * Id of the unit, without its department, that sent in a workbook of answers by itself.
     *
     * @param path of the workbook below the reports; empty for every other one, the coordinating department's among them
     */
    public static Optional<String> sender(String path) {
        return Folder.answering(path).filter(unit -> !unit.equals(OFFICE));
    }

    private Folder folder(Slot slot, String format) {
        if (format == null || !FORMATS.contains(format)) {
            throw SlotFailure.format(format);
        }
        return Folder.of(reports, slot);
    }

    private interface Taking {
        Receipt of(Incoming.Copy copy) throws IOException;
    }

    /** Only the copying, which takes longest, is done by many at a time. */
    private Receipt take(Path draft, Folder folder, Taking taking) {
        Incoming.Copy copy;
        try (InputStream bytes = Files.newInputStream(draft)) {
            copy = incoming.copy(bytes);
        } catch (IOException failed) {
            throw SlotFailure.unwritable(reports, failed);
        }
        try {
            return inTurn(() -> {
                folder.make();
                return taking.of(copy);
            });
        } finally {
            incoming.clear(copy);
        }
    }

    /**
     * Marks the workbook of a receipt as one that counts no longer; it stays where it is. Does nothing when that was done
     * before.
     *
     * @throws SlotFailure when there is no such receipt, or no reason
     */
    public Receipt withdraw(String number, String reason, String by) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw SlotFailure.reason(LONGEST_REASON);
        }
        return inTurn(() -> {
            Receipt receipt = records.book().find(number).orElseThrow(() -> SlotFailure.unknown(number));
            if (receipt.withdrawn() == null) {
                // The journal comes first: after a kill in between, the next turn marks what it tells.
                records.write(number, new Withdrawal(records.now(), by, why));
                mark();
            }
            return records.book().find(number).orElseThrow();
        });
    }

    /** Marks what was written down as withdrawn, be it by a process that was killed before it could. */
    private void mark() throws IOException {
        for (Receipt withdrawn : records.book().withdrawn(marked)) {
            Path workbook = file(withdrawn);
            Path marker =
                    workbook.resolveSibling(Marker.of(workbook.getFileName().toString()));
            if (Files.exists(workbook) && !Files.exists(marker)) {
                Incoming.Copy copy = incoming.copy(new ByteArrayInputStream(Marker.text(withdrawn)));
                copy.place(marker);
                incoming.clear(copy);
                Disk.keepNames(marker.getParent());
            }
            marked++;
        }
    }

    public Optional<Receipt> find(String number) {
        return records.book().find(number);
    }

    /** All receipts of a unit, its answers among them, newest first; not those of its departments. */
    public List<Receipt> of(String unit) {
        return records.book().of(unit);
    }

    /** The receipt of the version that counts: the highest that was not withdrawn. None for one put there by hand. */
    public Optional<Receipt> inForce(Slot slot) {
        Folder folder = Folder.of(reports, slot);
        try {
            return folder.inForce().flatMap(name -> records.at(folder, name));
        } catch (IOException failed) {
            throw SlotFailure.unreadable(reports, failed);
        }
    }

    /** Where the workbook of a receipt lies. */
    public Path file(Receipt receipt) {
        return reports.resolve(receipt.path());
    }
}
