package vn.camket.output.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.fact.ActionResult;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.CommitmentState;
import vn.camket.fact.Field;
import vn.camket.fact.Text;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;

/** Writes "Kết quả đạt được": what reports say was achieved, and values against targets, by agreement and field. */
record Results(Paper paper, Terms terms) {
    /** Lines of all agreements together, and of one at least and at most. */
    private static final int LINES = 100;

    private static final int FEWEST = 4;
    private static final int MOST = 40;

    /** Whether nobody reported a result or a value of it. */
    static boolean isEmpty(AgreementAccount account) {
        return account.results().isEmpty()
                && account.commitments().stream().allMatch(commitment -> commitment.value() == null);
    }

    void write() {
        paper.write(Style.HEADING, terms.label("brief.results"));
        List<AgreementAccount> told = terms.roll().covered().stream()
                .filter(account -> !isEmpty(account))
                .toList();
        List<AgreementAccount> detailed = Terms.detailed(told);
        int lines = Math.max(FEWEST, Math.min(MOST, LINES / Math.max(1, detailed.size())));
        detailed.forEach(account -> write(account, lines));
        paper.remark(terms.beyond(told));
        List<String> silent = terms.roll().covered().stream()
                .filter(Results::isEmpty)
                .map(AgreementAccount::id)
                .toList();
        if (!silent.isEmpty()) {
            paper.write(Style.BODY, terms.label("brief.noResults", terms.marks(silent)));
        }
        if (terms.roll().covered().isEmpty()) {
            paper.write(Style.BODY, terms.label("brief.noAgreements"));
        }
    }

    private void write(AgreementAccount account, int most) {
        if (terms.heading(account) != null) {
            paper.write(Style.SUBHEADING, terms.heading(account));
        }
        Map<String, List<String>> lines = lines(account);
        int each = Math.max(1, most / Math.max(1, lines.size()));
        List<String> without = new ArrayList<>();
        int more = 0;
        for (Field field : fields(account)) {
            List<String> said = lines.getOrDefault(field.id(), List.of());
            String name = terms.wording().value(field.name());
            if (said.isEmpty()) {
                without.add(name);
            } else {
                paper.write(Style.LEAD, terms.label("brief.field", name));
                said.stream().limit(each).forEach(line -> paper.write(Style.BODY, "- " + line));
                more += Math.max(0, said.size() - each);
            }
        }
        if (more > 0) {
            paper.write(Style.BODY, terms.label("brief.moreResults", more));
        }
        if (!without.isEmpty()) {
            paper.write(
                    Style.BODY,
                    terms.label("brief.fieldsWithout") + " " + terms.some(without, Roll.NAMED, Terms.Kind.POINT) + ".");
        }
    }

    private List<Field> fields(AgreementAccount account) {
        List<Field> fields = new ArrayList<>(account.agreement().fields());
        if (account.results().stream().anyMatch(result -> result.field() == null)) {
            String other = terms.label("brief.otherField");
            fields.add(new Field("", Text.same(other), List.of(), List.of(), List.of(), List.of()));
        }
        return fields;
    }

    /** By field; what is in no known field by an empty id. */
    private Map<String, List<String>> lines(AgreementAccount account) {
        Map<String, List<String>> lines = new TreeMap<>();
        for (CommitmentState commitment : account.commitments()) {
            if (commitment.value() != null) {
                add(lines, commitment.field(), value(commitment));
            }
        }
        for (ActionResult result : account.results()) {
            add(lines, result.field() == null ? "" : result.field(), said(result));
        }
        return lines;
    }

    private static void add(Map<String, List<String>> lines, String field, String line) {
        lines.computeIfAbsent(field, id -> new ArrayList<>()).add(line);
    }

    private String said(ActionResult result) {
        return terms.label(
                "brief.result",
                terms.quoted(terms.wording().value(result.title())),
                terms.quoted(result.text()),
                terms.wording().unitName(result.unit()),
                result.quarter());
    }

    private String value(CommitmentState commitment) {
        return terms.label(
                commitment.kind() == CommitmentKind.YEARLY ? "brief.yearly" : "brief.cumulative",
                commitment.indicator(),
                commitment.value(),
                commitment.target(),
                commitment.measure(),
                commitment.achieved(),
                commitment.quarter());
    }
}
