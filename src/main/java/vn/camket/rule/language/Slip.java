package vn.camket.rule.language;

import vn.camket.fact.Text;

/**
 * Tells what is wrong with a rule file at one place.
 *
 * @param offset of the first character that is wrong
 * @param stops whether no run can be done with it; else the rule means something, though hardly what was meant
 * @param words what was met, what was wanted and what to do
 */
public record Slip(int offset, boolean stops, Text words) {
    public static Slip of(int offset, String vi, String en) {
        return new Slip(offset, true, new Text(vi, en));
    }

    public static Slip doubt(int offset, String vi, String en) {
        return new Slip(offset, false, new Text(vi, en));
    }
}
