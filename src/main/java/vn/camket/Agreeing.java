package vn.camket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.camket.fact.Cell;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.Stated;

/** Finds the agreement, the quarter and the unit that the files of departments are about; none may be about another. */
final class Agreeing {
    private final Register register;
    private final Wanted wanted;
    private final List<Merging.Refused> refused = new ArrayList<>();
    private List<DepartmentFile> files;
    private String agreement;
    private Quarter quarter;
    private String unit;

    Agreeing(Register register, Wanted wanted, List<DepartmentFile> files) {
        this.register = register;
        this.wanted = wanted;
        this.files = files;
        agreement = common(
                "agreement",
                wanted.agreement(),
                Report::agreement,
                report -> report.cover().agreement());
        quarter = common(
                "quarter",
                wanted.quarter(),
                Report::quarter,
                report -> report.cover().quarter());
        if (refused.isEmpty()) {
            unit = common(
                    "unit",
                    wanted.unit() == null ? null : holder(wanted.unit()),
                    report -> holder(report.unit()),
                    report -> report.cover().unit());
        }
        if (wanted.department() != null) {
            common(
                    "unit",
                    wanted.department(),
                    report -> String.valueOf(report.department()),
                    report -> report.cover().unit());
        }
    }

    /** Those that are about another than what is wanted; all where they differ and nothing is wanted. */
    List<Merging.Refused> refused() {
        return refused;
    }

    /** With the reports alone that are meant. */
    List<DepartmentFile> files() {
        return files;
    }

    String agreement() {
        return agreement;
    }

    Quarter quarter() {
        return quarter;
    }

    /** The unit, its department behind it where that was asked for. */
    String reporter() {
        return wanted.department() == null ? unit : unit + "/" + wanted.department();
    }

    /** Who holds a unit's duties when the quarter closes: departments may still bear the name of a unit that merged. */
    private String holder(String id) {
        LocalDate closes =
                quarter.closes(register.agreements().get(agreement).reporting().scheme());
        return register.units().holder(id, closes);
    }

    private <T> T common(String what, T asked, Function<Report, T> of, Function<Report, Stated<?>> cell) {
        Set<T> said =
                files.stream().flatMap(file -> file.reports().stream()).map(of).collect(Collectors.toSet());
        T meant = asked != null || said.size() != 1 ? asked : said.iterator().next();
        for (DepartmentFile file : files) {
            if (meant == null || file.reports().stream().map(of).noneMatch(meant::equals)) {
                Report report = file.reports().get(0);
                refused.add(new Merging.Refused(
                        file.name(), other(what, of.apply(report), cell.apply(report), asked), List.of()));
            }
        }
        if (refused.isEmpty()) {
            files = files.stream()
                    .map(file -> file.only(report -> meant.equals(of.apply(report))))
                    .toList();
        }
        return meant;
    }

    private Reading.Refusal other(String what, Object said, Stated<?> stated, Object asked) {
        Cell cell = stated.cell();
        boolean isQuoted = stated.value() instanceof String;
        List<String> details = new ArrayList<>(List.of(
                isQuoted ? stated.value().toString() : said.toString(),
                cell == null || cell.ref() == null ? "" : cell.sheet() + "!" + cell.ref()));
        if (asked != null) {
            details.add(
                    what.equals("unit") ? register.units().get(asked.toString()).fullName() : asked.toString());
        }
        return new Reading.Refusal("merge-" + what, details);
    }
}
