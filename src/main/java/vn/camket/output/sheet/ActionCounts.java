package vn.camket.output.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.camket.fact.ActionClasses;
import vn.camket.output.content.Tally;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;

/** Lays out the classes of actions and their rates as columns of a sheet. */
final class ActionCounts {
    private static final Set<String> PERCENTAGES = Set.of("rate", "doneOfAll");

    private ActionCounts() {}

    static Stream<Column> columns(int width) {
        return Stream.of("doneOnTime", "doneLate", "openInTime", "openOverdue", "rate", "actions", "doneOfAll")
                .map(key -> new Column(key, width, PERCENTAGES.contains(key) ? Face.PERCENT : Face.NUMBER));
    }

    /** A cell a column; blank ones where there are no actions. */
    static List<Object> cells(ActionClasses actions) {
        if (actions.all() == 0) {
            return Arrays.asList(null, null, null, null, null, null, null);
        }
        return Arrays.asList(
                actions.doneOnTime(),
                actions.doneLate(),
                actions.openInTime(),
                actions.openOverdue(),
                Tally.rate(actions),
                actions.all(),
                Tally.doneOfAll(actions));
    }
}
