package vn.camket.output.brief;

import java.util.ArrayList;
import java.util.List;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.output.paper.Grid;
import vn.camket.output.paper.Paper;
import vn.camket.text.Wording;

/** Writes the worst findings as a table: what, who, how late, on what ground. */
record WorstTable(Paper paper, Terms terms) {
    void write(Digest digest) {
        boolean single = terms.roll().isSingle();
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(column("number", 650, true));
        columns.add(column("what", single ? 4405 : 3455, false));
        if (!single) {
            columns.add(column("agreement.short", 950, true));
        }
        columns.add(column("who", 1500, false));
        columns.add(column("daysLate", 900, true));
        columns.add(column("ground", 1900, false));
        Grid grid = paper.grid(columns);
        int number = 0;
        for (Listed listed : digest.worst()) {
            grid.row(row(
                    ++number,
                    listed.finding(),
                    digest.consequences().get(listed.finding().id())));
        }
    }

    private Grid.Column column(String key, int width, boolean centred) {
        return new Grid.Column(terms.label("brief.head." + key), width, centred);
    }

    private List<String> row(int number, Finding finding, Integer consequences) {
        Wording wording = terms.wording();
        String what = terms.names().beside(finding.agreement(), wording.message(finding), wording);
        List<String> row = new ArrayList<>();
        row.add(wording.value(number));
        row.add(consequences == null ? what : what + " " + terms.label("brief.with", consequences));
        if (!terms.roll().isSingle()) {
            row.add(terms.mark(finding.agreement()));
        }
        row.add(who(finding));
        row.add(finding.daysLate() == null ? "–" : wording.value(finding.daysLate()));
        row.add(finding.rule().basis());
        return row;
    }

    private String who(Finding finding) {
        if (finding.unit() != null) {
            return Wording.capitalised(terms.wording().unitName(finding.unit()));
        }
        return terms.label(finding.agreement() == null ? "brief.focalPoint" : "unit.parties");
    }
}
