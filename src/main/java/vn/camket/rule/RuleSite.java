package vn.camket.rule;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.rule.compile.Surroundings;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.Parameters;
import vn.camket.rule.file.RuleFolder;
import vn.camket.rule.site.Site;

/** Shows the rules of a folder as pages that lead to each other and to nothing else. */
public final class RuleSite {
    private RuleSite() {}

    /**
     * Texts of the site's files by their paths, {@code index.html} among them; equal folders give equal texts.
     *
     * @throws vn.camket.finding.FaultyRulesException with every fault that shows without compiling
     */
    public static SortedMap<String, String> of(Path rules) throws IOException {
        Faults faults = new Faults();
        List<LoadedRule> loaded = Surroundings.withClassPath(() -> LoadedRule.readAll(rules, faults));
        RuleFolder folder = new RuleFolder(rules, faults);
        SortedMap<String, BigDecimal> parameters = Parameters.read(folder, faults);
        Map<String, String> notes = new TreeMap<>();
        for (String file : Site.NOTES) {
            if (Files.exists(rules.resolve(file))) {
                notes.put(file, folder.text(file));
            }
        }
        faults.raise();
        return new Site(loaded, parameters, notes).files();
    }
}
