package vn.camket.rule.file;

import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Slip;
import vn.camket.rule.language.Writing;

/** Gathers what is wrong with rule files, so that an author is told everything at once. */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    /** Adds a fault of a whole line, or of the whole file when the line is 0. */
    public void add(String file, int line, String vi, String en) {
        add(file, line, line > 0 ? 1 : 0, vi, en);
    }

    public void add(String file, int line, int column, String vi, String en) {
        faults.add(new Fault(file, line, column, new Text(vi, en)));
    }

    /** Adds what was found at some place of a rule file. */
    public void add(String file, RuleText text, Slip slip) {
        add(file, text.writing(), slip);
    }

    /** Adds what was found at some place of what was written. */
    public void add(String file, Writing text, Slip slip) {
        faults.add(
                new Fault(file, text.line(slip.offset()), text.column(slip.offset()), words(text, slip), slip.stops()));
    }

    /** What is wrong with conditions that an author wrote as a sentence is told of the sentence. */
    private static Text words(Writing text, Slip slip) {
        if (!text.isTranslated(slip)) {
            return slip.words();
        }
        String sentence = text.sentences(slip.offset(), slip.offset() + 1);
        return new Text(
                "Câu “" + sentence + "”: " + slip.words().vi(),
                "The sentence \"" + sentence + "\": " + slip.words().en());
    }

    /** Adds what a run can be done with, though the result is hardly what was meant. */
    public void doubt(String file, int line, int column, Text words) {
        faults.add(new Fault(file, line, column, words, false));
    }

    /** Whether a file has a fault that stops a run. */
    public boolean stops(String file) {
        return faults.stream().anyMatch(fault -> fault.stops() && fault.file().equals(file));
    }

    public boolean stops() {
        return faults.stream().anyMatch(Fault::stops);
    }

    /** Everything, by file, line and column. */
    public List<Fault> all() {
        return faults.stream().distinct().sorted(Fault.ORDER).toList();
    }

    /** Throws FaultyRulesException with all that stops a run, if anything does. */
    public void raise() {
        if (stops()) {
            throw new FaultyRulesException(all().stream().filter(Fault::stops).toList());
        }
    }
}
