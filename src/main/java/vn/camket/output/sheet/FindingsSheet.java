package vn.camket.output.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.output.content.Folded;
import vn.camket.output.content.Gaps;
import vn.camket.output.content.Message;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Link;
import vn.camket.output.page.Links;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes a row a finding: what is printed and signed on the left, what helps to answer and to trace it on the right. */
public record FindingsSheet(Page page, Names names, Links links, Gaps gaps) {
    public static final int PRINTED = 9;
    public static final List<Column> COLUMNS = List.of(
            new Column("severity", 11, Face.TEXT),
            new Column("unit", 16, Face.TEXT),
            new Column("agreement", 30, Face.TEXT),
            new Column("field", 14, Face.TEXT),
            new Column("message", 66, Face.TEXT),
            new Column("daysLate", 9, Face.NUMBER),
            new Column("basis", 20, Face.TEXT),
            new Column("explanation", 15, Face.ANSWER),
            new Column("remedy", 15, Face.ANSWER),
            new Column("answeredBy", 16, Face.ANSWER),
            new Column("answeredOn", 12, Face.ANSWER_DATE),
            new Column("verdict", 16, Face.ANSWER),
            new Column("until", 12, Face.ANSWER_DATE),
            new Column("expected", 18, Face.TEXT),
            new Column("actual", 18, Face.TEXT),
            new Column("standing", 13, Face.TEXT),
            new Column("firstSeen", 12, Face.DATE),
            new Column("source", 12, Face.LINK),
            new Column("rule", 32, Face.TEXT),
            new Column("id", 18, Face.CODE),
            new Column("subject", 32, Face.CODE));

    private static final int MESSAGE = 4;
    private static final int VERDICT = 11;

    /** Passes through the findings several times and remembers none but consequences. */
    public void write(List<Listed> findings) {
        limits(findings);
        page.head();
        page.sheet().setRowSumsBelow(false);
        int first = page.next();
        Message message = new Message(names, page.wording());
        for (Folded folded : Folded.of(findings, gaps)) {
            if (page.next() >= first + Page.MOST) {
                break;
            }
            Row cause = row(folded.listed(), message.of(folded));
            if (folded.listed().standing() == Standing.WAIVED) {
                page.dress(cause, 0, Face.WAIVED);
            }
            if (!folded.consequences().isEmpty()) {
                ((SXSSFRow) cause).setCollapsed(true);
            }
            for (Listed consequence : folded.consequences()) {
                Row row = row(consequence, message.of(consequence));
                page.dress(row, MESSAGE, Face.FOLDED);
                page.fold(row);
            }
        }
        page.finish();
        if (page.next() > first) {
            offerVerdicts(first);
        }
    }

    private void limits(List<Listed> findings) {
        if (findings.size() > Links.MOST
                && findings.stream()
                                .filter(listed -> source(listed.finding()) != null)
                                .count()
                        > Links.MOST) {
            page.note(page.wording().label("note.links", Links.MOST), PRINTED);
        }
        if (findings.size() > Page.MOST) {
            page.note(page.wording().label("note.rows", Page.MOST), PRINTED);
        }
    }

    private Row row(Listed listed, String message) {
        Finding finding = listed.finding();
        Wording wording = page.wording();
        List<Object> values = new ArrayList<>(Arrays.asList(
                finding.severity(),
                unit(finding),
                names.agreement(finding.agreement()),
                names.field(finding.agreement(), finding.field()),
                message,
                finding.daysLate(),
                finding.rule().basis()));
        values.addAll(new AnswerCells(wording).ofAll(listed.answer()));
        values.addAll(Arrays.asList(
                wording.value(finding.expected()),
                wording.value(finding.actual()),
                wording.value(listed.standing()),
                listed.firstSeen(),
                source(finding),
                wording.title(finding.rule()) + "\n" + finding.rule().id(),
                finding.id(),
                finding.subject()));
        return page.row(values);
    }

    /** A finding about an agreement as a whole is a matter of all its parties. */
    private String unit(Finding finding) {
        return finding.unit() == null && finding.agreement() != null
                ? page.wording().label("unit.parties")
                : Wording.capitalised(page.wording().unitName(finding.unit()));
    }

    private Link source(Finding finding) {
        return finding.evidence().stream()
                .map(links::to)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void offerVerdicts(int first) {
        Sheet sheet = page.sheet();
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] verdicts = {
            page.wording().label("verdict.accepted"), page.wording().label("verdict.more")
        };
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(verdicts),
                new CellRangeAddressList(first, page.next() - 1, VERDICT, VERDICT));
        // XSSF turns this flag round: true is what shows the arrow.
        list.setSuppressDropDownArrow(true);
        sheet.addValidationData(list);
    }
}
