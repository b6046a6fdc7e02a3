package vn.camket.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Holds what all trials took.
 *
 * @param smallestHeaps in megabytes by load
 */
record Measured(Plan plan, Map<Trial, List<Run>> runs, Map<Load, Integer> smallestHeaps) {
    /** The seconds of each round. */
    List<Double> seconds(Contestant contestant, Load load) {
        return values(contestant, load, run -> run.wallMillis() / 1000.0);
    }

    /** None where it was not measured. */
    List<Double> values(Contestant contestant, Load load, ToDoubleFunction<Run> value) {
        return runs.entrySet().stream()
                .filter(trial -> trial.getKey().contestant() == contestant
                        && trial.getKey().load() == load)
                .flatMap(trial -> trial.getValue().stream())
                .map(value::applyAsDouble)
                .toList();
    }

    boolean has(Contestant contestant, Load load) {
        return !seconds(contestant, load).isEmpty();
    }

    /** The seconds of the plain program with those flags that suit it better. */
    List<Double> plain(Load load) {
        List<Double> usual = seconds(Contestant.PLAIN, load);
        List<Double> same = seconds(Contestant.PLAIN_SAME_FLAGS, load);
        return usual.isEmpty() || Spread.of(same).median() < Spread.of(usual).median() ? same : usual;
    }

    /** What a trial took. */
    record Figures(int rounds, Spread seconds, Spread cpuSeconds, Spread peakMegabytes) {
        static Figures of(List<Run> runs) {
            return new Figures(
                    runs.size(),
                    spread(runs, run -> run.wallMillis() / 1000.0),
                    spread(runs, run -> run.cpuMillis() / 1000.0),
                    spread(runs, run -> run.peakKilobytes() / 1024.0));
        }

        private static Spread spread(List<Run> runs, ToDoubleFunction<Run> value) {
            return Spread.of(runs.stream().map(value::applyAsDouble).toList());
        }
    }

    /** By the keys of the trials. */
    Map<String, Figures> figures() {
        Map<String, Figures> figures = new LinkedHashMap<>();
        runs.forEach((trial, its) -> figures.put(trial.key(), Figures.of(its)));
        return figures;
    }
}
