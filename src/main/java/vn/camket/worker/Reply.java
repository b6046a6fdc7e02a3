package vn.camket.worker;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import vn.camket.RunFailure;
import vn.camket.fact.Text;

/**
 * What comes back of an errand.
 *
 * @param result null when it failed
 * @param failure why, else null
 * @param fit whether the process may do another errand
 */
record Reply(JsonNode result, Text failure, boolean fit) {
    static Reply ready() {
        return new Reply(null, null, true);
    }

    static Reply done(Object result) {
        return new Reply(WireForm.tree(result), null, true);
    }

    static Reply failed(Text why) {
        return new Reply(null, why, true);
    }

    static Reply broken(Throwable fault) {
        return new Reply(null, Breakdown.faulty(fault), false);
    }

    /** @throws RunFailure when the errand failed, or this is no answer to it */
    <R> R to(Errand<R> errand) {
        if (failure != null) {
            throw new RunFailure(failure, null);
        }
        try {
            R answer = WireForm.result(result, errand);
            if (answer != null) {
                return answer;
            }
        } catch (IOException foreign) {
            throw Breakdown.dead(foreign);
        }
        throw Breakdown.dead(null);
    }
}
