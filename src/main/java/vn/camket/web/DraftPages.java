package vn.camket.web;

import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.camket.errand.CheckWorkbook.Desk;
import vn.camket.errand.OwedReports.Owed;
import vn.camket.fact.Text;
import vn.camket.slot.Draft;
import vn.camket.slot.Drafts;
import vn.camket.slot.Receipt;
import vn.camket.slot.Slot;
import vn.camket.slot.Slots;
import vn.camket.worker.Pending;
import vn.camket.worker.Workers;

/** Takes a department's workbook, shows what is wrong with it, and sends it in when its owner says so. */
final class DraftPages {
    /** A quick answer spares a look at the queue. */
    private static final Duration AT_ONCE = Duration.ofMillis(700);

    private final Drafts drafts;
    private final Looks looks;
    private final Slots slots;
    private final OwedLists lists;
    private final KnownNames names;

    DraftPages(Drafts drafts, Slots slots, Workers workers, OwedLists lists, KnownNames names) {
        this.drafts = drafts;
        this.looks = new Looks(workers);
        this.slots = slots;
        this.lists = lists;
        this.names = names;
    }

    List<Route> routes() {
        return List.of(
                Route.upload("/drafts", ReportPages.REPORTERS, this::take),
                Route.page("/drafts/{id}", ReportPages.REPORTERS, visit -> onOwn(visit, this::look)),
                Route.page("/drafts/{id}/marked", ReportPages.REPORTERS, visit -> onOwn(visit, DraftPages::marked)),
                Route.deed("/drafts/{id}/send", ReportPages.REPORTERS, visit -> onOwn(visit, this::send)));
    }

    /** What is done with a draft of the visitor's own. */
    private interface Work {
        void on(Visit visit, Draft draft) throws IOException;
    }

    private void onOwn(Visit visit, Work work) throws IOException {
        Optional<Draft> draft = drafts.find(visit.path("id"))
                .filter(one -> one.account().equals(visit.account().name()));
        if (draft.isPresent()) {
            work.on(visit, draft.get());
        } else {
            visit.missing();
        }
    }

    private void take(Visit visit) throws IOException {
        UploadedFile file = visit.context().uploadedFile("workbook");
        if (file == null || file.size() == 0) {
            visit.refuse(
                    HttpStatus.BAD_REQUEST,
                    new Text(
                            "Chưa chọn tệp, hoặc tệp trống; quay lại và chọn tệp báo cáo.",
                            "No file was chosen, or it is empty; go back and choose the report's file."));
            return;
        }
        Slot chosen = ReportPages.slot(
                        visit.written("quarter"),
                        visit.written("agreement"),
                        visit.account().unit())
                .orElse(null);
        try (InputStream workbook = file.content()) {
            Draft draft =
                    drafts.keep(Sessions.random(), workbook, visit.account().name(), shown(file.filename()), chosen);
            looks.at(draft, visit);
            visit.lead("/drafts/" + draft.id());
        }
    }

    /** Some browsers send the whole path; it is only ever shown. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > 120 ? last.substring(0, 120) : last;
    }

    /** @param ahead how many others come before it */
    record Waiting(Draft draft, int ahead) {}

    private void look(Visit visit, Draft draft) {
        Pending<Desk> pending = looks.at(draft, visit);
        Optional<Desk> desk = pending.await(AT_ONCE);
        if (desk.isEmpty()) {
            visit.context().status(HttpStatus.ACCEPTED);
            visit.show("draft-waiting", new Waiting(draft, pending.ahead()));
            return;
        }
        Slot slot = Looked.slot(draft, desk.get());
        Optional<List<Owed>> open = slot == null && !desk.get().answers() ? lists.of(visit) : Optional.of(List.of());
        Receipt inForce = slot == null ? null : slots.inForce(slot).orElse(null);
        String title = slot == null ? null : ReceiptPages.title(names.of(visit), slot.agreement());
        open.ifPresent(reports -> visit.show("draft", new Looked(draft, desk.get(), slot, title, reports, inForce)));
    }

    private static void marked(Visit visit, Draft draft) throws IOException {
        if (Files.isRegularFile(draft.marked())) {
            visit.handOut(draft.marked(), stem(draft.name()) + " – đã đánh dấu.xlsx");
        } else {
            visit.missing();
        }
    }

    private static String stem(String name) {
        return name.replaceFirst("\\.[A-Za-z]{3,4}$", "");
    }

    private void send(Visit visit, Draft draft) {
        Optional<Desk> desk = looks.at(draft, visit).await(AT_ONCE);
        if (desk.isEmpty()) {
            visit.lead("/drafts/" + draft.id());
        } else if (desk.get().foreign() != null) {
            visit.refuse(
                    HttpStatus.CONFLICT,
                    new Text(desk.get().foreign(), desk.get().foreign()));
        } else {
            send(visit, draft, desk.get());
        }
    }

    private void send(Visit visit, Draft draft, Desk desk) {
        String by = visit.account().name();
        Optional<Slot> slot = Optional.ofNullable(Looked.slot(draft, desk)).or(() -> named(visit));
        if (desk.answers()) {
            received(visit, slots.answer(draft.workbook(), visit.account().unit(), format(draft, desk), by));
        } else if (slot.isPresent()) {
            received(visit, slots.send(draft.workbook(), slot.get(), format(draft, desk), by, Looked.isNumbered(desk)));
        } else {
            visit.lead("/drafts/" + draft.id());
        }
    }

    /** Excel opens a workbook with macros only under its own ending. */
    private static String format(Draft draft, Desk desk) {
        boolean macros = "xlsx".equals(desk.format())
                && draft.name().toLowerCase(Locale.ROOT).endsWith(".xlsm");
        return macros ? "xlsm" : desk.format();
    }

    /** Chosen on the page, of the reports that are owed: written as quarter and agreement. */
    private Optional<Slot> named(Visit visit) {
        String[] parts = visit.written("slot").split("/", -1);
        return parts.length == 2
                ? ReportPages.slot(parts[0], parts[1], visit.account().unit())
                        .filter(slot -> lists.of(visit).orElse(List.of()).stream()
                                .anyMatch(owed -> ReportPages.isOf(owed, slot)))
                : Optional.empty();
    }

    private void received(Visit visit, Receipt receipt) {
        lists.forget();
        visit.lead("/receipts/" + receipt.number());
    }
}
