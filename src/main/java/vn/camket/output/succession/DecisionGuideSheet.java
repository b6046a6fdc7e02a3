package vn.camket.output.succession;

import java.util.List;
import java.util.Locale;
import vn.camket.fact.Need;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Says how a decision is entered in the register, on what ground a proposal rests, and what is not known. */
public record DecisionGuideSheet(Page page) {
    public static final List<Column> COLUMNS =
            List.of(new Column("case.decision", 30, Face.TEXT), new Column("case.record", 110, Face.TEXT));

    /** The lines on the law in the bundles, case.law.1 and so on. */
    private static final int LAW = 4;

    public void write() {
        Wording wording = page.wording();
        page.title(wording.label("heading.caseGuide"), COLUMNS.size());
        page.note(wording.label("case.guide"), COLUMNS.size());
        page.head();
        for (Need need : Need.values()) {
            String key = "case.record." + need.name().toLowerCase(Locale.ROOT);
            page.row(List.of(Wording.capitalised(wording.value(need)), wording.label(key)));
        }
        page.caption(wording.label("case.proposals"));
        for (Need need : Need.values()) {
            String key = "case.when." + need.name().toLowerCase(Locale.ROOT);
            page.row(List.of(Wording.capitalised(wording.value(need)), wording.label(key)));
        }
        page.caption(wording.label("case.law"));
        for (int line = 1; line <= LAW; line++) {
            page.row(List.of(wording.label("case.law.name." + line), wording.label("case.law." + line)));
        }
        page.print(COLUMNS.size());
    }
}
