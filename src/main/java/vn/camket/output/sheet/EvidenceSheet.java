package vn.camket.output.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;
import vn.camket.output.content.Names;
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

    /** A sheet ends at row 1,048,576. */
    private static final int MOST = 1_000_000;

    public void write(List<Finding> findings) {
        if (count(findings, place -> !place.isRegister()) > Links.MOST) {
            page.note(page.wording().label("note.links", Links.MOST), PRINTED);
        }
        if (count(findings, place -> true) > MOST) {
            page.note(page.wording().label("note.rows", MOST), PRINTED);
        }
        page.head();
        int end = page.next() + MOST;
        for (Finding finding : findings) {
            for (Provenance place : shown(finding)) {
                if (page.next() < end) {
                    row(finding, place);
                }
            }
        }
        page.finish();
    }

    private static long count(List<Finding> findings, Predicate<Provenance> which) {
        return findings.stream()
                .flatMap(finding -> shown(finding).stream())
                .filter(which)
                .count();
    }

    /** The agreement as a whole is shown only where nothing in it or in a report is nearer. */
    private static List<Provenance> shown(Finding finding) {
        List<Provenance> nearer = finding.evidence().stream()
                .filter(place -> !place.isRegister() || !place.pointer().isEmpty())
                .toList();
        return nearer.isEmpty() ? finding.evidence() : nearer;
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
