package vn.camket.web;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.RunFailure;
import vn.camket.errand.ReadNames;
import vn.camket.errand.ReadNames.Names;
import vn.camket.fact.Language;
import vn.camket.worker.Pending;
import vn.camket.worker.Workers;

/**
 * Keeps how units, agreements, fields and rules are called. They are read again after a while, and nobody waits for that
 * but the first, and not for long: while the queue is long, or the register faulty, the former names serve.
 */
final class KnownNames {
    private static final Logger LOG = LoggerFactory.getLogger(KnownNames.class);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Names NONE = new Names(Map.of(), Map.of(), Map.of(), Map.of());

    private final Workers workers;
    private final Settings settings;
    private final Map<Language, Kept> kept = new EnumMap<>(Language.class);

    KnownNames(Workers workers, Settings settings) {
        this.workers = workers;
        this.settings = settings;
    }

    /**
     * What is known in one language.
     *
     * @param names null as long as none are
     * @param asked null when no others were asked for
     */
    private record Kept(Names names, Instant until, Pending<Names> asked) {}

    /** Asks for the names before anybody needs them. */
    void prepare() {
        for (Language language : Language.values()) {
            known(language);
        }
    }

    Names of(Visit visit) {
        Kept known = known(visit.language());
        if (known.asked() != null) {
            known = settled(visit.language(), known);
        }
        return known.names() == null ? NONE : known.names();
    }

    private synchronized Kept known(Language language) {
        Kept known = kept.getOrDefault(language, new Kept(null, Instant.MIN, null));
        if (known.asked() == null && !settings.clock().instant().isBefore(known.until())) {
            known = asked(language, known);
            kept.put(language, known);
        }
        return known;
    }

    private Kept asked(Language language, Kept known) {
        try {
            ReadNames errand = new ReadNames(settings.request(List.of(), List.of(), language));
            return new Kept(known.names(), known.until(), workers.give(errand));
        } catch (RunFailure full) {
            return known;
        }
    }

    /** Others go on while one waits. */
    private Kept settled(Language language, Kept known) {
        Duration patience = known.names() == null ? FIRST : Duration.ZERO;
        Instant until = settings.clock().instant().plus(FRESH);
        try {
            Optional<Names> names = known.asked().await(patience);
            return names.isEmpty() ? known : keep(language, new Kept(names.get(), until, null));
        } catch (RunFailure unreadable) {
            LOG.warn("Names stay as they were: {}", unreadable.text().en());
            return keep(language, new Kept(known.names(), until, null));
        }
    }

    private synchronized Kept keep(Language language, Kept next) {
        kept.put(language, next);
        return next;
    }
}
