package vn.camket.output.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.camket.fact.Text;
import vn.camket.finding.Answer;
import vn.camket.finding.Outcome.Resolved;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/**
 * Writes a row a finding of the last run that is gone: why, and what had been answered to it.
 *
 * @param titles of the rules, by id
 */
public record ResolvedSheet(Page page, Names names, Map<String, Text> titles) {
    public static final int PRINTED = 9;

    public static final List<Column> COLUMNS = List.of(
            new Column("rule", 32, Face.TEXT),
            new Column("unit", 18, Face.TEXT),
            new Column("agreement", 40, Face.TEXT),
            new Column("subject", 34, Face.CODE),
            new Column("firstSeen", 12, Face.DATE),
            new Column("gone", 16, Face.TEXT),
            new Column("explanation", 24, Face.TEXT),
            new Column("remedy", 24, Face.TEXT),
            new Column("answeredBy", 16, Face.TEXT),
            new Column("answeredOn", 12, Face.DATE),
            new Column("verdict", 16, Face.TEXT),
            new Column("id", 18, Face.CODE),
            new Column("ruleId", 34, Face.CODE));

    private static final Answer NONE = new Answer(null, null, null, null, null, null, null, null);

    public void write(List<Resolved> findings) {
        page.head();
        findings.stream().limit(Page.MOST).forEach(this::row);
        page.finish();
    }

    private void row(Resolved finding) {
        Wording wording = page.wording();
        Answer answer = finding.answer() == null ? NONE : finding.answer();
        page.row(Arrays.asList(
                titles.containsKey(finding.rule()) ? titles.get(finding.rule()).in(wording.language()) : finding.rule(),
                unit(finding),
                names.agreement(finding.agreement()),
                finding.subject(),
                finding.firstSeen(),
                wording.value(finding.reason()),
                answer.explanation(),
                answer.remedy(),
                answer.by(),
                answer.on(),
                answer.verdict() == null
                        ? null
                        : wording.label("verdict." + answer.verdict().name().toLowerCase(Locale.ROOT)),
                finding.id(),
                finding.rule()));
    }

    private String unit(Resolved finding) {
        return finding.unit() == null && finding.agreement() != null
                ? page.wording().label("unit.parties")
                : Wording.capitalised(page.wording().unitName(finding.unit()));
    }
}
