package vn.camket.rule;

import java.util.List;
import org.kie.api.runtime.rule.ConsequenceException;
import vn.camket.fact.FailedRule;
import vn.camket.fact.Provenance;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.rule.compile.Work;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleBlock;

/** Tells that a session came to no end of its own, and why; which rule it was is known when only one was run. */
final class RuleFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final FailedRule.Reason reason;
    private final String details;
    private final String block;

    /**
     * @param details in the program's words, null when the reason says it all
     * @param block name of the block that was reporting, null when none was
     */
    private RuleFailure(FailedRule.Reason reason, String details, String block) {
        super(reason + ": " + details);
        this.reason = reason;
        this.details = details;
        this.block = block;
    }

    /**
     * Finds out what lies below an engine's failure.
     *
     * @param last name of the block that reported last, null when none did
     */
    static RuleFailure of(Throwable failure, String last) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reporting = failure instanceof ConsequenceException ? last : null;
        return root instanceof Work.Stopped stopped
                ? new RuleFailure(stopped.reason(), null, reporting)
                : new RuleFailure(FailedRule.Reason.FAILED, oneLine(String.valueOf(root)), reporting);
    }

    private static String oneLine(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** As a fact about the rule that was run. */
    FailedRule fact(LoadedRule rule) {
        Provenance place = Provenance.register(rule.rule().file(), "", known(rule));
        return new FailedRule(
                rule.rule().id(), rule.rule().stem(), rule.rule().title(), reason, details, List.of(place));
    }

    private String known(LoadedRule rule) {
        return block == null && rule.blocks().size() == 1 ? rule.blocks().get(0).name() : block;
    }

    /** As a fault of the file of the rule that was run. */
    Fault fault(LoadedRule rule) {
        int line = rule.blocks().stream()
                .filter(one -> one.name().equals(block))
                .mapToInt(RuleBlock::line)
                .findFirst()
                .orElse(rule.rule().line());
        return new Fault(
                rule.rule().file(),
                line,
                0,
                words("“" + rule.rule().stem() + "”", "\"" + rule.rule().stem() + "\""));
    }

    private Text words(String vi, String en) {
        return switch (reason) {
            case FAILED ->
                new Text(
                        "Quy tắc " + vi + " gặp lỗi khi chạy: " + details,
                        "The rule " + en + " failed while running: " + details);
            case TOO_MUCH_WORK ->
                new Text(
                        "Quy tắc " + vi + " so quá nhiều kết hợp dữ kiện; hãy thêm điều kiện nối các dữ kiện.",
                        "The rule " + en
                                + " compares far too many combinations of facts; add conditions that join the facts.");
            case TOO_LONG ->
                new Text(
                        "Quy tắc " + vi + " chạy quá lâu; hãy thêm điều kiện nối các dữ kiện.",
                        "The rule " + en + " takes far too long; add conditions that join the facts.");
        };
    }
}
