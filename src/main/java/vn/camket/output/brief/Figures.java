package vn.camket.output.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentFigure;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Field;
import vn.camket.fact.Share;
import vn.camket.output.paper.Grid;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;
import vn.camket.text.Wording;

/** Writes "Đối chiếu số liệu giữa các bên": a table an agreement, a row a commitment, a column a party. */
record Figures(Paper paper, Terms terms) {
    /** The rule that finds figures too far apart compares with this. */
    private static final String LIMIT = "parties-disagree.warning";

    /** More columns than these leave no room for their words. */
    private static final int PARTIES = 4;

    private static final int ROWS = 60;
    private static final int FEWEST = 3;
    private static final int WHAT = 2355;
    private static final int MEASURE = 1050;
    private static final int TARGET = 1000;
    private static final int REMARK = 1500;

    void write() {
        paper.write(Style.HEADING, terms.label("brief.figures"));
        List<AgreementAccount> told = terms.roll().covered().stream()
                .filter(account -> !account.figures().isEmpty())
                .toList();
        List<AgreementAccount> detailed = Terms.detailed(told);
        int rows = Math.max(FEWEST, ROWS / Math.max(1, detailed.size()));
        detailed.forEach(account -> write(account, rows));
        paper.remark(terms.beyond(told));
        List<String> without = terms.roll().covered().stream()
                .filter(account -> account.figures().isEmpty())
                .map(AgreementAccount::id)
                .toList();
        if (!without.isEmpty()) {
            paper.write(Style.BODY, terms.label("brief.noFigures", terms.marks(without)));
        }
        if (terms.roll().covered().isEmpty()) {
            paper.write(Style.BODY, terms.label("brief.noAgreements"));
        }
    }

    private void write(AgreementAccount account, int rows) {
        List<Commitment> commitments = account.agreement().fields().stream()
                .map(Field::commitments)
                .flatMap(List::stream)
                .toList();
        List<String> parties = commitments.stream()
                .flatMap(commitment -> commitment.by().stream())
                .distinct()
                .toList();
        if (!terms.roll().isSingle()) {
            paper.write(Style.LEAD, terms.heading(account));
        }
        boolean wide = parties.size() > PARTIES;
        Grid grid = paper.grid(columns(parties, wide));
        Map<String, List<CommitmentFigure>> figures =
                account.figures().stream().collect(Collectors.groupingBy(CommitmentFigure::commitment));
        for (Commitment commitment : commitments.stream().limit(rows).toList()) {
            List<CommitmentFigure> given = figures.getOrDefault(commitment.id(), List.of());
            grid.row(row(account, commitment, given, parties, wide));
        }
        if (commitments.size() > rows) {
            paper.write(Style.BODY, terms.label("brief.moreCommitments", commitments.size() - rows));
        }
    }

    private List<Grid.Column> columns(List<String> parties, boolean wide) {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(new Grid.Column(terms.label("brief.head.commitment"), WHAT, false));
        columns.add(new Grid.Column(terms.label("brief.head.measure"), MEASURE, true));
        columns.add(new Grid.Column(terms.label("brief.head.target"), TARGET, true));
        int room = Paper.WIDTH - WHAT - MEASURE - TARGET - REMARK;
        if (wide) {
            columns.add(new Grid.Column(terms.label("brief.head.parties"), room, false));
        } else {
            for (String party : parties) {
                String name = Wording.capitalised(terms.wording().unitName(party));
                columns.add(new Grid.Column(name, room / parties.size(), true));
            }
        }
        columns.add(new Grid.Column(terms.label("brief.head.remark"), REMARK, false));
        return columns;
    }

    private List<String> row(
            AgreementAccount account,
            Commitment commitment,
            List<CommitmentFigure> given,
            List<String> parties,
            boolean wide) {
        Wording wording = terms.wording();
        List<String> row = new ArrayList<>();
        row.add(wording.value(commitment.indicator()));
        row.add(wording.value(commitment.measure()));
        row.add(
                commitment.kind() == CommitmentKind.YEARLY
                        ? terms.label("brief.aYear", commitment.target())
                        : wording.value(commitment.target()));
        if (wide) {
            row.add(given.stream()
                    .map(figure -> terms.label(
                            "brief.figureOf", wording.unitName(figure.owing()), figure.value(), figure.quarter()))
                    .collect(Collectors.joining("\n")));
        } else {
            parties.forEach(party -> row.add(cell(commitment, given, party)));
        }
        row.add(remark(account, commitment, given));
        return row;
    }

    private String cell(Commitment commitment, List<CommitmentFigure> given, String party) {
        if (!commitment.by().contains(party)) {
            return "–";
        }
        return given.stream()
                .filter(figure -> figure.owing().equals(party))
                .map(figure -> terms.label("brief.figure", figure.value(), figure.quarter()))
                .findFirst()
                .orElse(terms.label("brief.noFigure"));
    }

    private String remark(AgreementAccount account, Commitment commitment, List<CommitmentFigure> given) {
        Comparison comparison = new Comparison(given);
        Share apart = comparison.apart();
        if (commitment.by().size() < 2) {
            return "";
        } else if (given.size() < 2) {
            return terms.label("brief.oneSided");
        } else if (comparison.isOneReport()) {
            return terms.label("brief.sameReport");
        } else if (apart == null) {
            return terms.label("brief.otherQuarters");
        }
        return isFar(account, apart) ? terms.label("brief.apart", apart) : terms.label("brief.agreed");
    }

    private boolean isFar(AgreementAccount account, Share apart) {
        return terms.names().register().parametersOf(account.agreement()).stream()
                .filter(parameter -> parameter.name().equals(LIMIT))
                .anyMatch(parameter -> apart.compareTo(parameter.share()) > 0);
    }
}
