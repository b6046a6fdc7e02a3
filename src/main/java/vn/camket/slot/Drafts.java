package vn.camket.slot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.disk.Disk;
import vn.camket.disk.Sha256;
import vn.camket.fact.Quarter;

/**
 * Keeps workbooks that were uploaded to be looked at, each in a folder of its own that only its owner is led to; they are
 * no reports until they are sent in. The oldest ones go when their owner uploads more, or after a week.
 */
public final class Drafts {
    /** Of one account. */
    static final int MOST = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String ABOUT = "draft.json";

    private final Path folder;
    private final InstantSource clock;
    private final ObjectMapper json = JsonMapper.builder().build();

    /** @param data folder of the server; drafts lie below {@code drafts} in it */
    public Drafts(Path data, InstantSource clock) {
        this.folder = data.resolve("drafts");
        this.clock = clock;
    }

    /**
     * Takes a workbook in.
     *
     * @param id that nobody can guess
     * @param name what the file is called at its owner's; only shown, never used as a path
     * @param chosen slot that the owner named, null for none
     */
    public Draft keep(String id, InputStream workbook, String account, String name, Slot chosen) throws IOException {
        requireId(id);
        Path own = folder.resolve(id);
        Files.createDirectories(own);
        try {
            Files.copy(workbook, own.resolve("workbook"));
        } catch (IOException cutOff) {
            drop(own);
            throw cutOff;
        }
        String sha256 = Sha256.hex(own.resolve("workbook"));
        Draft draft = new Draft(id, clock.instant(), account, name, chosen, sha256, own);
        Path beside = own.resolve(ABOUT + ".part");
        Files.write(beside, json.writeValueAsBytes(about(draft)));
        Disk.replace(beside, own.resolve(ABOUT));
        clear(account);
        return draft;
    }

    /** Empty for what was never there, or is there no more. */
    public Optional<Draft> find(String id) {
        return ID.matcher(id).matches() ? read(folder.resolve(id)) : Optional.empty();
    }

    private static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id of a draft has 43 letters or digits: " + id);
        }
    }

    private static Map<String, String> about(Draft draft) {
        Slot chosen = draft.chosen();
        return Map.of(
                "at", draft.at().toString(),
                "account", draft.account(),
                "name", draft.name(),
                "quarter", chosen == null ? "" : chosen.quarter().toString(),
                "agreement", chosen == null ? "" : chosen.agreement(),
                "unit", chosen == null ? "" : chosen.unit(),
                "sha256", draft.sha256());
    }

    private Optional<Draft> read(Path own) {
        try {
            Map<?, ?> about = json.readValue(Files.readAllBytes(own.resolve(ABOUT)), Map.class);
            String quarter = (String) about.get("quarter");
            Slot chosen = quarter.isEmpty()
                    ? null
                    : new Slot(Quarter.parse(quarter), (String) about.get("agreement"), (String) about.get("unit"));
            return Optional.of(new Draft(
                    own.getFileName().toString(),
                    Instant.parse((String) about.get("at")),
                    (String) about.get("account"),
                    (String) about.get("name"),
                    chosen,
                    (String) about.get("sha256"),
                    own));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private void clear(String account) throws IOException {
        Instant oldest = clock.instant().minus(KEPT);
        List<Draft> own = new ArrayList<>();
        for (Path one : folders()) {
            Optional<Draft> draft = read(one);
            if (isOlder(one, oldest)) {
                drop(one);
            } else if (draft.isPresent() && draft.get().account().equals(account)) {
                own.add(draft.get());
            }
        }
        own.sort(Comparator.comparing(Draft::at).reversed());
        own.stream().skip(MOST).forEach(draft -> drop(draft.folder()));
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.toList();
        }
    }

    /** One of which only a part came has no time of its own. */
    private boolean isOlder(Path one, Instant oldest) throws IOException {
        Optional<Draft> draft = read(one);
        return draft.isPresent()
                ? draft.get().at().isBefore(oldest)
                : Files.exists(one)
                        && Files.getLastModifiedTime(one).toInstant().isBefore(oldest);
    }

    /** What cannot be removed, as somebody is at work in it, is removed another time. */
    private static void drop(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException busy) {
            LOG.debug("{} stays: {}", folder, busy.toString());
        }
    }
}
