package vn.camket.slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes receipts and withdrawals down, and knows all that were written; what it writes, it writes in a {@link Turn}. */
final class Records {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Path data;
    private final InstantSource clock;
    private final Book book = new Book();
    private final Journal journal;

    /** @param data folder of the journal; made when it is not there */
    Records(Path data, InstantSource clock) {
        this.data = data;
        this.clock = clock;
        this.journal = new Journal(data.resolve("receipts.jsonl"), book);
        try {
            Files.createDirectories(data);
        } catch (IOException failed) {
            throw SlotFailure.unwritable(data, failed);
        }
    }

    /** Waits until nobody else writes. */
    Turn turn() throws IOException {
        Turn turn = Turn.on(data.resolve("receipts.lock"));
        try {
            journal.mend();
            return turn;
        } catch (IOException | RuntimeException failed) {
            turn.close();
            throw failed;
        }
    }

    /** All that was written until now, by other processes too. */
    Book book() {
        try {
            journal.follow();
            return book;
        } catch (IOException failed) {
            throw SlotFailure.unreadable(data, failed);
        }
    }

    /** The receipt of a workbook in a folder. */
    Optional<Receipt> at(Folder folder, String name) {
        String path = folder.path(name);
        return book().in(folder.path()).stream()
                .filter(receipt -> receipt.path().equals(path))
                .findFirst();
    }

    /** Numbers for new receipts. */
    Stream<String> numbers() {
        return book().free(now().atZone(VIETNAM).getYear());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    Receipt write(Receipt receipt) throws IOException {
        journal.append(Entry.of(receipt));
        return book().find(receipt.number()).orElseThrow();
    }

    void write(String number, Withdrawal withdrawal) throws IOException {
        journal.append(Entry.of(number, withdrawal));
    }
}
