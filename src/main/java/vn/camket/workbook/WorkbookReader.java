package vn.camket.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.CellAccount;
import vn.camket.fact.Cover;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.fact.Section;
import vn.camket.fact.TableAccount;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.FileContent;
import vn.camket.workbook.value.Values;

/** Reads report workbooks; one reader serves any number of threads. */
public final class WorkbookReader {
    private final Headers headers;
    private final Values values;
    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final Limits limits;

    public WorkbookReader(Vocabulary vocabulary) {
        this(vocabulary, Limits.DEFAULT);
    }

    public WorkbookReader(Vocabulary vocabulary, Limits limits) {
        this.headers = new Headers(vocabulary);
        this.values = new Values(vocabulary);
        this.phrases = new Phrases(vocabulary);
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    /** Names this reader in the key of stored readings; raised whenever equal bytes would give another reading. */
    public static String version() {
        return "4";
    }

    /**
     * Reads a file, whatever it is: what cannot be read as a workbook is refused with a key of {@link Reason} and its
     * details. Never throws, never changes the file.
     */
    public Reading read(Path file) {
        return read(file, (work, sheets) -> WorkbookFile.sheets(file, work, sheets));
    }

    /** The same for a file that was taken up already: where its bytes are held, those that were hashed are read. */
    public Reading read(TakenFile taken) {
        return read(taken.file(), (work, sheets) -> WorkbookFile.sheets(taken.content(), work, sheets));
    }

    private Reading read(Path file, Workbook workbook) {
        return Refusals.guard(file, () -> open(workbook));
    }

    /** Whether a reading is for good; another one may turn out otherwise though the bytes are the same. */
    public static boolean isLasting(Reading reading) {
        return !reading.isRefused()
                || Arrays.stream(Reason.values())
                        .noneMatch(reason -> reason.isPassing()
                                && reason.key().equals(reading.refusal().reason()));
    }

    /** The refusal of a file that is not worth opening: no file at all, a pipe, or one too large; null for any other. */
    public Reading unopened(Path file) {
        try {
            WorkbookFile.check(file, new Work(limits));
            return null;
        } catch (RefusedException e) {
            return Reading.refused(e.reason().key(), e.details());
        } catch (IOException e) {
            return Reading.refused(Reason.CANNOT_OPEN.key());
        }
    }

    /** Reads a file, and lets through whatever speaks against it. */
    Reading open(Path file) throws IOException, XMLStreamException {
        return open((work, sheets) -> WorkbookFile.sheets(file, work, sheets));
    }

    private Reading open(Workbook workbook) throws IOException, XMLStreamException {
        List<SectionDraft> drafts = new ArrayList<>();
        AnswerTables answers = new AnswerTables();
        workbook.sheets(new Work(limits), grid -> {
            AnswerTable table = new AnswerTable(grid.sheet(), values);
            drafts.addAll(read(grid, Notebook.CLOSED, table));
            answers.add(table);
        });
        return reading(Sections.of(drafts), answers);
    }

    /** The usual extension of a file's format, by its content; null for no workbook. */
    public static String format(Path file) {
        try {
            return Format.of(FileContent.of(file)).extension();
        } catch (IOException | RuntimeException unknown) {
            return null;
        }
    }

    /**
     * Goes through a workbook that was read once more, and gives an account of every cell that is not blank, sheet by
     * sheet and row by row.
     *
     * @param covers those of the reading
     * @return the tables, in the same order
     * @throws IOException when the workbook is no longer what it was
     */
    public List<TableAccount> inspect(Path file, Collection<Cover> covers, Consumer<CellAccount> cells)
            throws IOException {
        CoverCells ofCovers = new CoverCells(covers);
        return tables(file, grid -> {
            CellNotebook notebook = new CellNotebook(grid, ofCovers, new HeaderAccounts(vocabulary, headers), cells);
            read(grid, notebook, new AnswerTable(grid.sheet(), values));
            return notebook.tables();
        });
    }

    /** The same for a workbook that lists findings, of which only the answers are read. */
    public List<TableAccount> inspectAnswers(Path file, Consumer<CellAccount> cells) throws IOException {
        return tables(file, grid -> new AnswerAccounts(grid, values, cells).tell());
    }

    private List<TableAccount> tables(Path file, Function<Grid, List<TableAccount>> ofSheet) throws IOException {
        List<TableAccount> tables = new ArrayList<>();
        try {
            WorkbookFile.sheets(file, new Work(limits), grid -> tables.addAll(ofSheet.apply(grid)));
        } catch (RefusedException | XMLStreamException changed) {
            throw new IOException(changed);
        }
        return tables;
    }

    private List<SectionDraft> read(Grid grid, Notebook notebook, AnswerTable answers) {
        return SheetReader.read(grid, headers, values, phrases, notebook, answers);
    }

    /** A workbook that lists findings is no report, whatever else stands in it. */
    private static Reading reading(List<Section> sections, AnswerTables tables) {
        AnswerSheets answers = tables.build(sections);
        return answers == null
                ? new Reading(
                        null,
                        sections,
                        sections.stream().mapToInt(Section::rows).sum(),
                        null)
                : new Reading(null, List.of(), 0, answers);
    }

    private interface Workbook {
        void sheets(Work work, Consumer<Grid> sheets) throws IOException, XMLStreamException;
    }
}
