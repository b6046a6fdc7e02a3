package vn.camket.output.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.fact.Text;
import vn.camket.finding.ChangedFile;
import vn.camket.finding.ChangedParameter;
import vn.camket.finding.ComparedRule;
import vn.camket.finding.RuleComparison;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/** Writes a row for each file and parameter in which the folders differ. */
public record ChangesSheet(Page page, Names names) {
    public static final List<Column> COLUMNS = List.of(
            new Column("part", 20, Face.TEXT),
            new Column("changed", 60, Face.TEXT),
            new Column("change", 12, Face.TEXT),
            new Column("before", 18, Face.TEXT),
            new Column("after", 18, Face.TEXT),
            new Column("path", 44, Face.CODE));

    public void write(RuleComparison comparison) {
        Map<String, Text> titles = comparison.rules().stream()
                .map(ComparedRule::rule)
                .collect(Collectors.toMap(rule -> rule.id(), rule -> rule.title(), (one, moved) -> one));
        page.head();
        for (ChangedFile file : comparison.files()) {
            List<ChangedParameter> own = comparison.parameters().stream()
                    .filter(parameter -> parameter.file().equals(file.file()))
                    .toList();
            if (own.isEmpty() || file.part() == ChangedFile.Part.AGREEMENT) {
                row(file, titles);
            }
            own.forEach(parameter -> row(parameter, comparison.rules()));
        }
        page.finish();
    }

    private void row(ChangedFile file, Map<String, Text> titles) {
        page.row(Arrays.asList(
                page.wording().value(file.part()),
                name(file, titles),
                page.wording().value(file.change()),
                null,
                null,
                file.file()));
    }

    private void row(ChangedParameter parameter, List<ComparedRule> rules) {
        page.row(Arrays.asList(
                page.wording().value(ChangedFile.Part.PARAMETERS),
                name(parameter, rules),
                page.wording().value(parameter.change()),
                page.wording().value(parameter.was()),
                page.wording().value(parameter.is()),
                parameter.file()));
    }

    /** What it sets for which rules, and its name. */
    private String name(ChangedParameter parameter, List<ComparedRule> rules) {
        String titles = rules.stream()
                .map(ComparedRule::rule)
                .filter(rule -> rule.parameters().contains(parameter.name()))
                .map(page.wording()::title)
                .collect(Collectors.joining(", "));
        String words = page.wording().parameter(parameter.name());
        return titles.isEmpty() ? parameter.name() : titles + ": " + words + "\n" + parameter.name();
    }

    private String name(ChangedFile file, Map<String, Text> titles) {
        return switch (file.part()) {
            case AGREEMENT -> names.registered(file.file());
            case RULE, PAGE -> {
                String id = file.file().substring(0, file.file().lastIndexOf('.'));
                Text title = titles.get(id);
                yield title == null ? id : title.in(names.language());
            }
            default -> file.file();
        };
    }
}
