package vn.camket;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import vn.camket.fact.CellAccount;
import vn.camket.fact.Provenance;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.TableAccount;
import vn.camket.fact.Text;
import vn.camket.finding.Finding;
import vn.camket.finding.Inspected;
import vn.camket.finding.Rule;

/**
 * Judges a workbook as a run would on the same day if it lay among the reports already; puts it nowhere and publishes
 * nothing. Only what concerns its sender is told.
 */
public final class Desk {
    private final String id;
    private final Cabinet cabinet;
    private final Inspection inspection;
    private final Reporter sender;

    /**
     * Prepares the desk.
     *
     * @param sender id of the unit that sends, with {@code /department} behind it for one of its departments
     * @throws vn.camket.finding.FaultyRulesException when files in the rules folder are faulty
     */
    public Desk(Request request, String sender) {
        this.id = sender;
        this.cabinet = Cabinet.of(request);
        this.inspection = new Inspection(cabinet.register(), request.asOf());
        this.sender = Reporter.of(sender, cabinet.register().units(), request.asOf());
    }

    /**
     * What a run would make of the workbook.
     *
     * @param name path relative to the reports folder under which it was judged
     * @param doubt what its sender should know although it is read, null when there is nothing
     * @param reports those that it holds
     * @param foreign the first of them that is not its sender's, null when there is none
     * @param findings for the sender, neither waived nor on trial: those with evidence in this workbook first
     */
    public record Seen(
            String name,
            String sha256,
            Inspected inspected,
            Reading.Refusal doubt,
            List<Report> reports,
            Report foreign,
            List<Finding> findings) {
        /** The places in this workbook at which something was found, cells first; none for what was found elsewhere. */
        public List<Provenance> places(Finding finding) {
            return finding.evidence().stream()
                    .filter(place -> !place.isRegister() && name.equals(place.file()))
                    .sorted(Comparator.comparing(place -> place.cell() == null))
                    .toList();
        }
    }

    public Register register() {
        return cabinet.register();
    }

    /** Why there is a rule, as its page says. */
    public Text why(Rule rule) {
        return cabinet.basis().why(rule);
    }

    /** As {@link Inspection#tell}. */
    public List<TableAccount> tell(Seen seen, Consumer<CellAccount> cells) {
        return inspection.tell(seen.inspected(), cells);
    }

    /**
     * Looks at a workbook.
     *
     * @param folder below the reports folder for which it is meant, null for that of its first report
     * @throws RunFailure when it cannot be done
     */
    public Seen look(Path file, String folder) {
        return cabinet.reading(docket -> look(file, folder, docket));
    }

    private Seen look(Path file, String folder, Docket docket) {
        Holding taken = docket.library().take(NextVersion.in(folder, docket.holdings(), file));
        List<Report> reports = reports(taken, docket);
        if (folder == null && !reports.isEmpty()) {
            Report first = reports.get(0);
            String own = first.quarter() + "/" + first.agreement() + "/" + id;
            taken = docket.library().take(NextVersion.in(own, docket.holdings(), file));
            reports = reports(taken, docket);
        }
        Reading reading = taken.isRead()
                ? docket.library().readAgain(taken)
                : new Reading(taken.input().why(), List.of(), 0, null);
        Report foreign = reports.stream()
                .filter(report -> !sender.sends(report))
                .findFirst()
                .orElse(null);
        return new Seen(
                taken.arrival().name(),
                taken.sha256(),
                inspection.look(file, reading),
                taken.isRead() ? taken.input().why() : null,
                reports,
                foreign,
                Foresight.of(taken, docket, cabinet.basis(), sender));
    }

    private static List<Report> reports(Holding holding, Docket docket) {
        return holding.agreements().stream()
                .flatMap(agreement -> docket.library().reports(agreement, List.of(holding)).stream())
                .toList();
    }
}
