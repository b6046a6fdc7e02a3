package vn.camket.output;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.finding.Finding;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Input;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.output.mark.Original;
import vn.camket.output.mark.UnmarkableException;
import vn.camket.output.mark.UnwritableException;
import vn.camket.text.Wording;

/** Writes senders' own workbooks back, with what was found marked at the cells. */
public final class MarkedWorkbooks {
    private static final Logger LOG = LoggerFactory.getLogger(MarkedWorkbooks.class);
    private static final String FOLDER = "annotated/";

    private final LocalDate asOf;
    private final Wording wording;
    private final Register register;
    private final Path folder;

    private MarkedWorkbooks(LocalDate asOf, Wording wording, Register register, Path folder) {
        this.asOf = asOf;
        this.wording = wording;
        this.register = register;
        this.folder = folder;
    }

    /**
     * Writes a copy of each workbook that has findings at its cells, those that are waived or on trial left out; a
     * workbook that cannot be marked is told with its reason and spoils nothing.
     *
     * @param workbooks the files that were read, by their names in the outcome
     * @param folder of the run; copies go below {@code annotated/} in it
     * @return what became of each, by name
     * @throws IOException when a copy cannot be written
     */
    public static List<MarkedCopy> write(
            Outcome outcome, Register register, Language language, Map<String, Path> workbooks, Path folder)
            throws IOException {
        Map<String, String> hashes = outcome.inputs().stream()
                .filter(input -> input.sha256() != null)
                .collect(Collectors.toMap(Input::workbook, Input::sha256));
        Wording wording = new Wording(language, register.units(), outcome.asOf());
        MarkedWorkbooks marked = new MarkedWorkbooks(outcome.asOf(), wording, register, folder);
        List<MarkedCopy> copies = new ArrayList<>();
        for (Map.Entry<String, Map<String, Finding>> found : byWorkbook(outcome).entrySet()) {
            String name = found.getKey();
            Path file = workbooks.get(name);
            if (file != null) {
                copies.add(marked.write(
                        new Original(name, file, hashes.get(name)),
                        found.getValue().values()));
            }
        }
        return copies;
    }

    /** Findings by workbook, of workbooks with a finding at a cell. */
    private static Map<String, Map<String, Finding>> byWorkbook(Outcome outcome) {
        Map<String, Map<String, Finding>> byWorkbook = new TreeMap<>();
        Set<String> withCells = new TreeSet<>();
        for (Listed listed : outcome.findings()) {
            if (listed.standing() != Standing.WAIVED) {
                for (Provenance place : listed.finding().evidence()) {
                    if (!place.isRegister()) {
                        byWorkbook
                                .computeIfAbsent(place.file(), any -> new LinkedHashMap<>())
                                .put(listed.finding().id(), listed.finding());
                        if (place.cell() != null) {
                            withCells.add(place.file());
                        }
                    }
                }
            }
        }
        byWorkbook.keySet().retainAll(withCells);
        return byWorkbook;
    }

    /**
     * Writes a copy of one workbook with some findings at its cells.
     *
     * @param name of the workbook in the findings
     * @return why there is no copy, null when there is one
     * @throws IOException when the copy cannot be written
     */
    public static Reading.Refusal write(
            String name,
            Path file,
            String sha256,
            Collection<Finding> findings,
            LocalDate asOf,
            Register register,
            Language language,
            Path copy)
            throws IOException {
        Wording wording = new Wording(language, register.units(), asOf);
        return new MarkedWorkbooks(asOf, wording, register, null)
                .write(new Original(name, file, sha256), findings, copy);
    }

    private MarkedCopy write(Original original, Collection<Finding> findings) throws IOException {
        String path = FOLDER + original.name();
        Reading.Refusal why = write(original, findings, below(path));
        return new MarkedCopy(original.name(), why == null ? path : null, why);
    }

    private Reading.Refusal write(Original original, Collection<Finding> findings, Path copy) throws IOException {
        try {
            original.mark(findings, asOf, wording, register.limits(), copy);
            return null;
        } catch (UnmarkableException e) {
            return e.why();
        } catch (UnwritableException full) {
            throw full.getCause();
        } catch (RuntimeException e) {
            LOG.debug("{} is built in a way that marking did not foresee", original.name(), e);
            return new Reading.Refusal("not-markable-odd", List.of());
        }
    }

    /** By the URI, which spells names that the locale cannot. */
    private Path below(String path) {
        try {
            String relative = new URI(null, null, "/" + path, null).toASCIIString();
            String base = folder.toUri().toString();
            return Path.of(URI.create(base.replaceAll("/$", "") + relative));
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("no file can be named " + path, odd);
        }
    }
}
