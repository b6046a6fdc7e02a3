package vn.camket.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.Check;
import vn.camket.disk.Tree;
import vn.camket.fact.Language;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.text.Wording;

/** Prints what a run found as a short table: families by severity, and where the files are. */
final class Board {
    private final Check.Done done;
    private final Wording wording;
    private final List<Severity> severities =
            Stream.of(Severity.values()).sorted(Comparator.reverseOrder()).toList();

    Board(Check.Done done, Language language) {
        this.done = done;
        this.wording =
                new Wording(language, done.register().units(), done.outcome().asOf());
    }

    void print(PrintWriter out) {
        Outcome outcome = done.outcome();
        int waived = outcome.findings().size() - counted().size();
        out.println(
                waived == 0
                        ? wording.label("note.count", outcome.asOf(), counted().size())
                        : wording.label("note.count", outcome.asOf(), counted().size(), waived));
        out.println(wording.label(
                "summary.ran",
                outcome.rules().size(),
                outcome.inputs().size(),
                inputs(Outcome.InputState.READ),
                inputs(Outcome.InputState.REFUSED),
                inputs(Outcome.InputState.IGNORED),
                inputs(Outcome.InputState.NOT_YET)));
        out.println();
        table().forEach(out::println);
        out.println();
        for (String file : List.of("findings.xlsx", "findings.json", "brief.docx", "dashboard.html")) {
            Path written = done.folder().resolve(file);
            if (Files.exists(written)) {
                out.println(written);
            }
        }
        folder("units", out);
        folder("annotated", out);
        out.flush();
    }

    /** Names a folder of the pack and counts its files; a run may have none. */
    private void folder(String name, PrintWriter out) {
        Path folder = done.folder().resolve(name);
        if (Files.isDirectory(folder)) {
            try {
                out.println(wording.label(
                        "board." + name, folder, Tree.of(folder).files().size()));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private List<Finding> counted() {
        return done.outcome().findings().stream()
                .filter(listed -> listed.standing() != Outcome.Standing.WAIVED)
                .map(Outcome.Listed::finding)
                .toList();
    }

    private long inputs(Outcome.InputState state) {
        return done.outcome().inputs().stream()
                .filter(input -> input.state() == state)
                .count();
    }

    private List<String> table() {
        TextTable table = new TextTable(1);
        table.row(row(
                wording.label("summary.family"),
                severities.stream().map(wording::value).toList()));
        counted().stream()
                .map(finding -> finding.rule().family())
                .distinct()
                .sorted(Rule.FAMILIES)
                .forEach(family -> table.row(row(
                        wording.family(family),
                        severities.stream().map(one -> count(family, one)).toList())));
        table.row(row(
                wording.label("summary.total"),
                severities.stream().map(one -> count(null, one)).toList()));
        return table.lines();
    }

    private static List<String> row(String head, List<String> cells) {
        return Stream.concat(Stream.of(head), cells.stream()).toList();
    }

    private String count(String family, Severity severity) {
        long count = counted().stream()
                .filter(finding -> family == null || finding.rule().family().equals(family))
                .filter(finding -> finding.severity() == severity)
                .count();
        return wording.value(count);
    }
}
