package vn.camket.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.camket.RulesCheck;
import vn.camket.fact.Language;
import vn.camket.rule.RuleSite;
import vn.camket.worker.Errand;

/**
 * Shows a rule with its page and its text.
 *
 * @param rule id
 */
public record ShowRule(Path rules, String rule, Language language) implements Errand<ShowRule.Shown> {
    /**
     * What stands in its two files.
     *
     * @param title null when there is no such rule
     * @param html of its page, every text in it escaped
     * @param file of its conditions
     * @param drl its conditions as they are written, be it in sentences
     * @param page as it is written
     */
    public record Shown(String title, String html, String file, String drl, String page) {
        public List<String> lines() {
            return drl.lines().toList();
        }
    }

    @Override
    public Shown run() {
        RulesCheck.requireFolder(rules);
        try {
            return RuleSite.sheet(rules, rule)
                    .map(sheet -> new Shown(
                            sheet.rule().title().in(language), sheet.html(), sheet.file(), sheet.drl(), sheet.page()))
                    .orElseGet(() -> new Shown(null, "", "", "", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
