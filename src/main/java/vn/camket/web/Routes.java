package vn.camket.web;

import java.util.ArrayList;
import java.util.List;
import vn.camket.Results;
import vn.camket.account.Accounts;
import vn.camket.account.DeedLog;
import vn.camket.slot.Drafts;
import vn.camket.slot.Slots;
import vn.camket.worker.Workers;

/** Puts the addresses of all pages together. */
final class Routes {
    private final Settings settings;
    private final Workers workers;
    private final Results results;
    private final Slots slots;
    private final Counter counter;
    private final KnownNames names;

    Routes(Settings settings, Workers workers) {
        this.settings = settings;
        this.workers = workers;
        this.results = new Results(settings.out());
        this.slots = new Slots(settings.reports(), settings.data(), settings.clock());
        this.counter = new Counter(workers);
        this.names = new KnownNames(workers, settings);
    }

    /** Has ready what the first visitor would wait for. */
    void prepare() {
        names.prepare();
    }

    List<Route> all(Accounts accounts, Sessions sessions, DeedLog log) {
        List<Route> all = new ArrayList<>();
        all.addAll(new SignInPages(sessions, accounts, settings.clock()).routes());
        all.addAll(new PasswordPages(sessions, accounts, settings.clock()).routes());
        all.addAll(new AccountPages(accounts, settings.clock()).routes());
        all.addAll(new LogPages(log).routes());
        all.addAll(ofReporters());
        all.addAll(ofReaders());
        all.addAll(ofOffice());
        return List.copyOf(all);
    }

    /** What departments do. */
    private List<Route> ofReporters() {
        OwedLists lists = new OwedLists(workers);
        Drafts drafts = new Drafts(settings.data(), settings.clock());
        List<Route> all = new ArrayList<>();
        all.addAll(new ReportPages(counter, lists, slots, results).routes());
        all.addAll(new DraftPages(drafts, slots, workers, lists, names).routes());
        all.addAll(new ReceiptPages(slots, lists, names).routes());
        return all;
    }

    /** What the coordinator and the auditors look at. */
    private List<Route> ofReaders() {
        List<Route> all = new ArrayList<>();
        all.addAll(new FindingPages(results, names).routes());
        all.addAll(new FindingPage(results, names, workers).routes());
        all.addAll(new RunPages(results).routes());
        all.addAll(new ReportedPages(counter, slots).routes());
        all.addAll(new CalendarPages(counter).routes());
        return all;
    }

    /** What they enter, and the rules. */
    private List<Route> ofOffice() {
        RegisterCounter register = new RegisterCounter(counter);
        List<Route> all = new ArrayList<>();
        // before the others: it stands where they have the id of an agreement
        all.addAll(new RegisterWorkbookPages(register, settings).routes());
        all.addAll(new RegisterPages(register, settings).routes());
        all.addAll(new RulePages(counter, settings).routes());
        all.addAll(new DecisionPages(counter, slots, settings).routes());
        return all;
    }
}
