package vn.camket.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Does errands in this process, one after another as they come in. */
public final class Shift {
    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);
    private static final int SHOWN = 5;

    private final Wire wire;

    /** @param out nothing else may be written into it */
    public Shift(InputStream in, OutputStream out) {
        this.wire = new Wire(in, out);
    }

    /** Returns when the other side is no more, or when an errand ended in a way that leaves nothing to rely on. */
    public void serve() throws IOException {
        try {
            Reply last = Reply.ready();
            wire.send(WireForm.of(last));
            while (last.fit()) {
                last = answer(WireForm.errand(wire.receive()));
                wire.send(WireForm.of(last));
            }
        } catch (EOFException end) {
            LOG.debug("no more errands");
        }
    }

    private static Reply answer(Errand<?> errand) {
        try {
            return Reply.done(errand.run());
        } catch (RunFailure told) {
            return Reply.failed(told.text());
        } catch (FaultyRulesException faulty) {
            return Reply.failed(text(faulty.faults()));
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("{} failed", errand.getClass().getSimpleName(), fault);
            return Reply.broken(fault);
        }
    }

    private static Text text(List<Fault> faults) {
        int more = Math.max(0, faults.size() - SHOWN);
        return new Text(
                "Thư mục quy tắc có lỗi, hãy báo người quản trị: "
                        + lines(faults, Text::vi)
                        + (more > 0 ? "; và " + more + " lỗi khác" : ""),
                "The rules folder is faulty, tell the administrator: "
                        + lines(faults, Text::en)
                        + (more > 0 ? "; and " + more + " more" : ""));
    }

    private static String lines(List<Fault> faults, Function<Text, String> language) {
        return faults.stream()
                .limit(SHOWN)
                .map(fault -> fault.place() + ": " + language.apply(fault.message()))
                .collect(Collectors.joining("; "));
    }
}
