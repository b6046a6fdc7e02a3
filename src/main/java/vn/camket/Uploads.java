package vn.camket;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Reading;
import vn.camket.finding.Outcome.InputState;

/**
 * Tells files that are still being sent, or open with somebody, from those that have arrived: what is not whole yet is
 * left for the next run, and no finding comes of it.
 */
final class Uploads {
    /** What a copy over a slow line writes in one go, it writes well within this time. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Reading.Refusal UNFINISHED = new Reading.Refusal("unfinished", List.of());
    private static final Reading.Refusal GONE = new Reading.Refusal("gone", List.of());

    /** What Excel, and LibreOffice, put beside a file that is open in them. */
    private static final Pattern LOCK = Pattern.compile("~\\$(?<excel>.*)|\\.~lock\\.?(?<office>.*?)#?");

    /** What browsers and programs that send files call a file until it is whole. */
    private static final Pattern PARTIAL =
            Pattern.compile("(?i).+\\.(?:part|partial|filepart|crdownload|download|tmp)");

    private static final Duration NEW = Duration.ofMinutes(1);

    private final LocalDate asOf;
    private final FileTime now;

    /** Takes lists of files only. */
    Uploads(LocalDate asOf) {
        this(asOf, null);
    }

    /** @param now the time on a disk, null for who cannot wait */
    Uploads(LocalDate asOf, FileTime now) {
        this.asOf = asOf;
        this.now = now;
    }

    /** The name of the file that a lock file is of; empty for a file that is none. */
    static Optional<String> lockedBy(String file) {
        Matcher lock = LOCK.matcher(file);
        return lock.matches()
                ? Optional.of(lock.group("excel") == null ? lock.group("office") : lock.group("excel"))
                : Optional.empty();
    }

    static boolean isPartial(String file) {
        return PARTIAL.matcher(file).matches();
    }

    /**
     * Whether a lock file that lies beside a workbook is one of somebody who has it open: a program that broke down left
     * it there for good, and the workbook must not be passed over for ever.
     */
    boolean isHeldBy(Stamp lock) {
        Instant yesterday =
                asOf.minusDays(1).atTime(LocalTime.MIN).atZone(VIETNAM).toInstant();
        return !lock.modified().toInstant().isBefore(yesterday);
    }

    /**
     * Looks at all files once more after they were read. One that could not be read and is new may be the beginning of
     * an upload: it is given a moment to grow.
     */
    List<Holding> settled(List<Holding> holdings) {
        if (holdings.stream().anyMatch(this::maySoonGrow)) {
            pause();
        }
        return settled(holdings, arrival -> Stamp.of(arrival.file()));
    }

    /** Says how a file is now; throws NoSuchFileException when it is no longer there. */
    interface Look {
        Stamp at(Intake.Arrival arrival) throws IOException;
    }

    /** The same without a moment to grow, for files that are looked at in another way. */
    static List<Holding> settled(List<Holding> holdings, Look look) {
        return holdings.stream().map(holding -> settled(holding, look)).toList();
    }

    /** Whether it could not be read and is so new that it may be the beginning of an upload. */
    boolean maySoonGrow(Holding holding) {
        Stamp stamp = holding.arrival().stamp();
        return holding.input().state() == InputState.REFUSED
                && stamp != null
                && now != null
                && stamp.modified().toInstant().isAfter(now.toInstant().minus(NEW));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Holding settled(Holding holding, Look look) {
        Intake.Arrival arrival = holding.arrival();
        try {
            boolean same = arrival.stamp() == null || arrival.stamp().equals(look.at(arrival));
            return same ? holding : Holding.left(arrival, UNFINISHED);
        } catch (NoSuchFileException removed) {
            return Holding.left(arrival, GONE);
        } catch (IOException unreadable) {
            return holding;
        }
    }
}
