package vn.camket;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Attribution;

/**
 * Keeps what each file of the last run came to by one rules folder on one day, so that a file whose bytes are the same
 * is not opened again. It has the lines of the files that are there and no others, on a page for each first digit of
 * their hashes; a page that is broken or foreign is as if it were not there.
 */
final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final List<String> DIGITS =
            "0123456789abcdef".chars().mapToObj(Character::toString).toList();

    /** Room for the pages of as many other days, or other states of the rules. */
    private static final int OTHERS = 2;

    private final Shelf shelf;
    private final ObjectMapper mapper = BinaryForm.ofAnyFact().build();
    private final Map<String, SortedMap<String, Line>> pages = new ConcurrentHashMap<>();

    /**
     * What becomes of a file that could be read.
     *
     * @param input its line for the input sheet, with its name and its hash
     */
    record Line(Outcome.Input input, List<Attribution.Stray> strays, boolean answers) {
        private String key() {
            return Ledger.key(input.sha256(), input.workbook());
        }
    }

    private record Page(List<Line> lines) {}

    /** @param folder where pages lie; made when the first one is kept */
    Ledger(Path folder, Basis basis, LocalDate asOf) {
        this.shelf = new Shelf(folder, VerdictStore.versionOf(basis, asOf));
    }

    /** Empty when a file of this name and content was not there at the last run, or could not be read. */
    Optional<Holding> find(Intake.Arrival arrival, String sha256) {
        Line line = page(digit(sha256)).get(key(sha256, arrival.name()));
        return Optional.ofNullable(line).map(kept -> Holding.of(arrival, kept.input(), kept.strays(), kept.answers()));
    }

    private SortedMap<String, Line> page(String digit) {
        return pages.computeIfAbsent(
                digit,
                any -> shelf.find(name(digit))
                        .map(this::lines)
                        .map(Ledger::byKey)
                        .orElseGet(TreeMap::new));
    }

    private Stream<Line> lines(byte[] body) {
        try {
            return mapper.readValue(body, Page.class).lines().stream();
        } catch (IOException foreign) {
            return Stream.of();
        }
    }

    /**
     * Takes down what the files of a run came to.
     *
     * @param isSound whether it may; asked only when something is new, as it may take a while
     */
    void keep(List<Holding> holdings, BooleanSupplier isSound) {
        Map<String, List<Line>> lines = holdings.stream()
                .filter(Holding::isRead)
                .map(holding -> new Line(holding.input(), holding.strays(), holding.answers()))
                .collect(Collectors.groupingBy(line -> digit(line.input().sha256())));
        Map<String, Page> changed = new TreeMap<>();
        for (String digit : DIGITS) {
            SortedMap<String, Line> page = byKey(lines.getOrDefault(digit, List.of()).stream());
            if (!page.equals(page(digit))) {
                changed.put(digit, new Page(List.copyOf(page.values())));
            }
        }
        if (!changed.isEmpty() && isSound.getAsBoolean()) {
            changed.forEach(this::keep);
        }
        shelf.prune(DIGITS.stream().map(Ledger::name).collect(Collectors.toSet()), OTHERS * DIGITS.size());
    }

    /** A fact of a kind that has no form makes its page a loss of time at the next run, and of nothing else. */
    private void keep(String digit, Page page) {
        try {
            shelf.keep(name(digit), mapper.writeValueAsBytes(page));
        } catch (IOException formless) {
            LOG.debug("a page is not kept: {}", formless.toString());
        }
    }

    private static SortedMap<String, Line> byKey(Stream<Line> lines) {
        SortedMap<String, Line> byKey = new TreeMap<>();
        lines.forEach(line -> byKey.put(line.key(), line));
        return byKey;
    }

    private static String key(String sha256, String name) {
        return sha256 + ' ' + name;
    }

    private static String digit(String sha256) {
        return sha256.substring(0, 1);
    }

    private static String name(String digit) {
        return "page-" + digit;
    }
}
