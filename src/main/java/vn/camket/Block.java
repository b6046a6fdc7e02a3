package vn.camket;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.fact.Units;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.output.FindingsJson;

/** Some of a run's findings that follow each other, few enough to be sent in one piece. */
record Block(List<Listed> findings) {
    private static final int MOST = 2_000;

    static List<Block> of(List<Listed> findings) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < findings.size(); from += MOST) {
            blocks.add(new Block(findings.subList(from, Math.min(findings.size(), from + MOST))));
        }
        return blocks;
    }

    static Block of(byte[] bytes, VerdictForm form) throws IOException {
        return form.read(bytes, Block.class);
    }

    byte[] bytes(VerdictForm form) throws IOException {
        return form.bytes(this);
    }

    List<String> texts(Units units, LocalDate asOf) {
        return FindingsJson.texts(findings, units, asOf);
    }

    /** Without those that are waived, and those of nobody in particular. */
    SortedMap<String, Block> byUnit() {
        SortedMap<String, Block> blocks = new TreeMap<>();
        for (Listed listed : findings) {
            String unit = listed.finding().unit();
            if (unit != null && listed.standing() != Standing.WAIVED) {
                blocks.computeIfAbsent(unit, any -> new Block(new ArrayList<>()))
                        .findings()
                        .add(listed);
            }
        }
        return blocks;
    }
}
