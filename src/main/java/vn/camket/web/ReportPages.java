package vn.camket.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.camket.Results;
import vn.camket.account.Role;
import vn.camket.errand.DrawTemplate;
import vn.camket.errand.OwedReports.Owed;
import vn.camket.fact.Quarter;
import vn.camket.finding.PublishedRun;
import vn.camket.slot.Receipt;
import vn.camket.slot.Slot;
import vn.camket.slot.Slots;

/** Shows a department what it owes and has sent, and hands out the forms. */
final class ReportPages {
    static final Set<Role> REPORTERS = Set.of(Role.REPORTER);

    private final Counter counter;
    private final OwedLists lists;
    private final Slots slots;
    private final Results results;

    ReportPages(Counter counter, OwedLists lists, Slots slots, Results results) {
        this.counter = counter;
        this.lists = lists;
        this.slots = slots;
        this.results = results;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/reports", REPORTERS, this::all),
                Route.page("/reports/findings", REPORTERS, this::findings),
                Route.page(
                        "/reports/{quarter}/{agreement}",
                        REPORTERS,
                        visit -> onOwed(visit, (owed, slot) -> show(visit, owed, slot))),
                Route.page(
                        "/reports/{quarter}/{agreement}/template",
                        REPORTERS,
                        visit -> onOwed(visit, (owed, slot) -> template(visit, slot))));
    }

    /**
     * What a department sees first.
     *
     * @param receipts newest first
     * @param run that has a workbook of findings for the unit, null for none
     */
    record All(List<Owed> owed, List<Receipt> receipts, PublishedRun run) {
        List<Owed> open() {
            return owed.stream().filter(one -> !one.received()).toList();
        }

        List<Owed> received() {
            return owed.stream().filter(Owed::received).toList();
        }
    }

    /** @param receipts of this slot, newest first */
    record One(Owed owed, Slot slot, List<Receipt> receipts, Receipt inForce) {}

    private void all(Visit visit) throws IOException {
        Optional<List<Owed>> owed = lists.of(visit);
        if (owed.isPresent()) {
            visit.show("reports", new All(owed.get(), slots.of(visit.account().unit()), ofUnit(visit)));
        }
    }

    /** The newest run, when it found something for the visitor's unit; a department is not shown what others owe. */
    private PublishedRun ofUnit(Visit visit) throws IOException {
        List<PublishedRun> runs = results.runs();
        boolean found = !runs.isEmpty()
                && !visit.account().unit().contains("/")
                && results.file(runs.get(0).asOf(), workbook(visit)).isPresent();
        return found ? runs.get(0) : null;
    }

    private static String workbook(Visit visit) {
        return "units/" + visit.account().unit() + ".xlsx";
    }

    private void findings(Visit visit) throws IOException {
        PublishedRun run = ofUnit(visit);
        Optional<Path> file = run == null ? Optional.empty() : results.file(run.asOf(), workbook(visit));
        if (file.isPresent()) {
            visit.handOut(file.get(), run.asOf() + "-" + workbook(visit).substring("units/".length()));
        } else {
            visit.missing();
        }
    }

    private interface Work {
        void on(Owed owed, Slot slot) throws IOException;
    }

    /** Does something about a report that the visitor's unit owes or has sent. */
    private void onOwed(Visit visit, Work work) throws IOException {
        Optional<Slot> slot = slot(visit);
        if (slot.isEmpty()) {
            visit.missing();
            return;
        }
        Optional<List<Owed>> all = lists.of(visit);
        if (all.isPresent()) {
            Optional<Owed> owed =
                    all.get().stream().filter(one -> isOf(one, slot.get())).findFirst();
            if (owed.isPresent()) {
                work.on(owed.get(), slot.get());
            } else {
                visit.missing();
            }
        }
    }

    private void show(Visit visit, Owed owed, Slot slot) {
        List<Receipt> receipts = slots.of(slot.unit()).stream()
                .filter(receipt -> slot.equals(receipt.slot()))
                .toList();
        visit.show("report", new One(owed, slot, receipts, slots.inForce(slot).orElse(null)));
    }

    static boolean isOf(Owed owed, Slot slot) {
        return owed.agreement().equals(slot.agreement()) && owed.quarter().equals(slot.quarter());
    }

    /** Empty for what is no quarter or no id. */
    static Optional<Slot> slot(String quarter, String agreement, String unit) {
        try {
            return agreement.matches("[a-z0-9-]+")
                    ? Optional.of(new Slot(Quarter.parse(quarter), agreement, unit))
                    : Optional.empty();
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static Optional<Slot> slot(Visit visit) {
        return slot(
                visit.path("quarter"), visit.path("agreement"), visit.account().unit());
    }

    private void template(Visit visit, Slot slot) throws IOException {
        Path file = Files.createTempFile("form", ".xlsx");
        try {
            Optional<String> name = counter.result(visit, draw(visit, slot, file));
            if (name.isPresent()) {
                visit.handOut(new ByteArrayInputStream(Files.readAllBytes(file)), name.get());
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static DrawTemplate draw(Visit visit, Slot slot, Path file) {
        return new DrawTemplate(
                visit.settings().request(List.of(slot.agreement()), List.of(slot.unit()), visit.language()),
                slot.unit(),
                slot.agreement(),
                slot.quarter(),
                file);
    }
}
