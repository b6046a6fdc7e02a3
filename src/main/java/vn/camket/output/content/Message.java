package vn.camket.output.content;

import java.util.ArrayList;
import java.util.List;
import vn.camket.finding.Answer;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.text.RegisterNotes;
import vn.camket.text.Wording;
import vn.camket.text.Written;

/** Says in one cell what is wrong, what to do, and what a reader must know beside that; the agreement stands elsewhere. */
public record Message(Names names, Wording wording) {
    public String of(Folded folded) {
        return of(folded.listed(), folded.consequences().size(), folded.gap());
    }

    public String of(Listed listed) {
        return of(listed, 0, null);
    }

    /**
     * Of a finding below which others lie.
     *
     * @param gap the column that they all lack, null when the others follow from this one
     */
    public String of(Listed listed, int others, Gaps.Gap gap) {
        Finding finding = listed.finding();
        List<String> lines = new ArrayList<>();
        lines.add(names.beside(finding.agreement(), wording.message(finding), wording));
        lines.addAll(new RegisterNotes(wording).of(names.register(), finding));
        String remedy = names.beside(finding.agreement(), wording.remedy(finding), wording);
        if (!remedy.isEmpty()) {
            lines.add("→ " + remedy);
        }
        if (others > 0 && gap == null) {
            lines.add(wording.label("message.consequences", others));
        }
        if (listed.standing() == Standing.WAIVED) {
            lines.add(wording.label("message.waived"));
        }
        String since =
                listed.answer() == null ? "" : since(finding, listed.answer().answered());
        if (!since.isEmpty()) {
            lines.add(since);
        }
        if (gap != null) {
            String column = wording.label("column." + gap.column());
            lines.add(wording.label("message.gap", gap.header().sheet(), column, others + 1, others));
        }
        return String.join("\n", lines);
    }

    /** What has changed since somebody answered; empty when nothing has. */
    public String since(Finding finding, Answer.Values then) {
        List<String> before = new ArrayList<>();
        List<String> now = new ArrayList<>();
        boolean isOther = then.daysLate() != null && !then.daysLate().equals(finding.daysLate());
        if (isOther && finding.daysLate() != null) {
            before.add(wording.label("answer.daysLate", then.daysLate()));
            now.add(wording.label("answer.daysLate", finding.daysLate()));
        }
        compare("answer.expected", then.expected(), finding.expected(), before, now);
        compare("answer.actual", then.actual(), finding.actual(), before, now);
        return before.isEmpty() ? "" : wording.label("answer.since", String.join(", ", before), String.join(", ", now));
    }

    private void compare(String key, String then, Object value, List<String> before, List<String> now) {
        if (then != null && value != null && !new Written(then).says(value)) {
            before.add(wording.label(key, then));
            now.add(wording.label(key, value));
        }
    }
}
