package vn.camket.output.change;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.finding.Difference;
import vn.camket.finding.Finding;
import vn.camket.finding.Severity;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Link;
import vn.camket.output.page.Links;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/**
 * Writes a row a finding that differs, in the words of the folder that has it.
 *
 * @param present words and names of the folder that is in use
 * @param changed those of the folder that is tried
 */
public record DifferencesSheet(Page page, Side present, Side changed, Links links) {
    public static final int PRINTED = 8;

    public static final List<Column> COLUMNS = List.of(
            new Column("title", 24, Face.TEXT),
            new Column("difference", 14, Face.TEXT),
            new Column("before", 14, Face.TEXT),
            new Column("after", 14, Face.TEXT),
            new Column("unit", 18, Face.TEXT),
            new Column("agreement", 32, Face.TEXT),
            new Column("message", 66, Face.TEXT),
            new Column("counts", 18, Face.TEXT),
            new Column("source", 12, Face.LINK),
            new Column("rule", 40, Face.CODE),
            new Column("id", 18, Face.CODE),
            new Column("subject", 32, Face.CODE));

    /** How one of the folders words findings. */
    public record Side(Wording wording, Names names) {}

    public void write(List<Difference> differences) {
        page.head();
        differences.forEach(this::row);
        page.finish();
    }

    private void row(Difference difference) {
        Finding finding = difference.finding();
        Side side = difference.after() == null ? present : changed;
        page.row(Arrays.asList(
                side.wording().title(finding.rule()),
                page.wording().value(difference.kind()),
                severity(difference.before()),
                severity(difference.after()),
                unit(finding, side),
                side.names().agreement(finding.agreement()),
                side.names().beside(finding.agreement(), side.wording().message(finding), side.wording()),
                counts(difference),
                source(finding),
                finding.rule().id(),
                finding.id(),
                finding.subject()));
    }

    /** A finding about an agreement as a whole is a matter of all its parties. */
    private static String unit(Finding finding, Side side) {
        return finding.unit() == null && finding.agreement() != null
                ? side.wording().label("unit.parties")
                : Wording.capitalised(side.wording().unitName(finding.unit()));
    }

    private static Severity severity(Difference.Judged judged) {
        return judged == null ? null : judged.finding().severity();
    }

    /** Empty when it counts wherever it is. */
    private String counts(Difference difference) {
        return Stream.of(counts("before", difference.before()), counts("after", difference.after()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String counts(String side, Difference.Judged judged) {
        return judged == null || judged.standing() == Difference.Standing.COUNTED
                ? null
                : page.wording().label("head." + side) + ": " + page.wording().value(judged.standing());
    }

    private Link source(Finding finding) {
        return finding.evidence().stream()
                .map(links::to)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
