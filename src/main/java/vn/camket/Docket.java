package vn.camket;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.AsOf;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Obligations;
import vn.camket.rule.RuleBase;

/**
 * Holds what the reports folder holds, all of it read, with what follows for each agreement ready to be derived.
 *
 * @param holdings every workbook that was opened
 * @param inputs every file that was seen
 */
record Docket(Obligations obligations, Library library, List<Holding> holdings, List<Outcome.Input> inputs) {
    /** Reads the reports of a run. */
    static Docket of(Request request, Register register, FactStore store, Crew crew) {
        return of(request, register, store, null, new Uploads(request.asOf()), crew);
    }

    /** @param ledger as for a {@link Library} */
    static Docket of(Request request, Register register, FactStore store, Ledger ledger, Uploads uploads, Crew crew) {
        AsOf asOf = new AsOf(request.asOf());
        Library library = new Library(register, asOf, store, ledger);
        Intake intake = Intake.of(request.reports(), uploads);
        List<Holding> holdings =
                uploads.settled(crew.each(Progress.Stage.READING, intake.arrivals(), library::take).stream()
                        .map(library::again)
                        .toList());
        List<Outcome.Input> inputs = new ArrayList<>(intake.ignored());
        holdings.forEach(holding -> inputs.add(holding.input()));
        return new Docket(new Obligations(register, asOf), library, holdings, inputs);
    }

    Judge judge(RuleBase rules) {
        return judge(rules::check, null);
    }

    /** @param store where verdicts are kept, null for nowhere */
    Judge judge(Judge.Rules rules, VerdictStore store) {
        return new Judge(rules, library, obligations, holdings, store);
    }

    /** The files that were opened, by their names among the inputs. */
    Map<String, Path> files() {
        return holdings.stream()
                .collect(Collectors.toMap(
                        holding -> holding.arrival().name(),
                        holding -> holding.arrival().file()));
    }

    /** The hashes of what was opened. */
    Set<String> hashes() {
        return holdings.stream().map(Holding::sha256).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The answers that came back, and what to say of the workbooks in which they came. */
    Answers answers(Voices voices) {
        Answers answers = new Answers(voices);
        holdings.stream().filter(Holding::answers).forEach(holding -> {
            AnswerSheets sheets = library.answers(holding);
            if (sheets != null) {
                answers.take(holding.arrival().name(), sheets);
            }
        });
        return answers;
    }

    /** The reports on each agreement, read again from the store when they are asked for. */
    Reports reports() {
        SortedMap<String, List<Holding>> byAgreement = byAgreement(holdings);
        return agreement -> library.reports(agreement, byAgreement.getOrDefault(agreement, List.of()));
    }

    /** Holdings by the agreements that they report on. */
    static SortedMap<String, List<Holding>> byAgreement(List<Holding> holdings) {
        SortedMap<String, List<Holding>> byAgreement = new TreeMap<>();
        for (Holding holding : holdings) {
            for (String agreement : holding.agreements()) {
                byAgreement.computeIfAbsent(agreement, id -> new ArrayList<>()).add(holding);
            }
        }
        return byAgreement;
    }

    /** Gives the reports on an agreement by its id. */
    interface Reports {
        List<Report> on(String agreement);
    }
}
