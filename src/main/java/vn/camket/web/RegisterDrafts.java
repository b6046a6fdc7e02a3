package vn.camket.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camket.account.Account;

/**
 * Keeps workbooks of the register until somebody has confirmed what they change, under names of our own, for a day at
 * most.
 *
 * @param folder need not be there yet
 */
record RegisterDrafts(Path folder, InstantSource clock) {
    /** Of a workbook; one of a thousand agreements has less. */
    static final int MOST_BYTES = 8 << 20;

    /** For each account. */
    static final int MOST = 3;

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** Its new name; empty when it is too large, and then nothing of it is kept. */
    synchronized Optional<String> keep(Account account, InputStream workbook) throws IOException {
        Path own = own(account);
        Files.createDirectories(own);
        prune(own);
        byte[] bytes = workbook.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        String name = Sessions.random();
        Path file = Files.write(own.resolve(name), bytes);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        return Optional.of(name);
    }

    /** Empty when this account has none of that name, or no longer. */
    Optional<Path> find(Account account, String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = own(account).resolve(name);
        return Files.exists(file) && !isOld(file) ? Optional.of(file) : Optional.empty();
    }

    /** Names of accounts have no slashes, but one may consist of dots. */
    private Path own(Account account) {
        return folder.resolve("of-" + account.name());
    }

    private boolean isOld(Path file) throws IOException {
        Instant kept = Files.getLastModifiedTime(file).toInstant();
        return kept.plus(LONGEST).isBefore(clock.instant());
    }

    /** Makes room for one more. */
    private void prune(Path own) throws IOException {
        List<Path> newestFirst;
        try (Stream<Path> files = Files.list(own)) {
            newestFirst = files.sorted(
                            Comparator.comparing(RegisterDrafts::kept).reversed())
                    .toList();
        }
        for (int at = 0; at < newestFirst.size(); at++) {
            if (at >= MOST - 1 || isOld(newestFirst.get(at))) {
                Files.deleteIfExists(newestFirst.get(at));
            }
        }
    }

    private static long kept(Path file) {
        return file.toFile().lastModified();
    }
}
