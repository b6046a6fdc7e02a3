package vn.camket.output.brief;

import java.time.LocalDate;
import vn.camket.output.paper.Frame;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;

/** Writes the head of the first page; what only the issuing office knows is left open. */
record Letterhead(Paper paper, Terms terms) {
    private static final int AGENCY = 3500;
    private static final int NATION = Paper.WIDTH - AGENCY;
    private static final int AGENCY_RULE = 1100;
    private static final int MOTTO_RULE = 3250;
    private static final int TITLE_RULE = 2400;

    void write(LocalDate asOf) {
        Frame frame = paper.frame(AGENCY, NATION);
        frame.write(0, Style.CAPITALS, terms.label("brief.parent"))
                .write(0, Style.CAPITALS_BOLD, terms.label("brief.agency"))
                .rule(0, AGENCY_RULE)
                .write(0, Style.NUMBER, terms.label("brief.documentNumber"))
                .write(0, Style.MOTTO, terms.label("brief.draft"));
        frame.write(1, Style.CAPITALS_BOLD, terms.label("brief.nation"))
                .write(1, Style.MOTTO, terms.label("brief.motto"))
                .rule(1, MOTTO_RULE)
                .write(1, Style.PLACE, terms.label("brief.place"));
        paper.write(Style.TITLE, "");
        paper.write(Style.TITLE, terms.label("brief.kind"));
        paper.write(Style.TITLE, terms.subject());
        paper.write(Style.TITLE, terms.label("brief.until", asOf));
        paper.rule(TITLE_RULE);
        paper.write(Style.TITLE, "");
    }
}
