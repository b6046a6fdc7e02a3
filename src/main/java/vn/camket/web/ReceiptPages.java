package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.camket.errand.ReadNames.Names;
import vn.camket.fact.Text;
import vn.camket.slot.Receipt;
import vn.camket.slot.Slots;

/** Shows a department the receipts of what it has sent in, and lets it withdraw what was sent in by mistake. */
final class ReceiptPages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(Settings.VIETNAM);
    private static final int LONGEST_REASON = 500;

    private final Slots slots;
    private final OwedLists lists;
    private final KnownNames names;

    ReceiptPages(Slots slots, OwedLists lists, KnownNames names) {
        this.slots = slots;
        this.lists = lists;
        this.names = names;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/receipts/{number}", ReportPages.REPORTERS, visit -> onOwn(visit, this::show)),
                Route.page("/receipts/{number}/file", ReportPages.REPORTERS, visit -> onOwn(visit, this::file)),
                Route.page("/receipts/{number}/workbook", ReportPages.REPORTERS, visit -> onOwn(visit, this::workbook)),
                Route.deed(
                        "/receipts/{number}/withdraw", ReportPages.REPORTERS, visit -> onOwn(visit, this::withdraw)));
    }

    private interface Work {
        void on(Visit visit, Receipt receipt) throws IOException;
    }

    private void onOwn(Visit visit, Work work) throws IOException {
        Optional<Receipt> receipt = slots.find(visit.path("number"))
                .filter(one -> one.slot().unit().equals(visit.account().unit()));
        if (receipt.isPresent()) {
            work.on(visit, receipt.get());
        } else {
            visit.missing();
        }
    }

    /**
     * @param lines what the receipt says, label and value
     * @param inForce the report that counts in its place now, null for none or this one
     */
    record Shown(Receipt receipt, List<Line> lines, Receipt inForce) {
        boolean counts() {
            return receipt.withdrawn() == null && inForce == null;
        }
    }

    record Line(String label, String value) {}

    private void show(Visit visit, Receipt receipt) {
        Receipt inForce = receipt.slot().quarter() == null
                ? null
                : slots.inForce(receipt.slot())
                        .filter(one -> !one.number().equals(receipt.number()))
                        .orElse(null);
        visit.show("receipt", new Shown(receipt, lines(visit, receipt), inForce));
    }

    private List<Line> lines(Visit visit, Receipt receipt) {
        return List.of(
                new Line(visit.say("web.receipt.number"), receipt.number()),
                new Line(visit.say("web.receipt.at"), time(receipt.at())),
                new Line(visit.say("web.receipt.by"), receipt.by()),
                new Line(visit.say("web.receipt.what"), what(visit, receipt)),
                new Line(visit.say("web.receipt.path"), receipt.path()),
                new Line(visit.say("web.receipt.size"), visit.say("web.bytes", receipt.size())),
                new Line("SHA-256", receipt.sha256()));
    }

    /** What was sent in. */
    private String what(Visit visit, Receipt receipt) {
        return receipt.slot().quarter() == null
                ? visit.say("web.receipt.answers")
                : visit.say(
                        "web.receipt.report",
                        receipt.slot().quarter(),
                        title(names.of(visit), receipt.slot().agreement()));
    }

    /** Of an agreement; its id when it has no other name. */
    static String title(Names names, String agreement) {
        return names.agreements().getOrDefault(agreement, agreement);
    }

    /** In Vietnam. */
    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private void file(Visit visit, Receipt receipt) {
        String text = visit.say("web.receipt.title")
                + "\r\n\r\n"
                + lines(visit, receipt).stream()
                        .map(line -> line.label() + ": " + line.value())
                        .collect(Collectors.joining("\r\n"))
                + (receipt.numbered() ? "" : "\r\n\r\n" + visit.say("web.receipt.unnumbered"))
                + "\r\n\r\n" + visit.say("web.secrets") + "\r\n";
        visit.handOut(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                visit.say("web.receipt.file", receipt.number()));
    }

    private void workbook(Visit visit, Receipt receipt) throws IOException {
        visit.handOut(slots.file(receipt), receipt.path().replace('/', '-'));
    }

    private void withdraw(Visit visit, Receipt receipt) {
        String reason = visit.written("reason");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            visit.refuse(
                    HttpStatus.BAD_REQUEST,
                    new Text(
                            "Lý do rút báo cáo phải có, dài nhất " + LONGEST_REASON + " ký tự; quay lại và ghi lý do.",
                            "A reason for the withdrawal is needed, of at most " + LONGEST_REASON
                                    + " characters; go back and write it."));
            return;
        }
        slots.withdraw(receipt.number(), reason, visit.account().name());
        lists.forget();
        visit.lead("/receipts/" + receipt.number());
    }
}
