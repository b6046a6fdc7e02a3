package vn.camket.output.brief;

import java.io.IOException;
import java.io.OutputStream;
import vn.camket.fact.Register;
import vn.camket.finding.Outcome;
import vn.camket.output.content.Names;
import vn.camket.output.paper.Paper;
import vn.camket.text.Wording;

/** Puts the parts of the report one after the other. */
public record Report(Outcome outcome, Register register, Wording wording) {
    /** Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        Digest digest = Digest.of(outcome);
        Roll roll = Roll.of(outcome.accounts(), digest);
        Terms terms = new Terms(wording, new Names(register, wording.language()), roll);
        try (Paper paper = new Paper(wording.language(), wording.label("brief.draft"))) {
            new Head(paper, terms).write(outcome.asOf());
            new Opening(paper, terms).write(outcome, digest.tally());
            new Conclusions(paper, terms, outcome.asOf()).write();
            new Results(paper, terms).write();
            new Shortcomings(paper, terms).write(outcome, digest);
            new Changes(paper, terms).write(outcome, digest);
            new Figures(paper, terms).write();
            new Proposals(paper, terms).write(digest);
            new Closing(paper, terms).write(outcome.asOf());
            paper.save(outcome.asOf(), terms.subject(), out);
        }
    }
}
