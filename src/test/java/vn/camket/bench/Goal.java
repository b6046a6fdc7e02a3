package vn.camket.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * States a figure that is wanted and the one that was measured.
 *
 * @param most whether the wanted value is the highest that will do, and not the lowest
 */
record Goal(Name figure, double wanted, boolean most, Name unit, Spread measured) {
    private static final Name TIMES = new Name("lần", "times");

    boolean reached() {
        return most ? measured.median() <= wanted : measured.median() >= wanted;
    }

    /** Those of which both sides were measured. */
    static List<Goal> of(Measured measured) {
        Plan plan = measured.plan();
        Load largest = plan.largest();
        List<Double> first = measured.seconds(Contestant.FIRST, largest);
        List<Double> again = measured.seconds(Contestant.AGAIN, plan.sample());
        List<Goal> goals = new ArrayList<>();
        goals.add(least(
                "bộ mẫu, chạy lại: nhanh hơn POI + Drools thông thường",
                "sample, run again: faster than plain POI + Drools",
                12,
                measured.plain(plan.sample()),
                again));
        goals.add(most(
                "lần đầu: thời gian so với chỉ giải nén, hai tiến trình",
                "first run: time against inflating only, two processes",
                10,
                first,
                measured.seconds(Contestant.LIMIT, largest)));
        if (measured.has(Contestant.OPENPYXL, largest)) {
            goals.add(least(
                    "lần đầu: nhanh hơn openpyxl chỉ đọc ô, hai tiến trình",
                    "first run: faster than openpyxl merely reading, two processes",
                    6,
                    measured.seconds(Contestant.OPENPYXL, largest),
                    first));
        }
        if (measured.has(Contestant.SHEETJS, largest)) {
            goals.add(least(
                    "lần đầu: nhanh hơn SheetJS chỉ đọc ô, hai tiến trình",
                    "first run: faster than SheetJS merely reading, two processes",
                    2.5,
                    measured.seconds(Contestant.SHEETJS, largest),
                    first));
        }
        goals.add(least(
                "lần đầu: nhanh hơn POI + Drools thông thường",
                "first run: faster than plain POI + Drools",
                10,
                measured.plain(largest),
                first));
        goals.add(most(
                "thêm 1 bảng tính: thời gian so với (bộ mẫu chạy lại + 10% lần đầu)",
                "one new workbook: time against (sample run again + 10% of the first run)",
                1,
                measured.seconds(Contestant.ONE_NEW, largest),
                IntStream.range(0, first.size())
                        .mapToObj(round -> again.get(round) + first.get(round) / 10)
                        .toList()));
        goals.add(most(
                "lần đầu: thời gian khi số bảng tính gấp 10",
                "first run: time for ten times as many workbooks",
                10.5,
                first,
                measured.seconds(Contestant.FIRST, plan.middle())));
        goals.add(heap(measured));
        return goals;
    }

    private static Goal heap(Measured measured) {
        Plan plan = measured.plan();
        double more = measured.smallestHeaps().get(plan.largest())
                - measured.smallestHeaps().get(plan.middle());
        return new Goal(
                new Name(
                        "-Xmx nhỏ nhất tăng thêm khi số bảng tính gấp 10", "smallest -Xmx: more for ten times as many"),
                16,
                true,
                new Name("MB", "MB"),
                new Spread(more, more, more));
    }

    private static Goal least(String vietnamese, String english, double wanted, List<Double> other, List<Double> own) {
        return new Goal(new Name(vietnamese, english), wanted, false, TIMES, Spread.ofRatios(other, own));
    }

    private static Goal most(String vietnamese, String english, double wanted, List<Double> own, List<Double> other) {
        return new Goal(new Name(vietnamese, english), wanted, true, TIMES, Spread.ofRatios(own, other));
    }
}
