package vn.camket.bench;

import static vn.camket.bench.Contestant.AGAIN;
import static vn.camket.bench.Contestant.FIRST;
import static vn.camket.bench.Contestant.LIMIT;
import static vn.camket.bench.Contestant.ONE_NEW;
import static vn.camket.bench.Contestant.OPENPYXL;
import static vn.camket.bench.Contestant.PACK;
import static vn.camket.bench.Contestant.PACK_AGAIN;
import static vn.camket.bench.Contestant.PLAIN;
import static vn.camket.bench.Contestant.PLAIN_SAME_FLAGS;
import static vn.camket.bench.Contestant.SHEETJS;
import static vn.camket.bench.Contestant.UNCACHED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Says who does what, on which loads.
 *
 * @param sizes loads of rising size, each ten times the one before
 * @param rows one workbook of very many rows
 */
record Plan(Load sample, List<Load> sizes, Load rows) {
    private static final int EVERY = Integer.MAX_VALUE;
    /** The plain program takes minutes on the large loads; other figures have no goal. */
    private static final int FEW = 2;

    /** Writes the loads of which the largest has so many workbooks, and the long workbook ten times as many rows. */
    static Plan of(Path folder, int workbooks, long seed) throws IOException {
        return new Plan(
                Load.sample(),
                List.of(
                        GeneratedLoad.ofWorkbooks(folder, workbooks / 100, seed),
                        GeneratedLoad.ofWorkbooks(folder, workbooks / 10, seed),
                        GeneratedLoad.ofWorkbooks(folder, workbooks, seed)),
                GeneratedLoad.ofRows(folder, workbooks * 10, seed));
    }

    Load middle() {
        return sizes.get(sizes.size() - 2);
    }

    Load largest() {
        return sizes.get(sizes.size() - 1);
    }

    List<Load> loads() {
        List<Load> loads = new ArrayList<>(List.of(sample));
        loads.addAll(sizes);
        loads.add(rows);
        return loads;
    }

    /** In the order of a round. */
    List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        add(trials, sample, EVERY, PLAIN, PLAIN_SAME_FLAGS, AGAIN, PACK_AGAIN);
        add(trials, sample, FEW, UNCACHED);
        for (Load load : sizes) {
            add(trials, load, EVERY, LIMIT, OPENPYXL, SHEETJS);
            add(trials, load, load == sizes.get(0) ? EVERY : FEW, PLAIN, PLAIN_SAME_FLAGS);
            add(trials, load, EVERY, FIRST);
        }
        add(trials, largest(), EVERY, ONE_NEW);
        add(trials, largest(), FEW, UNCACHED, PACK);
        add(trials, rows, FEW, LIMIT, OPENPYXL, SHEETJS, PLAIN_SAME_FLAGS, FIRST);
        return trials;
    }

    private static void add(List<Trial> trials, Load load, int most, Contestant... contestants) {
        for (Contestant contestant : contestants) {
            trials.add(new Trial(contestant, load, most));
        }
    }
}
