package vn.camket.output.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Text;
import vn.camket.finding.Finding;
import vn.camket.finding.Waiver;
import vn.camket.finding.WaiverUse;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/**
 * Writes a row a waiver: what it waives, on whose decision, and what became of it in this run.
 *
 * @param titles of the rules, by id
 */
public record WaiversSheet(Page page, Names names, Map<String, Text> titles) {
    public static final int PRINTED = 9;

    public static final List<Column> COLUMNS = List.of(
            new Column("waiver", 20, Face.TEXT),
            new Column("agreement", 40, Face.TEXT),
            new Column("message", 60, Face.TEXT),
            new Column("decidedAt", 13, Face.TEXT),
            new Column("now", 13, Face.TEXT),
            new Column("reason", 32, Face.TEXT),
            new Column("document", 20, Face.TEXT),
            new Column("decidedBy", 24, Face.TEXT),
            new Column("lastDay", 12, Face.DATE),
            new Column("id", 18, Face.CODE),
            new Column("subject", 32, Face.CODE));

    public void write(List<WaiverUse> uses) {
        page.head();
        uses.stream()
                .sorted(Comparator.comparing(WaiverUse::state)
                        .thenComparing(use -> use.waiver().finding()))
                .forEach(this::row);
        page.finish();
    }

    private void row(WaiverUse use) {
        Waiver waiver = use.waiver();
        Finding finding = use.finding();
        Wording wording = page.wording();
        page.row(Arrays.asList(
                wording.value(use.state()),
                names.agreement(finding == null ? waiver.agreement() : finding.agreement()),
                finding == null ? title(waiver) : names.beside(finding.agreement(), wording.message(finding), wording),
                waiver.severity(),
                finding == null ? null : finding.severity(),
                waiver.reason(),
                waiver.document(),
                waiver.decidedBy(),
                waiver.until(),
                waiver.finding(),
                finding == null ? waiver.subject() : finding.subject()));
    }

    private String title(Waiver waiver) {
        Text title = waiver.rule() == null ? null : titles.get(waiver.rule());
        return title == null ? "" : title.in(page.wording().language());
    }
}
