package vn.camket.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.camket.fact.Cell;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.SheetCells;
import vn.camket.finding.CellFault;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;
import vn.camket.register.file.Place;
import vn.camket.register.file.Schemas;
import vn.camket.register.table.Entered;
import vn.camket.register.table.Layout;
import vn.camket.register.table.Outline;
import vn.camket.register.table.Returned;

/** Turns the agreements of the register into tables, and tables that were worked on into agreements. */
public final class RegisterSheets {
    private final Path rules;
    private final Map<String, AgreementDraft> drafts = new TreeMap<>();

    private RegisterSheets(Path rules) {
        this.rules = rules;
    }

    /**
     * The tables of agreements that have no fault.
     *
     * @param proposals what stands in them besides, marked
     * @throws FaultyRulesException when a file that they need is faulty
     */
    public static RegisterTables of(Path rules, Collection<String> agreements, List<ProposedReview> proposals) {
        RegisterSheets sheets = new RegisterSheets(rules);
        List<ObjectNode> trees = agreements.stream().map(sheets::tree).toList();
        return Outline.of(sheets.layout(trees), trees, proposals);
    }

    /**
     * The cells that a workbook of these tables would have, with one row more in one of them.
     *
     * @param table 0-based number of the table that gets the row, which is the last of its sheet
     * @param typed a text for each of its columns, blank for none
     */
    public static List<SheetCells> with(RegisterTables tables, int table, List<String> typed) {
        return Entered.of(tables, table, typed);
    }

    private ObjectNode tree(String id) {
        return drafts.computeIfAbsent(id, any -> AgreementDraft.of(rules, id)).tree();
    }

    private Layout layout(Collection<ObjectNode> agreements) {
        Faults faults = new Faults();
        Optional<JsonFile> units = JsonFile.read(rules, "units.json", faults);
        Optional<JsonFile> parameters = JsonFile.read(rules, "parameters.json", faults);
        faults.end();
        return new Layout(
                Schemas.ownTree("agreements/agreement.schema.json"),
                units.orElseThrow().tree(),
                parameters.orElseThrow().root().at("parameters").keys(),
                agreements);
    }

    /**
     * Reads tables back and checks them as strictly as files.
     *
     * @throws FaultyRulesException when a file that they need, or an agreement among them, cannot be read
     */
    public static RegisterImported read(Path rules, List<SheetCells> workbook) {
        return new RegisterSheets(rules).read(workbook);
    }

    private RegisterImported read(List<SheetCells> workbook) {
        List<String> registered = RegisterFiles.agreementIds(rules);
        Returned.Result result = Returned.of(layout(List.of()), workbook, registered, this::tree);
        List<Fault> all = check();
        List<CellFault> faults = new ArrayList<>(result.faults());
        Set<Cell> told = new HashSet<>();
        result.faults().stream().filter(fault -> fault.at() != null).forEach(fault -> {
            told.add(place(fault.at()));
            told.add(row(fault.at()));
        });
        List<CellFault> doubts = new ArrayList<>();
        List<Fault> others = new ArrayList<>();
        for (Fault fault : all) {
            Optional<CellFault> mapped = mapped(fault, result);
            if (mapped.isEmpty() && fault.stops()) {
                others.add(fault);
            } else if (mapped.isPresent() && !fault.stops()) {
                doubts.add(mapped.get());
            } else if (mapped.isPresent() && isNews(mapped.get().at(), told)) {
                faults.add(mapped.get());
            }
        }
        List<String> names = workbook.stream().map(SheetCells::name).toList();
        faults.sort(Comparator.comparingInt((CellFault fault) ->
                        fault.at() == null ? -1 : names.indexOf(fault.at().sheet()))
                .thenComparingInt(fault -> fault.at() == null ? -1 : fault.at().row())
                .thenComparingInt(fault -> fault.at() == null ? -1 : fault.at().column()));
        return new RegisterImported(
                List.copyOf(drafts.values()),
                faults,
                others,
                doubts,
                result.changes(),
                registered.stream().filter(id -> !drafts.containsKey(id)).toList());
    }

    private List<Fault> check() {
        try {
            return RegisterFiles.loadWith(rules, drafts.values()).doubts();
        } catch (FaultyRulesException faulty) {
            return faulty.faults();
        }
    }

    /** A cell that was told as such is not told again in other words, nor a row of which a cell was. */
    private static boolean isNews(Cell at, Set<Cell> told) {
        return !told.contains(place(at)) && !(at.column() == 0 && told.contains(row(at)));
    }

    private static Cell place(Cell at) {
        return new Cell(at.sheet(), at.row(), at.column(), null);
    }

    private static Cell row(Cell at) {
        return new Cell(at.sheet(), at.row(), -1, null);
    }

    /** Empty for a fault of another file; doubts are told of changed agreements only. */
    private Optional<CellFault> mapped(Fault fault, Returned.Result result) {
        for (AgreementDraft draft : drafts.values()) {
            if (draft.file().equals(fault.file()) && (fault.stops() || draft.isChanged())) {
                String pointer = JsonFile.parse(draft.file(), draft.text(), new Faults())
                        .map(file -> file.pointer(new Place(fault.line(), fault.column())))
                        .orElse("");
                return result.origins().fault(draft.tree(), pointer, fault.message());
            }
        }
        return Optional.empty();
    }
}
