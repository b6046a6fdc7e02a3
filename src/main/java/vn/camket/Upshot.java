package vn.camket;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.camket.finding.Outcome;

/**
 * What a run comes to once all is read and checked, wherever that was done.
 *
 * @param proof what the outcome follows from
 */
record Upshot(Outcome outcome, Proof proof) {
    /** @param ofAgreements on every agreement, and on what belongs to none */
    static Upshot of(Request request, Basis basis, Docket docket, Judge judge, List<Judge.Verdict> ofAgreements)
            throws IOException {
        List<Judge.Verdict> verdicts = new ArrayList<>(ofAgreements);
        Waivers waivers = new Waivers(basis.waivers().values(), basis.book().rules(), verdicts, request.asOf());
        verdicts.addAll(waivers.check(judge.onFacts(), judge.common()));
        History history = History.of(request);
        Gathering gathering =
                new Gathering(request, basis.book(), basis.register().units(), history, waivers);
        Reception reception = Reception.of(history.lastFolders(), docket.inputs(), request.asOf());
        Outcome outcome = gathering.outcome(verdicts, docket, reception);
        return new Upshot(outcome, Proof.of(request, outcome, basis.book().files(), reception, history.folders()));
    }
}
