package vn.camket;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.fact.Units;
import vn.camket.finding.Fault;
import vn.camket.finding.Outcome;
import vn.camket.output.FindingsJson;

/** What a run came to that many machines worked on, and what they need to write it down. */
public final class Concluded {
    private final Upshot upshot;
    private final Basis basis;
    private final VerdictForm form;

    Concluded(Upshot upshot, Basis basis, VerdictForm form) {
        this.upshot = upshot;
        this.basis = basis;
        this.form = form;
    }

    public Outcome outcome() {
        return upshot.outcome();
    }

    public Units units() {
        return basis.register().units();
    }

    /** What is wrong with the rules folder and stops no run, by file and line. */
    public List<Fault> doubts() {
        return basis.doubts();
    }

    /** Writes {@code findings.json} as a run on one machine does, and leaves the stream open. */
    public void writeJson(OutputStream out) throws IOException {
        try (Crew crew = new Crew(Runtime.getRuntime().availableProcessors())) {
            FindingsJson.write(outcome(), units(), crew, out);
        }
    }

    /** All findings in order, in pieces for {@link Outpost#texts} and {@link Outpost#byUnit}. */
    public List<byte[]> findings() throws IOException {
        return blocks(outcome().findings());
    }

    /** The same for those of rules on trial. */
    public List<byte[]> trial() throws IOException {
        return blocks(outcome().trial());
    }

    private List<byte[]> blocks(List<Outcome.Listed> findings) throws IOException {
        List<byte[]> blocks = new ArrayList<>();
        for (Block block : Block.of(findings)) {
            blocks.add(block.bytes(form));
        }
        return blocks;
    }

    /** How many findings each unit has to do something about, by the ids of those that have any. */
    public SortedMap<String, Long> byUnit() {
        SortedMap<String, Long> counts = new TreeMap<>();
        new Block(outcome().findings())
                .byUnit()
                .forEach((unit, own) -> counts.put(unit, (long) own.findings().size()));
        return counts;
    }

    /** What the workbooks of units show besides their findings. */
    public byte[] frame() throws IOException {
        return form.bytes(new Frame(outcome().asOf(), outcome().accounts()));
    }

    /**
     * Writes what the result follows from, and consists of, into a folder.
     *
     * @param outputs prints of its files, by path, see {@link vn.camket.trail.Prints}
     */
    public void writeManifest(SortedMap<String, String> outputs, Path folder) throws IOException {
        upshot.proof().manifest(outcome().asOf(), outputs).write(folder);
    }
}
