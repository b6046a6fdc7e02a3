package vn.camket;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.camket.disk.Sha256;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Outcome;
import vn.camket.output.Brief;
import vn.camket.output.Dashboard;
import vn.camket.output.FindingsJson;
import vn.camket.output.FindingsWorkbook;
import vn.camket.output.MarkedWorkbooks;
import vn.camket.output.UnitWorkbook;

/**
 * Writes all that a run gives out into one folder.
 *
 * @param reports the reports folder as seen from that folder when it is shown, for links
 * @param workbooks the files that were read, by their names in the outcome
 */
record Pack(Outcome outcome, Register register, Language language, Path reports, Map<String, Path> workbooks) {
    static final String FINDINGS = "findings.json";

    /** Writes the findings for programs, and gives the hash of their file. */
    String writeJson(Path folder, Crew crew) throws IOException {
        Path findings = folder.resolve(FINDINGS);
        all(List.of(() -> to(findings, file -> FindingsJson.write(outcome, register.units(), crew, file))), crew);
        return Sha256.hex(findings);
    }

    /** Writes nothing for people but the list of findings. */
    void writeOnlyList(Path folder, Crew crew) throws IOException {
        all(List.of(() -> writeList(folder, List.of(), crew)), crew);
    }

    /** Writes all that people are given; what does not need another file at the same time as that. */
    void writeRest(Path folder, Crew crew) throws IOException {
        List<MarkedCopy> copies = MarkedWorkbooks.write(outcome, register, language, workbooks, folder);
        List<Task> tasks = new ArrayList<>(List.of(
                () -> writeList(folder, copies, crew),
                () -> to(folder.resolve("brief.docx"), file -> Brief.write(outcome, register, language, file)),
                () -> to(
                        folder.resolve("dashboard.html"),
                        file -> Dashboard.write(outcome, register, language, reports, file))));
        tasks.addAll(units(folder.resolve("units"), copies));
        all(tasks, crew);
    }

    private static void all(List<Task> tasks, Crew crew) throws IOException {
        try {
            crew.each(tasks, Pack::done);
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private interface Task {
        void run() throws IOException;
    }

    private static Task done(Task task) {
        try {
            task.run();
            return task;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** @param copies of workbooks, to which the list of findings leads */
    private void writeList(Path folder, List<MarkedCopy> copies, Crew crew) throws IOException {
        to(
                folder.resolve("findings.xlsx"),
                file -> FindingsWorkbook.write(outcome, register, language, reports, copies, crew, file));
    }

    /** @param copies of workbooks, to which the units' workbooks lead */
    private List<Task> units(Path folder, List<MarkedCopy> copies) throws IOException {
        UnitWorkbook workbook = new UnitWorkbook(outcome, register, language, reports, copies);
        List<Task> tasks = new ArrayList<>();
        for (String unit : UnitWorkbook.units(outcome)) {
            Files.createDirectories(folder);
            tasks.add(() -> to(folder.resolve(unit + ".xlsx"), file -> workbook.write(unit, file)));
        }
        return tasks;
    }

    private interface Writing {
        void to(OutputStream file) throws IOException;
    }

    private static void to(Path path, Writing writing) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(path))) {
            writing.to(file);
        }
    }
}
