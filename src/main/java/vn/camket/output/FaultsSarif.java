package vn.camket.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;

/** Writes the faults of a rules folder as SARIF 2.1.0, the form in which editors and code hosts show findings. */
public final class FaultsSarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final Kind CONDITIONS =
            new Kind("rule-file", new Text("Tệp điều kiện của quy tắc", "File of a rule's conditions"));
    private static final Kind PAGE = new Kind("rule-page", new Text("Trang của quy tắc", "Page of a rule"));
    private static final Kind REGISTER = new Kind(
            "register-file", new Text("Sổ theo dõi, tham số, danh mục", "Register, parameters, lists of names"));

    private FaultsSarif() {}

    /** A kind of faults: those of one kind of file. */
    private record Kind(String id, Text name) {}

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, String columnKind, List<Result> results) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, String version, List<Rule> rules) {}

    private record Rule(String id, Message shortDescription) {}

    private record Message(String text) {}

    private record Result(String ruleId, int ruleIndex, String level, Message message, List<Location> locations) {}

    private record Location(PhysicalLocation physicalLocation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    private record ArtifactLocation(String uri) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Region(int startLine, Integer startColumn) {}

    /**
     * Writes UTF-8 with line feeds and leaves the stream open; equal faults give equal bytes.
     *
     * @param folder the rules folder as the user named it: locations begin with it
     * @param version of the program
     */
    public static void write(Path folder, List<Fault> faults, Language language, String version, OutputStream out)
            throws IOException {
        List<Kind> kinds = List.of(CONDITIONS, PAGE, REGISTER);
        List<Result> results = faults.stream()
                .map(fault -> new Result(
                        kind(fault).id(),
                        kinds.indexOf(kind(fault)),
                        FaultsJson.level(fault),
                        new Message(fault.message().in(language)),
                        List.of(location(folder, fault))))
                .toList();
        List<Rule> rules = kinds.stream()
                .map(kind -> new Rule(kind.id(), new Message(kind.name().in(language))))
                .toList();
        Run run = new Run(new Tool(new Driver("camket", version, rules)), "utf16CodeUnits", results);
        FaultsJson.MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, new Log(SCHEMA, "2.1.0", List.of(run)));
        out.write('\n');
    }

    private static boolean isOfConditions(String file) {
        return file.endsWith(".drl") || file.endsWith(".dslr") || file.endsWith(".dsl");
    }

    private static Kind kind(Fault fault) {
        return isOfConditions(fault.file()) ? CONDITIONS : fault.file().endsWith(".md") ? PAGE : REGISTER;
    }

    private static Location location(Path folder, Fault fault) {
        Region region =
                fault.line() == 0 ? null : new Region(fault.line(), fault.column() == 0 ? null : fault.column());
        return new Location(new PhysicalLocation(new ArtifactLocation(uri(folder, fault.file())), region));
    }

    private static String uri(Path folder, String file) {
        Path path = folder.resolve(file).normalize();
        try {
            return path.isAbsolute()
                    ? path.toUri().toASCIIString()
                    : new URI(null, null, path.toString().replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a path that is no URI: " + path, impossible);
        }
    }
}
