package vn.camket.output.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.output.content.Names;
import vn.camket.output.content.Places;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Links;
import vn.camket.output.page.Page;

/** Writes a row a cell that a finding was read from, with a link that opens it. */
public record EvidenceSheet(Page page, Names names, Links links) {
    public static final int PRINTED = 7;
    public static final List<Column> COLUMNS = List.of(
            new Column("id", 18, Face.CODE),
            new Column("rule", 36, Face.TEXT),
            new Column("workbook", 52, Face.TEXT),
            new Column("sheet", 18, Face.TEXT),
            new Column("cell", 8, Face.TEXT),
            new Column("value", 50, Face.TEXT),
            new Column("link", 14, Face.LINK),
            new Column("pointer", 60, Face.CODE));

    /** Passes through the findings several times and remembers none. */
    public void write(List<Listed> findings, List<Listed> trial) {
        Supplier<Stream<Finding>> all =
                () -> Stream.concat(findings.stream(), trial.stream()).map(Listed::finding);
        if (count(all, place -> !place.isRegister()) > Links.MOST) {
            page.note(page.wording().label("note.links", Links.MOST), PRINTED);
        }
        if (count(all, place -> true) > Page.MOST) {
            page.note(page.wording().label("note.rows", Page.MOST), PRINTED);
        }
        page.head();
        int end = page.next() + Page.MOST;
        all.get()
                .takeWhile(finding -> page.next() < end)
                .forEach(finding ->
                        Places.of(finding).stream().limit(end - page.next()).forEach(place -> row(finding, place)));
        page.finish();
    }

    private static long count(Supplier<Stream<Finding>> findings, Predicate<Provenance> which) {
        return findings.get()
                .mapToLong(finding -> Places.of(finding).stream().filter(which).count())
                .sum();
    }

    private void row(Finding finding, Provenance place) {
        if (place.isRegister()) {
            registered(finding, place);
            return;
        }
        page.row(Arrays.asList(
                finding.id(),
                page.wording().title(finding.rule()),
                place.file(),
                place.sheet(),
                place.cell(),
                place.value(),
                links.to(place),
                null));
    }

    private void registered(Finding finding, Provenance place) {
        page.row(Arrays.asList(
                finding.id(),
                page.wording().title(finding.rule()),
                names.registered(place.file()),
                page.wording().label("register.name"),
                null,
                place.pointer().isEmpty() ? null : page.wording().written(place.value()),
                null,
                place.file() + "#" + place.pointer()));
    }
}
