package vn.camket.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Agreement;
import vn.camket.fact.Report;
import vn.camket.finding.Rule;
import vn.camket.second.Opinion;
import vn.camket.second.SecondOpinion;

/** Shows that the rules and a second evaluation, written without knowing them, find the same in random worlds. */
class SecondOpinionTest {
    private static final int SHOWN = 12;

    @Test
    void both_find_the_same_in_some_worlds() {
        expectAgreement(150);
    }

    @Test
    @Tag("deep")
    void both_find_the_same_in_many_worlds() {
        expectAgreement(1000);
    }

    private static void expectAgreement(int worlds) {
        Set<String> rules = Inquiry.RULES.rules().stream()
                .map(Rule::id)
                .filter(SecondOpinion.RULES::contains)
                .collect(Collectors.toSet());
        List<String> disagreements = new ArrayList<>();
        LongStream.rangeClosed(1, worlds)
                .forEach(seed -> disagreements.addAll(disagreements(Worlds.random(seed), rules)));
        assertEquals(
                "",
                disagreements.stream().limit(SHOWN).collect(Collectors.joining("\n\n")),
                () -> disagreements.size() + " disagreements in " + worlds + " worlds");
    }

    private static List<String> disagreements(World world, Set<String> rules) {
        Inquiry inquiry = new Inquiry(world);
        Set<Line> first = inquiry.findings().stream()
                .filter(finding -> rules.contains(finding.rule().id()))
                .map(finding -> new Line(new Opinion(
                        finding.rule().id(),
                        finding.severity().word(),
                        finding.agreement(),
                        finding.unit(),
                        finding.subject())))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Line> second = new TreeSet<>();
        for (Agreement agreement : world.register().agreements().values()) {
            SecondOpinion.on(world.register(), agreement, inquiry.reports(agreement), world.day()).stream()
                    .filter(opinion -> rules.contains(opinion.rule()))
                    .forEach(opinion -> second.add(new Line(opinion)));
        }
        Set<Line> onlyFirst = less(first, second);
        Set<Line> onlySecond = less(second, first);
        List<String> disagreements = new ArrayList<>();
        for (Agreement agreement : world.register().agreements().values()) {
            String told =
                    told(onlyFirst, "only the rules:  ", agreement) + told(onlySecond, "only the second: ", agreement);
            if (!told.isEmpty()) {
                disagreements.add("world " + world.seed() + " on " + world.day() + "\n" + told
                        + essentials(agreement, inquiry.reports(agreement)));
            }
        }
        return disagreements;
    }

    private static Set<Line> less(Set<Line> these, Collection<Line> those) {
        Set<Line> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }

    private static String told(Set<Line> lines, String title, Agreement agreement) {
        return lines.stream()
                .filter(line -> agreement.id().equals(line.opinion().agreement()))
                .map(line -> title + line.opinion() + "\n")
                .collect(Collectors.joining());
    }

    private static String essentials(Agreement agreement, List<Report> reports) {
        StringBuilder text = new StringBuilder();
        text.append("  ").append(agreement.id()).append(" signed ").append(agreement.signedOn());
        text.append(", ").append(agreement.from()).append(" to ").append(agreement.to());
        text.append(", ").append(agreement.reporting()).append(", own ").append(agreement.parameters());
        agreement.parties().forEach(party -> text.append("\n  ").append(party));
        agreement
                .documents()
                .forEach(document ->
                        text.append("\n  ").append(document.role()).append(' ').append(document.on()));
        agreement
                .actions(LocalDate.MAX)
                .forEach(known -> text.append("\n  ")
                        .append(known.action().id())
                        .append(" lead ")
                        .append(known.action().lead())
                        .append(" due ")
                        .append(known.action().due())
                        .append(" regular ")
                        .append(known.action().regular()));
        agreement
                .fields()
                .forEach(field -> field.commitments()
                        .forEach(known -> text.append("\n  ")
                                .append(known.id() + " " + known.kind() + " " + known.baseline() + " to "
                                        + known.target() + " from " + known.from() + " due " + known.due() + " by "
                                        + known.by())));
        reports.stream()
                .sorted(Comparator.comparing(Report::quarter).thenComparing(Report::workbook))
                .forEach(report -> text.append("\n  ").append(told(report)));
        return text.toString();
    }

    private static String told(Report report) {
        return report.workbook() + " of " + report.unit() + " " + Objects.requireNonNullElse(report.department(), "")
                + " dated " + report.reportDate() + ": "
                + report.actions().stream()
                        .map(row -> row.code().or("") + "/" + row.content().or("") + " "
                                + row.status().value() + " " + row.progress().value() + " "
                                + row.due().value())
                        .toList()
                + report.measurements().stream()
                        .map(row -> row.code().or("") + "/" + row.indicator().or("") + "="
                                + (row.actual().isGiven() ? row.actual().value().value() : null))
                        .toList();
    }

    /** An opinion with an order. */
    private record Line(Opinion opinion) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return opinion.toString().compareTo(other.opinion().toString());
        }
    }

    @Test
    void every_rule_of_the_second_evaluation_exists() {
        List<String> ids = Inquiry.RULES.rules().stream().map(Rule::id).toList();
        assertEquals(
                List.of(),
                SecondOpinion.RULES.stream().filter(id -> !ids.contains(id)).toList());
    }
}
