package vn.camket.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.file.LoadedRule;

/** Finds the rule whose conditions failed, by what Drools says or by the generated code that was running. */
final class Culprit {
    private static final Pattern NAMED = Pattern.compile("\\[Rule \"([^\"]*)\" in ([^\\]]*)\\]");

    private Culprit() {}

    /** What to throw for a failure of the engine; names no file when the engine leaves no trace of one. */
    static FaultyRulesException of(Throwable failure, Collection<LoadedRule> rules) {
        Matcher named = NAMED.matcher(String.valueOf(failure.getMessage()));
        Throwable cause = root(failure);
        if (named.find()) {
            Optional<LoadedRule> rule = rules.stream()
                    .filter(one -> one.file().resource().equals(named.group(2)))
                    .findFirst();
            if (rule.isPresent()) {
                return rule.get().failed(named.group(1), cause);
            }
        }
        return running(cause, rules)
                .map(rule -> rule.failed(rule.blocks().get(0).name(), cause))
                .orElseGet(() -> new FaultyRulesException(List.of(new Fault(
                        ".",
                        0,
                        0,
                        new Text("Có quy tắc gặp lỗi khi chạy: " + cause, "A rule failed while running: " + cause)))));
    }

    private static Optional<LoadedRule> running(Throwable cause, Collection<LoadedRule> rules) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            for (LoadedRule rule : rules) {
                if (frame.getClassName().startsWith(rule.file().packageName() + ".")) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.empty();
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
