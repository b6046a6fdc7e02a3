package vn.camket;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import vn.camket.fact.AsOf;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Obligations;
import vn.camket.output.UnitWorkbook;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.RuleBase;
import vn.camket.trail.Prints;

/**
 * Does its share of a run on a machine of its own: reads workbooks, checks agreements, writes down findings. Any number
 * of threads may share it; what it gives follows from what it is given, so that it may be asked twice.
 */
public final class Outpost {
    private final Register register;
    private final RuleBase rules;
    private final AsOf asOf;
    private final Library library;
    private final Obligations obligations;
    private final VerdictForm form;

    /** Whoever found no memory beside the others reads alone. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();

    private Outpost(Register register, RuleBase rules, AsOf asOf) {
        this.register = register;
        this.rules = rules;
        this.asOf = asOf;
        this.library = new Library(register, asOf, new Carried(), null);
        this.obligations = new Obligations(register, asOf);
        this.form = new VerdictForm(register, rules.rules());
    }

    /**
     * Sets one up; nothing is compiled.
     *
     * @param kit of {@link Dispatch#kit}
     * @throws IllegalStateException when it is for another release of the program or of Java
     */
    public static Outpost of(byte[] kit) throws IOException {
        Kit unpacked = Kit.of(kit);
        try (Scratch scratch = Scratch.make()) {
            unpacked.unpack(scratch.folder());
            Register register = RegisterFiles.loadAgain(scratch.folder()).register();
            return new Outpost(
                    register, RuleBase.unpack(scratch.folder(), unpacked.rules()), new AsOf(unpacked.asOf()));
        }
    }

    /**
     * Reads a workbook.
     *
     * @param file where it lies, or lies for now; one that is not there is refused as one that cannot be opened
     */
    public Sheaf read(Unread unread, Path file) {
        Carried carried = new Carried();
        Library own = library.with(carried);
        Intake.Arrival arrival = new Intake.Arrival(unread.name(), file, unread.leadsOut(), null);
        Holding first = locked(memory.readLock(), () -> own.take(arrival));
        Holding holding = Library.isOutOfMemory(first) ? locked(memory.writeLock(), () -> own.take(arrival)) : first;
        return Sheaf.of(holding, holding.isRead() ? carried.bytes(holding.sha256()) : null);
    }

    private interface Taking {
        Holding done();
    }

    private static Holding locked(Lock lock, Taking taking) {
        lock.lock();
        try {
            return taking.done();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Checks an agreement.
     *
     * @param agreement id, {@link Sheaf#NONE} for what belongs to none
     * @param sheaves all whose {@link Sheaf#cases} have it
     * @return what {@link Allotment#conclude} takes
     */
    public byte[] check(String agreement, Collection<Sheaf> sheaves) throws IOException {
        Carried carried = new Carried();
        List<Holding> holdings = new ArrayList<>();
        sheaves.stream().sorted(Comparator.comparing(Sheaf::workbook)).forEach(sheaf -> {
            carried.add(sheaf);
            holdings.add(sheaf.holding(new Intake.Arrival(sheaf.workbook(), null, false, null)));
        });
        String id = agreement.equals(Sheaf.NONE) ? null : agreement;
        Judge judge = new Judge(rules::check, library.with(carried), obligations, holdings, null);
        Judge.Verdict verdict =
                judge.verdict(id == null ? null : register.agreements().get(id));
        return form.bytes(Ruling.of(id, judge.basis(id), verdict));
    }

    /** The findings of a block as they stand in {@code findings.json}, each as a text of its own. */
    public List<String> texts(byte[] block) throws IOException {
        return Block.of(block, form).texts(register.units(), asOf.date());
    }

    /** The same findings by the units that have something to do, sorted by their ids. */
    public SortedMap<String, byte[]> byUnit(byte[] block) throws IOException {
        SortedMap<String, byte[]> blocks = new TreeMap<>();
        for (Map.Entry<String, Block> own : Block.of(block, form).byUnit().entrySet()) {
            blocks.put(own.getKey(), own.getValue().bytes(form));
        }
        return blocks;
    }

    /**
     * Writes the workbook of a unit in Vietnamese.
     *
     * @param blocks its findings, in order
     * @param frame of {@link Concluded#frame}
     * @param reports the reports folder as seen from the folder of the result
     * @return the print of the file, see {@link Prints}
     */
    public String writeUnit(String unit, Collection<byte[]> blocks, byte[] frame, Path reports, Path file)
            throws IOException {
        List<Block> own = new ArrayList<>();
        for (byte[] block : blocks) {
            own.add(Block.of(block, form));
        }
        Outcome outcome = form.read(frame, Frame.class)
                .of(own.stream().flatMap(block -> block.findings().stream()).toList());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new UnitWorkbook(outcome, register, Language.VI, reports, List.of()).write(unit, out);
        }
        return Prints.of(file);
    }
}
