package vn.camket.output.brief;

import java.time.LocalDate;
import vn.camket.output.paper.Letterhead;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;

/** Writes the head of the first page; what only the issuing office knows is left open. */
record Head(Paper paper, Terms terms) {
    private static final int TITLE_RULE = 2400;

    void write(LocalDate asOf) {
        Letterhead head = new Letterhead(
                terms.label("paper.parent"),
                terms.label("paper.agency"),
                terms.label("paper.nation"),
                terms.label("paper.motto"),
                terms.label("paper.place"));
        head.write(paper, terms.label("brief.documentNumber"), Style.MOTTO, terms.label("brief.draft"));
        paper.write(Style.TITLE, "");
        paper.write(Style.TITLE, terms.label("brief.kind"));
        paper.write(Style.TITLE, terms.subject());
        paper.write(Style.TITLE, terms.label("brief.until", asOf));
        paper.rule(TITLE_RULE);
        paper.write(Style.TITLE, "");
    }
}
