package vn.camket.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.RuleChange;
import vn.camket.fact.Agreement;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.fact.Register;
import vn.camket.finding.ChangedFile;
import vn.camket.finding.ChangedParameter;
import vn.camket.finding.ComparedRule;
import vn.camket.finding.Difference;
import vn.camket.finding.Difference.Kind;
import vn.camket.finding.Finding;
import vn.camket.finding.RuleComparison;
import vn.camket.text.RuleChangeWords;
import vn.camket.text.Wording;

/** Prints what was changed in the rules, what that does by rule, and the first findings of each. */
final class RuleChangePage {
    private static final int FIRST = 5;
    private static final List<Kind> ALWAYS = List.of(Kind.CAME, Kind.WENT, Kind.GRAVER, Kind.LIGHTER);

    private final RuleComparison comparison;
    private final Register before;
    private final Register after;
    private final Wording was;
    private final Wording is;
    private final Path file;

    /** @param file the workbook that tells all, null when there is none */
    RuleChangePage(RuleChange.Tried tried, Language language, Path file) {
        this.comparison = tried.comparison();
        this.before = tried.before();
        this.after = tried.after();
        this.was = new Wording(language, before.units(), comparison.asOf());
        this.is = new Wording(language, after.units(), comparison.asOf());
        this.file = file;
    }

    void print(PrintWriter out) {
        RuleChangeWords words = new RuleChangeWords(comparison, is);
        Prose prose = new Prose(out);
        prose.text(0, words.compared()).gap().text(0, words.files());
        changes().lines().forEach(line -> prose.exactly("  " + line));
        prose.gap().text(0, words.counts());
        words.failures().forEach(failure -> prose.item(0, failure));
        long asked = asked().count();
        if (asked > 0) {
            prose.gap();
            table().lines().forEach(prose::exactly);
            prose.text(0, is.label("change.same", comparison.rules().size() - asked));
            asked().forEach(rule -> findings(rule, prose));
        }
        if (file != null) {
            prose.gap().text(0, is.label("change.file", file.toString()));
        }
    }

    private TextTable changes() {
        TextTable table = new TextTable();
        for (ChangedFile changed : comparison.files()) {
            table.row(is.value(changed.change()), changed.file(), "");
            comparison.parameters().stream()
                    .filter(parameter -> parameter.file().equals(changed.file()))
                    .forEach(parameter -> table.row("", "  " + parameter.name(), values(parameter)));
        }
        return table;
    }

    private String values(ChangedParameter parameter) {
        return is.property(parameter.was()) + " → " + is.property(parameter.is());
    }

    private Stream<ComparedRule> asked() {
        return comparison.rules().stream().filter(ComparedRule::isAsked);
    }

    /** Kinds that nothing is of are left out, but for those that everyone asks for. */
    private TextTable table() {
        List<Kind> kinds = Stream.of(Kind.values())
                .filter(kind -> ALWAYS.contains(kind) || comparison.count(kind) > 0)
                .toList();
        TextTable table = new TextTable(1);
        table.row(row(
                is.label("head.rule"), is.label("head.before"), kinds.stream().map(is::value), is.label("head.after")));
        asked().forEach(rule -> table.row(row(
                title(rule),
                is.value(rule.before()),
                kinds.stream().map(kind -> is.value(rule.of(kind))),
                is.value(rule.after()))));
        return table;
    }

    private static List<String> row(String first, String second, Stream<String> kinds, String last) {
        List<String> cells = new ArrayList<>(List.of(first, second));
        kinds.forEach(cells::add);
        cells.add(last);
        return cells;
    }

    private String title(ComparedRule rule) {
        String state = rule.state() == ComparedRule.State.BOTH ? "" : is.value(rule.state());
        String trial = rule.rule().trial() ? is.value(Difference.Standing.TRIAL) : "";
        String marks = Stream.of(state, trial).filter(mark -> !mark.isEmpty()).collect(Collectors.joining(", "));
        return is.title(rule.rule()) + (marks.isEmpty() ? "" : " (" + marks + ")");
    }

    private void findings(ComparedRule rule, Prose prose) {
        List<Difference> own = comparison.differences().stream()
                .filter(one -> one.finding().rule().stem().equals(rule.rule().stem()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        prose.gap().text(0, title(rule) + " (" + rule.rule().id() + ")");
        own.stream().limit(FIRST).forEach(one -> finding(one, prose));
        if (own.size() > FIRST) {
            int more = own.size() - FIRST;
            prose.text(
                    2, file == null ? is.label("change.more", more) : is.label("change.more", more, file.toString()));
        }
    }

    private void finding(Difference difference, Prose prose) {
        boolean gone = difference.after() == null;
        Finding finding = difference.finding();
        Wording words = gone ? was : is;
        String became = new RuleChangeWords(comparison, is).became(difference);
        prose.item(2, became + ". " + agreement(finding, gone ? before : after));
        prose.text(4, words.message(finding));
        finding.evidence().stream()
                .filter(place -> !place.isRegister())
                .findFirst()
                .ifPresent(place -> prose.exactly("    " + place(place)));
    }

    private String agreement(Finding finding, Register register) {
        Agreement agreement =
                finding.agreement() == null ? null : register.agreements().get(finding.agreement());
        return agreement == null ? "" : agreement.title().in(is.language());
    }

    private static String place(Provenance place) {
        return place.cell() == null ? place.file() : place.file() + ", " + place.sheet() + "!" + place.cell();
    }
}
