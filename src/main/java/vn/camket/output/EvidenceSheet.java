package vn.camket.output;

import java.util.Arrays;
import java.util.List;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;

/** Writes a row a cell that a finding was read from, with a link that opens it. */
record EvidenceSheet(Page page, Links links) {
    static final List<Column> COLUMNS = List.of(
            new Column("id", 18, Face.CODE),
            new Column("rule", 30, Face.TEXT),
            new Column("workbook", 36, Face.TEXT),
            new Column("sheet", 24, Face.TEXT),
            new Column("cell", 8, Face.TEXT),
            new Column("value", 50, Face.TEXT),
            new Column("link", 14, Face.LINK));

    void write(List<Finding> findings) {
        long linked = findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(place -> !place.isRegister())
                .count();
        if (linked > Links.MOST) {
            page.note(page.wording().label("note.links", Links.MOST), COLUMNS.size());
        }
        page.head();
        for (Finding finding : findings) {
            for (Provenance place : finding.evidence()) {
                row(finding, place);
            }
        }
        page.finish();
    }

    private void row(Finding finding, Provenance place) {
        boolean register = place.isRegister();
        page.row(Arrays.asList(
                finding.id(),
                page.wording().title(finding.rule()),
                register ? page.wording().label("register.file", place.file()) : place.file(),
                register ? place.pointer() : place.sheet(),
                place.cell(),
                place.value(),
                links.to(place)));
    }
}
