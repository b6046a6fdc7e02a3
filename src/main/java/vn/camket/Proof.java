package vn.camket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.disk.Sha256;
import vn.camket.fact.Language;
import vn.camket.finding.Outcome;
import vn.camket.trail.Manifest;
import vn.camket.trail.Prints;

/** States what a result follows from, so that anybody can check it later. */
record Proof(
        List<String> options,
        String rulesSha256,
        SortedMap<String, String> rules,
        SortedMap<String, String> inputs,
        SortedMap<String, String> ignored,
        SortedMap<String, String> received,
        SortedMap<String, String> former) {
    /**
     * Takes down what a run had before it.
     *
     * @param rules hashes of the rule files by path
     * @param former folders of the results that it was compared with, by date
     */
    static Proof of(
            Request request,
            Outcome outcome,
            SortedMap<String, String> rules,
            Reception reception,
            SortedMap<LocalDate, Path> former)
            throws IOException {
        return new Proof(
                options(request),
                outcome.rulesSha256(),
                rules,
                inputs(outcome.inputs()),
                ignored(outcome.inputs()),
                reception.days(),
                prints(former));
    }

    /** Options that bear on the result, in the command line's own spelling. */
    static List<String> options(Request request) {
        List<String> options = limits(request);
        if (request.language() == Language.EN) {
            options.add("--lang=en");
        }
        if (request.findingsOnly()) {
            options.add("--findings-only");
        }
        return options;
    }

    /** Those of them that leave findings out. */
    static List<String> limits(Request request) {
        List<String> options = new ArrayList<>();
        request.agreements().forEach(id -> options.add("--agreement=" + id));
        request.units().forEach(id -> options.add("--unit=" + id));
        if (request.beforeConference() != null) {
            options.add("--before-conference=" + request.beforeConference() + "d");
        }
        return options;
    }

    /** Hashes of the files that were opened, by name. */
    static SortedMap<String, String> inputs(List<Outcome.Input> inputs) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Outcome.Input input : inputs) {
            if (input.state() != Outcome.InputState.IGNORED) {
                hashes.put(input.workbook(), input.sha256());
            }
        }
        return hashes;
    }

    /** Why files are passed over, by path. */
    static SortedMap<String, String> ignored(List<Outcome.Input> inputs) {
        SortedMap<String, String> reasons = new TreeMap<>();
        for (Outcome.Input input : inputs) {
            if (input.state() == Outcome.InputState.IGNORED) {
                reasons.put(input.workbook(), input.why().reason());
            }
        }
        return reasons;
    }

    /** A manifest has the hash of all that lies beside it. */
    static SortedMap<String, String> prints(Map<LocalDate, Path> former) throws IOException {
        SortedMap<String, String> prints = new TreeMap<>();
        for (Map.Entry<LocalDate, Path> result : former.entrySet()) {
            Path manifest = result.getValue().resolve(Manifest.NAME);
            Path file = Files.isRegularFile(manifest) ? manifest : Published.json(result.getValue());
            prints.put(result.getKey().toString(), Sha256.hex(file));
        }
        return prints;
    }

    /** Puts the manifest into a folder that has all other files of a result. */
    void write(LocalDate asOf, Path folder) throws IOException {
        manifest(asOf, Prints.ofFiles(folder)).write(folder);
    }

    /** @param outputs prints of the other files of a result, by path */
    Manifest manifest(LocalDate asOf, SortedMap<String, String> outputs) {
        return new Manifest(
                Manifest.SCHEMA,
                ProgramCode.VERSION,
                asOf.toString(),
                options,
                rulesSha256,
                rules,
                inputs,
                ignored,
                received,
                former,
                outputs);
    }
}
