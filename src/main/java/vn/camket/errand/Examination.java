package vn.camket.errand;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.camket.Desk;
import vn.camket.Request;
import vn.camket.RunFailure;
import vn.camket.errand.CheckWorkbook.OfReport;
import vn.camket.errand.CheckWorkbook.Trouble;
import vn.camket.fact.Cell;
import vn.camket.fact.Provenance;
import vn.camket.fact.Reading;
import vn.camket.fact.Report;
import vn.camket.fact.Text;
import vn.camket.finding.Finding;
import vn.camket.finding.Inspected;
import vn.camket.output.MarkedWorkbooks;
import vn.camket.text.Wording;

/** Looks at one workbook and puts what is to be said of it into its sender's words. */
final class Examination {
    private static final int MOST = 200;

    private final CheckWorkbook errand;
    private final Request request;
    private final Desk desk;
    private final Desk.Seen seen;
    private final Wording wording;
    private final Destination destination;
    private final List<String> doubts = new ArrayList<>();

    Examination(CheckWorkbook errand) {
        this.errand = errand;
        this.request = errand.request();
        this.desk = new Desk(request, errand.unit());
        this.seen = desk.look(errand.file(), Destination.folder(errand.slot()));
        this.wording = new Wording(request.language(), desk.register().units(), request.asOf());
        this.destination = new Destination(errand, seen, desk.register(), wording);
    }

    CheckWorkbook.Desk desk() {
        if (seen.sha256() != null && !seen.sha256().equals(errand.sha256())) {
            throw new RunFailure(
                    new Text(
                            "Tệp đã thay đổi trên máy chủ sau khi tải lên; hãy tải tệp lên lại.",
                            "The file has changed on the server since it was uploaded; upload it again."),
                    null);
        }
        Inspected inspected = seen.inspected();
        Stream.of(seen.doubt(), inspected.doubt())
                .filter(Objects::nonNull)
                .map(doubt -> wording.why(doubt) + ".")
                .distinct()
                .forEach(doubts::add);
        destination.doubt().ifPresent(doubts::add);
        List<Trouble> troubles = troubles();
        boolean marked = mark();
        return new CheckWorkbook.Desk(
                errand.sha256(),
                inspected.format(),
                inspected.isRefused() ? wording.why(inspected.refusal()) + "." : null,
                List.copyOf(doubts),
                seen.reports().stream().map(this::line).toList(),
                inspected.answers() != null,
                troubles,
                marked,
                destination.slot(),
                destination.foreign());
    }

    private OfReport line(Report report) {
        return new OfReport(
                report.agreement(),
                destination.title(report.agreement()),
                report.quarter(),
                report.reportDate(),
                report.documentNumber(),
                report.actions().size(),
                report.measurements().size(),
                report.reviews().size());
    }

    private List<Trouble> troubles() {
        int more = seen.findings().size() - MOST;
        if (more > 0) {
            doubts.add(wording.label("web.desk.more", more));
        }
        List<Finding> shown = seen.findings().stream().limit(MOST).toList();
        Excerpts excerpts = new Excerpts(
                shown.stream().map(this::cell).filter(Objects::nonNull).toList());
        if (!excerpts.isEmpty()) {
            desk.tell(seen, excerpts::take);
        }
        return shown.stream().map(finding -> trouble(finding, excerpts)).toList();
    }

    /** The first cell of this workbook in which it was read, null when there is none. */
    private Cell cell(Finding finding) {
        return seen.places(finding).stream()
                .filter(place -> place.cell() != null)
                .findFirst()
                .map(place -> Cell.at(place.sheet(), place.cell(), place.value()))
                .orElse(null);
    }

    private Trouble trouble(Finding finding, Excerpts excerpts) {
        List<Provenance> places = seen.places(finding);
        Cell cell = cell(finding);
        String sheet = places.isEmpty() ? null : places.get(0).sheet();
        String why = desk.why(finding.rule()).in(request.language());
        return new Trouble(
                finding.id(),
                finding.rule().id(),
                wording.title(finding.rule()),
                finding.severity(),
                wording.message(finding),
                why.isEmpty() ? finding.rule().basis() : why,
                wording.remedy(finding),
                cell == null ? sheet : sheet + "!" + cell.ref(),
                cell == null ? null : excerpts.around(cell),
                !places.isEmpty());
    }

    private boolean mark() {
        List<Finding> here = seen.findings().stream()
                .filter(finding -> !seen.places(finding).isEmpty())
                .toList();
        if (errand.marked() == null || here.stream().allMatch(finding -> cell(finding) == null)) {
            return false;
        }
        try {
            Reading.Refusal why = MarkedWorkbooks.write(
                    seen.name(),
                    errand.file(),
                    seen.sha256(),
                    here,
                    request.asOf(),
                    desk.register(),
                    request.language(),
                    errand.marked());
            if (why != null) {
                doubts.add(wording.label("web.desk.unmarked", why));
            }
            return why == null;
        } catch (IOException full) {
            throw new RunFailure(
                    new Text(
                            "Máy chủ không ghi được bản đánh dấu (" + full.getMessage() + "); hãy báo người quản trị.",
                            "The server could not write the marked copy (" + full.getMessage()
                                    + "); tell the administrator."),
                    full);
        }
    }
}
