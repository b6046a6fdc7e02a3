package vn.camket.text;

import vn.camket.finding.RuleUse;

/** Says what is odd about the use of a rule. */
public record RuleUseWords(Wording wording) {
    /** Empty when nothing is odd. */
    public String remark(RuleUse use) {
        if (use.runs() == 0) {
            return wording.label("use.new");
        }
        return use.mark() == RuleUse.Mark.NONE ? "" : wording.label("use." + use.mark(), use.runs());
    }
}
