package vn.camket.output.succession;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import vn.camket.fact.Agreement;
import vn.camket.fact.Document;
import vn.camket.fact.Need;
import vn.camket.fact.SuccessionCase;
import vn.camket.fact.SuccessionCase.Side;
import vn.camket.fact.Units;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes a row for each dissolved party of each agreement, with a proposal and room for the decision. */
public final class CasesSheet {
    public static final List<Column> COLUMNS = List.of(
            new Column("case.number", 5, Face.NUMBER),
            new Column("case.dissolved", 16, Face.TEXT),
            new Column("case.successor", 16, Face.TEXT),
            new Column("case.lastDay", 11, Face.DATE),
            new Column("case.agreement", 28, Face.TEXT),
            new Column("case.period", 14, Face.TEXT),
            new Column("case.standing", 12, Face.TEXT),
            new Column("case.others", 22, Face.TEXT),
            new Column("case.documents", 15, Face.TEXT),
            new Column("case.tasks", 10, Face.NUMBER),
            new Column("case.commitments", 10, Face.NUMBER),
            new Column("case.need", 11, Face.TEXT),
            new Column("case.reason", 24, Face.TEXT),
            new Column("case.decision", 12, Face.ANSWER),
            new Column("case.decidedBy", 13, Face.ANSWER),
            new Column("case.decidedOn", 12, Face.ANSWER_DATE),
            new Column("case.document", 12, Face.ANSWER),
            new Column("case.notes", 13, Face.ANSWER));

    private static final int KEPT = 2;

    private final Page page;
    private final Names names;
    private final SideNames sides;
    private final LocalDate asOf;

    public CasesSheet(Page page, Names names, Units units, LocalDate asOf) {
        this.page = page;
        this.names = names;
        this.sides = new SideNames(units);
        this.asOf = asOf;
    }

    private static int at(String column) {
        return IntStream.range(0, COLUMNS.size())
                .filter(at -> COLUMNS.get(at).key().equals(column))
                .findFirst()
                .orElseThrow();
    }

    /** Cases of one dissolved party stand together, those that need most before the others. */
    public void write(List<SuccessionCase> cases) {
        page.head(KEPT);
        int first = page.next();
        List<SuccessionCase> sorted = cases.stream()
                .sorted(Comparator.comparing(this::dissolved)
                        .thenComparing(SuccessionCase::need)
                        .thenComparing(one -> one.agreement().id()))
                .toList();
        for (int at = 0; at < sorted.size(); at++) {
            Row row = page.row(row(at + 1, sorted.get(at)));
            if (sorted.get(at).need() != Need.NONE) {
                page.dress(row, at("case.need"), Face.INFO);
            }
        }
        page.finish();
        if (!sorted.isEmpty()) {
            offer(first, page.next() - 1);
        }
    }

    private List<Object> row(int number, SuccessionCase one) {
        return Arrays.asList(
                number,
                dissolved(one),
                sides.of(one.successor(), asOf),
                one.lastDay(),
                names.agreement(one.agreement().id()) + "\n" + one.agreement().id(),
                period(one.agreement()),
                wording().value(one.standing()),
                others(one),
                documents(one),
                one.openTasks(),
                one.openCommitments(),
                need(one.need()),
                reason(one),
                Entry.BLANK,
                Entry.BLANK,
                Entry.BLANK,
                Entry.BLANK,
                Entry.BLANK);
    }

    /** By the name that it bore at last. */
    private String dissolved(SuccessionCase one) {
        return sides.of(new Side(one.party().unit(), one.party().department()), one.lastDay());
    }

    private String period(Agreement agreement) {
        String last = agreement.to() == null
                ? wording().label("case.open-ended")
                : wording().value(agreement.to());
        return wording().value(agreement.from()) + "\n– " + last;
    }

    private String others(SuccessionCase one) {
        return one.others().isEmpty()
                ? wording().label(one.oneUnit() ? "case.one" : "case.alone")
                : one.others().stream().map(side -> sides.of(side, asOf)).collect(Collectors.joining("; "));
    }

    private String documents(SuccessionCase one) {
        Stream<String> documents = one.documents().stream().map(this::document);
        Stream<String> renewals = one.renewals().stream().map(id -> wording().label("case.renewal", id));
        String all = Stream.concat(documents, renewals).collect(Collectors.joining("\n"));
        return all.isEmpty() ? wording().label("case.none") : all;
    }

    private String document(Document document) {
        return Wording.capitalised(
                wording().label("case.registered", document.role(), document.number(), document.on()));
    }

    private String need(Need need) {
        return Wording.capitalised(wording().value(need));
    }

    private String reason(SuccessionCase one) {
        LocalDate to = one.agreement().to();
        Long left = to == null ? null : ChronoUnit.DAYS.between(asOf, to);
        return wording()
                .label(
                        "case.reason." + one.reason(),
                        Wording.uncapitalised(sides.of(one.successor(), asOf)),
                        left,
                        one.changed(),
                        one.agreement().parties().size());
    }

    private void offer(int first, int last) {
        DataValidationHelper helper = page.sheet().getDataValidationHelper();
        String[] needs = Arrays.stream(Need.values()).map(this::need).toArray(String[]::new);
        int decision = at("case.decision");
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(needs), new CellRangeAddressList(first, last, decision, decision));
        choice.setShowErrorBox(true);
        choice.createErrorBox(wording().label("form.error"), wording().label("form.error.choice"));
        page.sheet().addValidationData(choice);
    }

    private Wording wording() {
        return page.wording();
    }
}
