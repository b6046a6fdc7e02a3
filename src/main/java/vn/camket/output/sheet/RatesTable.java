package vn.camket.output.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.AgreementAccount;
import vn.camket.output.content.Names;
import vn.camket.output.content.Tally;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes the official rates of the agreements that have one, the lowest first, and draws them. */
record RatesTable(Page page, Names names, SummaryCharts charts) {
    /** More bars than these nobody compares at a glance. */
    private static final int SHOWN = 10;

    /** A title is long: it takes three columns. */
    private static final int TITLE = 3;

    private record Rated(String agreement, ActionClasses actions) {}

    void write(Collection<AgreementAccount> accounts) {
        Wording wording = page.wording();
        page.caption(wording.label("summary.rates"));
        List<Rated> rated = accounts.stream()
                .map(account -> new Rated(account.id(), ActionGroup.sum(account.groups())))
                .filter(one -> Tally.rate(one.actions()) != null)
                .sorted(Comparator.comparing((Rated one) -> Tally.rate(one.actions())))
                .toList();
        if (rated.isEmpty()) {
            page.note(wording.label("summary.noRates"), SummarySheet.SPAN);
            return;
        }
        if (rated.size() > SHOWN) {
            page.note(wording.label("summary.lowest", SHOWN, rated.size()), SummarySheet.SPAN);
        }
        int head = page.next();
        page.row(
                Face.HEAD,
                TITLE,
                Stream.of("head.agreement", "summary.done", "head.openOverdue", "head.actions", "head.rate")
                        .map(key -> wording.label(key))
                        .toList());
        rated.stream().limit(SHOWN).forEach(this::row);
        page.skipTo(
                charts.rates(new CellRangeAddress(head, page.next() - 1, 0, SummarySheet.SPAN - 1), page.next() + 1));
    }

    private void row(Rated rated) {
        Row row = page.row(
                null,
                TITLE,
                List.of(
                        names.agreement(rated.agreement()),
                        rated.actions().done(),
                        rated.actions().openOverdue(),
                        rated.actions().all(),
                        Tally.rate(rated.actions())));
        page.dress(row, SummarySheet.SPAN - 1, Face.SHARE);
    }
}
