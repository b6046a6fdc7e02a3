package vn.camket.bench.plain;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AsOf;
import vn.camket.fact.Register;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Rule;
import vn.camket.output.FindingsJson;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.file.FolderHash;
import vn.camket.rule.file.LoadedRule;

/** Checks a folder of reports, the plain way. */
public final class PlainProgram {
    private PlainProgram() {}

    /** Takes the reports folder, the rules folder, the output folder and the as-of date. */
    public static void main(String[] arguments) throws IOException {
        Path reports = Path.of(arguments[0]);
        Path rules = Path.of(arguments[1]);
        Path out = Path.of(arguments[2]);
        AsOf asOf = new AsOf(LocalDate.parse(arguments[3]));
        Register register = RegisterFiles.load(rules);
        List<LoadedRule> loaded = LoadedRule.readAll(rules);
        List<Received> received = received(reports, new Reader(register, asOf));
        List<Verdict> verdicts = verdicts(register, received, new Judge(register, asOf, new Rules(loaded)));
        Outcome outcome = outcome(
                asOf,
                FolderHash.of(rules),
                loaded.stream().map(LoadedRule::rule).toList(),
                verdicts,
                received.stream().map(Received::input).toList());
        Files.createDirectories(out);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out.resolve("findings.json")))) {
            FindingsJson.write(outcome, register.units(), task -> {}, file);
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out.resolve("findings.xlsx")))) {
            FindingsBook.write(outcome, register, file);
        }
        System.out.println(received.stream().mapToLong(Received::cells).sum() + " cells, "
                + outcome.findings().size() + " findings");
    }

    private static List<Received> received(Path folder, Reader reader) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            return files.parallelStream()
                    .map(file -> reader.read(file, folder.relativize(file).toString()))
                    .toList();
        }
    }

    private static List<Verdict> verdicts(Register register, List<Received> received, Judge judge) {
        Map<String, List<Received>> byAgreement = Received.byAgreement(received);
        Stream<Verdict> ofAgreements = register.agreements().values().parallelStream()
                .map(one -> judge.agreement(one, byAgreement.getOrDefault(one.id(), List.of()), received));
        return Stream.concat(ofAgreements, Stream.of(judge.unattributed(received)))
                .toList();
    }

    private static Outcome outcome(
            AsOf asOf, String rulesSha256, List<Rule> rules, List<Verdict> verdicts, List<Outcome.Input> inputs) {
        List<AgreementAccount> accounts =
                verdicts.stream().map(Verdict::account).filter(Objects::nonNull).toList();
        List<Outcome.Listed> listed = verdicts.stream()
                .flatMap(verdict -> verdict.findings().stream())
                .sorted(Finding.ORDER)
                .map(finding -> new Outcome.Listed(finding, Outcome.Standing.NEW, asOf.date(), null))
                .toList();
        return new Outcome(
                asOf.date(),
                List.of(),
                List.of(),
                null,
                rulesSha256,
                Map.of(),
                rules,
                listed.stream().filter(one -> !one.finding().rule().trial()).toList(),
                listed.stream().filter(one -> one.finding().rule().trial()).toList(),
                List.of(),
                null,
                inputs,
                List.of(),
                accounts,
                List.of());
    }
}
