package vn.camket.output.brief;

import java.time.LocalDate;
import vn.camket.output.paper.Frame;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;

/** Writes the last sentence and leaves room for who receives the report and who signs it. */
record Closing(Paper paper, Terms terms) {
    private static final int RECEIVERS = 4300;
    private static final int BLANK_LINES = 4;

    void write(LocalDate asOf) {
        paper.write(Style.INTRODUCTION, terms.label("brief.closing", asOf));
        Frame frame = paper.frame(RECEIVERS, Paper.WIDTH - RECEIVERS);
        frame.write(0, Style.RECEIVERS, terms.label("brief.receivers"));
        for (int at = 1; at <= 2; at++) {
            frame.write(0, Style.RECEIVER, terms.label("brief.receiver"));
        }
        frame.write(0, Style.RECEIVER, terms.label("brief.archive"));
        frame.write(1, Style.SIGNATURE, terms.label("brief.authority"));
        for (int at = 0; at < BLANK_LINES; at++) {
            frame.write(1, Style.SIGNATURE, "");
        }
        frame.write(1, Style.SIGNATURE, terms.label("brief.signatory"));
    }
}
