package vn.camket.bench.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Language;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Attribution;
import vn.camket.obligation.Obligations;
import vn.camket.output.FindingsWorkbook;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.RuleBase;
import vn.camket.workbook.WorkbookReader;

/** Measures reading a workbook, deriving the facts of an agreement, running the rules over them and writing the result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class Parts {
    private static final Path RULES = Path.of("rules");
    private static final String NAME = "2024-Q3/Bao cao Can Tho Q3-2024.xlsx";
    private static final Path WORKBOOK = Path.of("reports-in").resolve(NAME);
    private static final AsOf DAY = new AsOf(LocalDate.of(2026, 6, 30));

    private Register register;
    private RuleBase rules;
    private WorkbookReader reader;
    private Obligations obligations;
    private Agreement agreement;
    private List<Report> reports;
    private Obligations.Derived derived;
    private Outcome outcome;

    @Setup
    public void prepare() throws IOException {
        register = RegisterFiles.load(RULES);
        rules = RuleBase.load(RULES, null);
        reader = new WorkbookReader(register.vocabulary(), register.limits());
        obligations = new Obligations(register, DAY);
        reports = new Attribution(register, DAY).attribute(NAME, read()).reports();
        agreement = register.agreements().get(reports.get(0).agreement());
        derived = derive();
        outcome = outcome(rules());
    }

    @Benchmark
    public Reading read() {
        return reader.read(WORKBOOK);
    }

    @Benchmark
    public Obligations.Derived derive() {
        return obligations.derive(agreement, reports);
    }

    @Benchmark
    public List<Finding> rules() {
        return rules.check(agreement.id(), derived.facts());
    }

    @Benchmark
    public void write() throws IOException {
        FindingsWorkbook.write(
                outcome,
                register,
                Language.VI,
                Path.of("reports-in"),
                List.of(),
                task -> {},
                OutputStream.nullOutputStream());
    }

    private Outcome outcome(List<Finding> findings) {
        return new Outcome(
                DAY.date(),
                List.of(),
                List.of(),
                null,
                rules.sha256(),
                Map.of(),
                rules.rules(),
                findings.stream()
                        .map(finding -> new Outcome.Listed(finding, Outcome.Standing.NEW, DAY.date(), null))
                        .toList(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(derived.account()),
                List.of());
    }
}
