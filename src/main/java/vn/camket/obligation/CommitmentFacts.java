package vn.camket.obligation;

import java.util.ArrayList;
import java.util.List;

/** Lists everything about quantified commitments that rules look at. */
final class CommitmentFacts {
    private CommitmentFacts() {}

    /** By commitment, in register order. */
    static List<Object> of(World world) {
        Measures measures = new Measures(world.register().vocabulary().measures());
        List<Object> facts = new ArrayList<>();
        for (CommitmentRows rows : CommitmentRows.of(world)) {
            facts.add(CommitmentStates.of(rows));
            facts.addAll(CommitmentYears.of(rows));
            facts.addAll(CommitmentSides.of(rows));
            CommitmentSides.spread(rows).ifPresent(facts::add);
            for (ReporterRows reporter : ReporterRows.of(rows)) {
                reporter.change().ifPresent(facts::add);
                reporter.measure(measures).ifPresent(facts::add);
            }
            ReporterRows.target(rows).ifPresent(facts::add);
        }
        return facts;
    }
}
