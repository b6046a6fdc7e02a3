package vn.camket.cli;

import java.time.LocalDate;
import java.util.List;
import vn.camket.Explain;
import vn.camket.finding.Finding;
import vn.camket.rule.Explanation;
import vn.camket.rule.ShownFact;
import vn.camket.text.RegisterNotes;
import vn.camket.text.Wording;

/** Prints how a finding came about: what it says, the rule's own text, and the facts that matched. */
final class FindingPage {
    private static final int COLUMN = 18;

    private final Explain.Explained explained;
    private final LocalDate asOf;
    private final FactLines lines;
    private final Prose prose;
    private final Wording wording;

    FindingPage(Explain.Explained explained, LocalDate asOf, FactLines lines) {
        this.explained = explained;
        this.asOf = asOf;
        this.lines = lines;
        this.prose = lines.prose();
        this.wording = lines.wording();
    }

    void print() {
        Explanation explanation = explained.explanation();
        finding(explanation.finding());
        prose.gap().item(0, lines.say("Quy tắc: ", "Rule: ") + lines.words().place(explanation.quote()));
        lines.text(explanation.quote());
        lines.thresholds(explanation.quote(), explanation.finding().agreement());
        facts(explanation);
        absent(explanation.absent());
    }

    private void finding(Finding finding) {
        String trial = finding.rule().trial() ? lines.say(" (quy tắc đang thử nghiệm)", " (rule on trial)") : "";
        prose.item(0, wording.value(finding.severity()) + ": " + wording.title(finding.rule()) + trial);
        prose.text(0, wording.message(finding)).gap();
        pair("Mã phát hiện", "Finding id", finding.id());
        pair("Ngày kiểm tra", "As-of date", wording.value(asOf));
        pair("Thỏa thuận", "Agreement", lines.words().agreement(finding.agreement()));
        pair("Đơn vị", "Unit", wording.unitName(finding.unit()));
        pair("Đối tượng", "Subject", finding.subject());
        new RegisterNotes(wording).of(lines.register(), finding).forEach(note -> pair("Sổ theo dõi", "Register", note));
        pair("Cách xử lý", "What to do", wording.remedy(finding));
        pair("Căn cứ", "Basis", finding.rule().basis());
        pair("Hệ quả của", "Consequence of", finding.causedBy());
        pair("Miễn xử lý", "Waived", lines.words().waived(explained.waiver()));
        pair("Lưu ý", "Note", gone(explained.goneBy()));
    }

    private void pair(String vi, String en, String words) {
        prose.pair(2, COLUMN, lines.say(vi, en), words);
    }

    private String gone(LocalDate date) {
        return date == null
                ? null
                : lines.say(
                        "lần kiểm tra ngày " + wording.value(date) + " không còn phát hiện này",
                        "the run as of " + wording.value(date) + " no longer has this finding");
    }

    private void facts(Explanation explanation) {
        List<ShownFact> facts = explanation.facts();
        if (!facts.isEmpty()) {
            String several = lines.words().several(explanation);
            prose.gap()
                    .text(
                            0,
                            lines.say("Dữ kiện khớp với quy tắc", "Facts that matched")
                                    + (several.isEmpty() ? "" : " (" + several + ")"));
            for (int at = 0; at < facts.size(); at++) {
                lines.fact(facts.get(at), 2, (at + 1) + ". ");
            }
        }
    }

    private void absent(List<Explanation.Absent> absent) {
        if (!absent.isEmpty()) {
            prose.gap()
                    .text(
                            0,
                            lines.say(
                                    "Quy tắc đòi hỏi không có, và đã không có", "What must not be there, and is not"));
            absent.forEach(one -> prose.exactly("  " + lines.say("dòng ", "line ") + one.line() + ": " + one.words()));
        }
    }
}
