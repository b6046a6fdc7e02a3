package vn.camket.output.brief;

import java.time.LocalDate;
import java.util.List;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Signing;
import vn.camket.output.paper.Style;

/** Writes the last sentence and leaves room for who receives the report and who signs it. */
record Closing(Paper paper, Terms terms) {
    void write(LocalDate asOf) {
        paper.write(Style.INTRODUCTION, terms.label("brief.closing", asOf));
        String receiver = terms.label("paper.receiver");
        new Signing(
                        terms.label("paper.receivers"),
                        List.of(receiver, receiver, terms.label("paper.archive")),
                        terms.label("paper.authority"),
                        terms.label("paper.signatory"))
                .write(paper);
    }
}
