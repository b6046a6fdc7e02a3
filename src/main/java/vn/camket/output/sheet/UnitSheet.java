package vn.camket.output.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFRow;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.output.content.Message;
import vn.camket.output.content.Names;
import vn.camket.output.content.Urgency;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Link;
import vn.camket.output.page.Links;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/**
 * Writes a row for each thing that a unit must do, with the cell that it is about and room for an answer.
 *
 * @param reports into the reports
 * @param run into the folder of the run
 * @param copies paths of marked copies within the folder of the run, by workbook
 */
public record UnitSheet(Page page, Names names, Links reports, Links run, Map<String, String> copies) {
    public static final int PRINTED = 12;

    public static final List<Column> COLUMNS = List.of(
            new Column("severity", 11, Face.TEXT),
            new Column("agreement", 24, Face.TEXT),
            new Column("message", 52, Face.TEXT),
            new Column("daysLate", 9, Face.NUMBER),
            new Column("workbook", 18, Face.TEXT),
            new Column("sheet", 12, Face.TEXT),
            new Column("cell", 7, Face.TEXT),
            new Column("link", 14, Face.LINK),
            new Column("explanation", 22, Face.ANSWER),
            new Column("remedy", 22, Face.ANSWER),
            new Column("answeredBy", 14, Face.ANSWER),
            new Column("answeredOn", 13, Face.ANSWER_DATE),
            new Column("opinion", 22, Face.TEXT),
            new Column("field", 18, Face.TEXT),
            new Column("expected", 18, Face.TEXT),
            new Column("actual", 18, Face.TEXT),
            new Column("basis", 24, Face.TEXT),
            new Column("rule", 32, Face.TEXT),
            new Column("id", 18, Face.CODE),
            new Column("subject", 32, Face.CODE));

    private static final int MESSAGE = 2;

    /** @param findings those of all units */
    public void write(List<Listed> findings, Urgency urgency) {
        page.head();
        page.sheet().setRowSumsBelow(false);
        Message message = new Message(names, page.wording());
        urgency.places().forEach(at -> {
            Listed listed = findings.get(at);
            Row row = row(listed, message.of(listed, urgency.followers(at), urgency.gap(at)));
            if (urgency.followers(at) > 0) {
                ((SXSSFRow) row).setCollapsed(true);
            }
            if (urgency.follows(at)) {
                page.dress(row, MESSAGE, Face.FOLDED);
                page.fold(row);
            }
        });
        page.finish();
    }

    private Row row(Listed listed, String message) {
        Finding finding = listed.finding();
        Wording wording = page.wording();
        Whereabouts places = new Whereabouts(finding.evidence(), wording);
        AnswerCells answers = new AnswerCells(wording);
        List<Object> values = new ArrayList<>(Arrays.asList(
                finding.severity(),
                names.agreement(finding.agreement()),
                message,
                finding.daysLate(),
                places.workbooks(),
                places.sheets(),
                places.cells(),
                link(places.first())));
        values.addAll(answers.ofUnit(listed.answer()));
        Stream.of(
                        answers.opinion(listed.answer()),
                        names.field(finding.agreement(), finding.field()),
                        wording.value(finding.expected()),
                        wording.value(finding.actual()),
                        finding.rule().basis(),
                        wording.title(finding.rule()) + "\n" + finding.rule().id(),
                        finding.id(),
                        finding.subject())
                .forEach(values::add);
        return page.row(values);
    }

    /** Into the marked copy where there is one, since there the cell is coloured and says what to do. */
    private Link link(Provenance place) {
        String copy = place == null ? null : copies.get(place.file());
        if (copy == null) {
            return place == null ? null : reports.to(place);
        }
        return run.to(new Provenance(copy, place.sheet(), place.cell(), null, place.value()));
    }
}
