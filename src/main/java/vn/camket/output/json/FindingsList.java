package vn.camket.output.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import vn.camket.finding.Outcome.Listed;
import vn.camket.output.content.SideBySide;
import vn.camket.text.Wording;

/** Writes findings one below the other; each is put into words by whoever is free, and takes its own place. */
public record FindingsList(JsonGenerator json, Wording vi, Wording en, Executor others) {
    /** Findings that one thread puts into words before it looks for more; so many times as many are in memory. */
    private static final int BLOCK = 64;

    private static final int BLOCKS = 16;

    private static final JsonFactory FACTORY = new JsonFactory();

    /** How deep a finding lies: in a list, in the object of the file. */
    private static final int DEPTH = 2;

    public void write(String key, List<Listed> findings) throws IOException {
        json.writeArrayFieldStart(key);
        for (int from = 0; from < findings.size(); from += BLOCKS * BLOCK) {
            write(findings.subList(from, Math.min(findings.size(), from + BLOCKS * BLOCK)));
        }
        json.writeEndArray();
    }

    private void write(List<Listed> findings) throws IOException {
        List<Words> blocks = IntStream.iterate(0, from -> from < findings.size(), from -> from + BLOCK)
                .mapToObj(from -> new Words(findings.subList(from, Math.min(findings.size(), from + BLOCK))))
                .toList();
        SideBySide.run(blocks, others);
        for (Words block : blocks) {
            for (String finding : block.written) {
                json.writeRawValue(finding);
            }
        }
    }

    /** Each finding as the text that stands for it in the list. */
    public static List<String> texts(List<Listed> findings, Wording vi, Wording en) {
        List<String> written = new ArrayList<>();
        StringWriter text = new StringWriter();
        try (JsonGenerator one = FACTORY.createGenerator(text)) {
            one.setPrettyPrinter(Indented.printer(DEPTH));
            FindingJson finding = new FindingJson(one, vi, en);
            for (Listed listed : findings) {
                finding.write(listed);
                one.flush();
                written.add(text.toString());
                text.getBuffer().setLength(0);
            }
        } catch (IOException never) {
            throw new UncheckedIOException("text in memory can be written", never);
        }
        return written;
    }

    private final class Words implements Runnable {
        private final List<Listed> findings;
        private List<String> written;

        Words(List<Listed> findings) {
            this.findings = findings;
        }

        @Override
        public void run() {
            written = texts(findings, vi, en);
        }
    }
}
