package vn.camket.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.camket.finding.Fault;
import vn.camket.output.json.Indented;

/** Writes the faults of a rules folder for programs, in the form that faults.schema.json describes. */
public final class FaultsJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(Indented.printer())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private FaultsJson() {}

    /**
     * What was looked at; numbers are 0 when there are faults.
     *
     * @param folder as the user named it
     */
    public record Looked(String folder, int rules, int cases, int agreements, int parameters) {}

    private record File(String schema, Looked looked, List<Line> faults) {}

    private record Line(String file, int line, int column, String level, String vi, String en) {}

    /** The word of SARIF, too: an error stops a run, a warning tells what is hardly meant. */
    static String level(Fault fault) {
        return fault.stops() ? "error" : "warning";
    }

    /** Writes UTF-8 with line feeds and leaves the stream open; equal faults give equal bytes. */
    public static void write(Looked looked, List<Fault> faults, OutputStream out) throws IOException {
        List<Line> lines = faults.stream()
                .map(fault -> new Line(
                        fault.file(),
                        fault.line(),
                        fault.column(),
                        level(fault),
                        fault.message().vi(),
                        fault.message().en()))
                .toList();
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, new File("1", looked, lines));
        out.write('\n');
    }
}
