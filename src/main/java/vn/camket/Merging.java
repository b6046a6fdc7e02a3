package vn.camket;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.AsOf;
import vn.camket.fact.Form;
import vn.camket.fact.MergedReport;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.finding.Inspected;
import vn.camket.obligation.Attribution;
import vn.camket.obligation.Obligations;
import vn.camket.register.RegisterFiles;
import vn.camket.workbook.WorkbookReader;

/** Puts the files of several departments of one unit and quarter into one report; decides nothing for them. */
public final class Merging {
    private final Request request;
    private final Wanted wanted;
    private final Register register;

    private Merging(Request request, Quarter quarter) {
        RulesCheck.requireFolder(request.rules());
        this.request = request;
        this.wanted = Wanted.of(request, quarter);
        this.register = RegisterFiles.loadAll(request.rules()).register();
        Check.requireKnown(
                "--agreement", request.agreements(), register.agreements().keySet());
        Check.requireKnown(
                "--unit",
                wanted.unit() == null ? List.of() : List.of(wanted.unit()),
                register.units().ids());
    }

    /**
     * What came of it.
     *
     * @param report null when a file was refused
     * @param refused the files that were, sorted by name
     * @param taken those that were not, sorted by name; none when a file was refused
     */
    public record Merged(MergedReport report, List<Refused> refused, List<Taken> taken, Inspection inspection) {}

    /**
     * A file that is not put together with the others.
     *
     * @param why null where faults say it
     */
    public record Refused(String file, Reading.Refusal why, List<Inspected.Fault> faults) {}

    /**
     * A file whose rows were taken.
     *
     * @param left how many rows belong to other reports in it, and were not
     */
    public record Taken(Path path, String file, int actions, int measurements, int reviews, int left) {}

    /**
     * Reads the files and puts them together.
     *
     * @param request names one agreement and one unit at most; what it leaves open all files must agree on
     * @param quarter null for the one that all files are for
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when nobody owes such a report, or a file is given twice
     */
    public static Merged of(Request request, Quarter quarter, List<Path> paths) {
        return new Merging(request, quarter).merged(paths);
    }

    private Merged merged(List<Path> paths) {
        List<DepartmentFile> files = read(paths);
        List<Refused> refused = files.stream()
                .map(DepartmentFile::refusal)
                .filter(Objects::nonNull)
                .toList();
        if (!refused.isEmpty()) {
            return refused(refused);
        }
        Agreeing agreeing = new Agreeing(register, wanted, files);
        if (!agreeing.refused().isEmpty()) {
            return refused(agreeing.refused());
        }
        Form form = Templates.one(request.on(agreeing.agreement(), agreeing.reporter()), agreeing.quarter())
                .forms()
                .get(0);
        List<Report> reports = agreeing.files().stream()
                .flatMap(file -> file.reports().stream())
                .toList();
        return new Merged(
                new Obligations(register, new AsOf(request.asOf())).merged(form, reports),
                List.of(),
                agreeing.files().stream().map(Merging::taken).toList(),
                inspection());
    }

    private Merged refused(List<Refused> refused) {
        return new Merged(null, refused, List.of(), inspection());
    }

    private Inspection inspection() {
        return new Inspection(register, request.asOf());
    }

    /** By name, whatever the order in which they are given. */
    private List<DepartmentFile> read(List<Path> paths) {
        requireDifferent(paths);
        Set<String> seen = new HashSet<>();
        Set<String> shared = paths.stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
        WorkbookReader reader = new WorkbookReader(register.vocabulary(), register.limits());
        Attribution attribution = new Attribution(register, new AsOf(request.asOf()));
        List<DepartmentFile> files = new ArrayList<>();
        for (Path path : paths) {
            String own = path.getFileName().toString();
            String name = shared.contains(own) ? path.toString() : own;
            Reading reading = wanted.filledIn(reader.read(path), register.units());
            files.add(DepartmentFile.of(path, name, reading, attribution));
        }
        files.sort(Comparator.comparing(DepartmentFile::name));
        return files;
    }

    private static void requireDifferent(List<Path> paths) {
        Set<Path> seen = new HashSet<>();
        for (Path path : paths) {
            if (!seen.add(path.toAbsolutePath().normalize())) {
                throw Retrial.failure(
                        "Tệp " + path + " được ghi hai lần; chỉ ghi một lần.",
                        "The file " + path + " is given twice; give it once.");
            }
        }
    }

    private static Taken taken(DepartmentFile file) {
        int actions = file.reports().stream()
                .mapToInt(report -> report.actions().size())
                .sum();
        int measurements = file.reports().stream()
                .mapToInt(report -> report.measurements().size())
                .sum();
        int reviews = file.reports().stream()
                .mapToInt(report -> report.reviews().size())
                .sum();
        int left = file.reading().rows() - actions - measurements - reviews;
        return new Taken(file.path(), file.name(), actions, measurements, reviews, left);
    }
}
