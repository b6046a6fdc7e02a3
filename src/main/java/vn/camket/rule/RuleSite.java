package vn.camket.rule;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.finding.Rule;
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
     * A rule with its two files.
     *
     * @param html what its page shows, every text in it escaped; it leads to other rules as {@code ../family/name}
     * @param file of its conditions, below the folder
     * @param drl its conditions as they are written, be it in sentences
     * @param page as it is written
     */
    public record Sheet(Rule rule, String html, String file, String drl, String page) {}

    /**
     * Texts of the site's files by their paths, {@code index.html} among them; equal folders give equal texts.
     *
     * @throws vn.camket.finding.FaultyRulesException with every fault that shows without compiling
     */
    public static SortedMap<String, String> of(Path rules) throws IOException {
        return read(rules).site.files();
    }

    /**
     * One of the rules; empty when the folder has none of that id.
     *
     * @throws vn.camket.finding.FaultyRulesException with every fault that shows without compiling
     */
    public static Optional<Sheet> sheet(Path rules, String id) throws IOException {
        Read read = read(rules);
        return read.rules.stream()
                .filter(one -> one.rule().id().equals(id))
                .findFirst()
                .map(one -> new Sheet(
                        one.rule(),
                        read.site.served(one),
                        one.file().file(),
                        one.file().writing().written(),
                        one.file().page()));
    }

    private record Read(List<LoadedRule> rules, Site site) {}

    private static Read read(Path rules) throws IOException {
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
        return new Read(loaded, new Site(loaded, parameters, notes));
    }
}
