package vn.camket.output.dashboard;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.disk.Sha256;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.InputState;
import vn.camket.finding.Severity;
import vn.camket.output.content.OpenCounts;
import vn.camket.output.content.Tally;

/** Composes the page of its parts. */
public record Overview(Outcome outcome, Tally tally, OpenCounts counts, Tongues tongues, Language language) {
    private static final Pattern WORD = Pattern.compile("word\\(\"([A-Za-z.]+)\"");

    /** @param reports the reports folder as seen from the folder in which the page will lie */
    public static Overview of(Outcome outcome, Register register, Language language, Path reports) {
        return new Overview(
                outcome,
                Tally.of(outcome),
                OpenCounts.of(outcome.findings()),
                Tongues.of(register, outcome.asOf(), reports),
                language);
    }

    public void write(Writer page) throws IOException {
        String style = Template.resource("dashboard.css");
        String script = Template.resource("dashboard.js");
        Map<String, Template.Part> parts = new HashMap<>();
        parts.put("language", text(language.name().toLowerCase(Locale.ROOT)));
        parts.put("title", text(Markup.escaped(title().in(language))));
        parts.put("policy", text(policy(style, script)));
        parts.put("style", text(style));
        parts.put("script", text(script));
        head(parts);
        tables(parts);
        parts.put("data", to -> data(script).write(to));
        new Template(Template.resource("dashboard.html"), tongues).write(page, parts);
    }

    private Text title() {
        return tongues.label("dashboard.title", outcome.asOf());
    }

    private void head(Map<String, Template.Part> parts) {
        parts.put("asOf", words("note.asOf", outcome.asOf()));
        parts.put(
                "ran",
                words(
                        "summary.ran",
                        outcome.rules().size(),
                        outcome.inputs().size(),
                        tally.of(InputState.READ),
                        tally.of(InputState.REFUSED),
                        tally.of(InputState.IGNORED),
                        tally.of(InputState.NOT_YET)));
        parts.put("limits", limits());
        parts.put(
                "change",
                outcome.former() == null ? words("summary.noFormer") : words("dashboard.change", outcome.former()));
        int found = outcome.findings().size();
        parts.put("listed", found > PageData.LISTED ? words("dashboard.listed", PageData.LISTED, found) : text(""));
    }

    /** What the run was limited to, in words; nothing when it was not. */
    private Template.Part limits() {
        if (!outcome.isLimited()) {
            return text("");
        }
        Stream<Text> agreements = outcome.beforeConference() == null
                ? outcome.agreements().stream().map(tongues::agreement)
                : Stream.of(tongues.label("dashboard.ahead", outcome.beforeConference()));
        List<Text> names = Stream.concat(agreements, outcome.units().stream().map(tongues::unit))
                .toList();
        Text filter = new Text(
                names.stream().map(Text::vi).collect(Collectors.joining("; ")),
                names.stream().map(Text::en).collect(Collectors.joining("; ")));
        return words("note.filter", filter);
    }

    private void tables(Map<String, Template.Part> parts) {
        SummaryTables summary = new SummaryTables(tongues, tally, outcome);
        parts.put("severities", text(summary.severities()));
        parts.put("standings", text(summary.standings()));
        parts.put("families", text(summary.families()));
        HeatMap map = map();
        parts.put("map", text(map.markup()));
        parts.put("quiet", map.quiet() == 0 ? text("") : words("dashboard.quiet", map.quiet()));
        parts.put("units", text(new UnitTable(tongues, counts, outcome).markup()));
        parts.put("rates", text(new RateTable(tongues, outcome).markup()));
        TrendChart trend = TrendChart.of(tongues, tally, outcome);
        parts.put("trendChart", text(trend.chart()));
        parts.put("trendTable", text(trend.table()));
        parts.put("rules", text(new RuleTables(tongues, tally, outcome.rules()).markup()));
        AfterTables after = new AfterTables(tongues, outcome);
        parts.put("resolved", text(after.resolved()));
        parts.put("inputs", text(after.inputs()));
        // The counts of former runs are of everything; those of a limited run cannot be compared with them.
        parts.put("noTrend", hidden(outcome.past().isEmpty() || !outcome.hasTrend()));
        parts.put("noTrial", hidden(outcome.trial().isEmpty()));
        parts.put("noResolved", hidden(outcome.resolved().isEmpty()));
        parts.put("noInputs", hidden(after.doubtful().isEmpty()));
    }

    private static Template.Part hidden(boolean isEmpty) {
        return text(isEmpty ? "hidden" : "");
    }

    private static Template.Part text(String text) {
        return page -> page.write(text);
    }

    private Template.Part words(String key, Object... filled) {
        return text(new Markup().element("p", tongues.label(key, filled)).toString());
    }

    private HeatMap map() {
        return HeatMap.of(tongues, counts, outcome.accounts());
    }

    /** The words that the script asks for are read from it. */
    private PageData data(String script) {
        Map<String, Map<Severity, Integer>> units = Counts.sorted();
        units.putAll(counts.units());
        Set<String> keys = new TreeSet<>();
        Matcher word = WORD.matcher(script);
        while (word.find()) {
            keys.add(word.group(1));
        }
        return new PageData(tongues, outcome, tally, map(), units.keySet(), keys);
    }

    /** Nothing may be fetched, and no script or style may take effect but those of the page. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
