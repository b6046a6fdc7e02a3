package vn.camket.output.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Links;
import vn.camket.output.page.Page;

/** Writes a row a cell that a finding was read from, with a link that opens it. */
public record EvidenceSheet(Page page, Links links) {
    public static final List<Column> COLUMNS = List.of(
            new Column("id", 18, Face.CODE),
            new Column("rule", 30, Face.TEXT),
            new Column("workbook", 36, Face.TEXT),
            new Column("sheet", 24, Face.TEXT),
            new Column("cell", 8, Face.TEXT),
            new Column("value", 50, Face.TEXT),
            new Column("link", 14, Face.LINK));

    /** A sheet ends at row 1,048,576. */
    private static final int MOST = 1_000_000;

    public void write(List<Finding> findings) {
        if (count(findings, place -> !place.isRegister()) > Links.MOST) {
            page.note(page.wording().label("note.links", Links.MOST), COLUMNS.size());
        }
        if (count(findings, place -> true) > MOST) {
            page.note(page.wording().label("note.rows", MOST), COLUMNS.size());
        }
        page.head();
        int end = page.next() + MOST;
        for (Finding finding : findings) {
            for (Provenance place : finding.evidence()) {
                if (page.next() < end) {
                    row(finding, place);
                }
            }
        }
        page.finish();
    }

    private static long count(List<Finding> findings, Predicate<Provenance> which) {
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(which)
                .count();
    }

    private void row(Finding finding, Provenance place) {
        boolean register = place.isRegister();
        page.row(Arrays.asList(
                finding.id(),
                page.wording().title(finding.rule()),
                register ? page.wording().label("register.file", place.file()) : place.file(),
                register ? place.pointer() : place.sheet(),
                place.cell(),
                register ? page.wording().written(place.value()) : place.value(),
                links.to(place)));
    }
}
