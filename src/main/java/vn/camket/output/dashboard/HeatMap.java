package vn.camket.output.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Field;
import vn.camket.fact.Text;
import vn.camket.output.content.OpenCounts;

/**
 * Lays open findings out as a table of agreements and fields, the more the darker.
 *
 * @param agreements those that were asked for and those that have findings, by id; null at the end for none
 * @param columns every field in which something was found, with its name; null at the end for none
 * @param owned fields by agreement, to tell 0 from a field that an agreement has not
 * @param quiet how many fields have no findings, and no column
 */
record HeatMap(
        Tongues tongues,
        OpenCounts counts,
        List<String> agreements,
        Map<String, Text> columns,
        Map<String, Set<String>> owned,
        int quiet) {
    private static final int SHADES = 4;

    static HeatMap of(Tongues tongues, OpenCounts counts, List<AgreementAccount> accounts) {
        Map<String, Set<String>> owned = Counts.sorted();
        for (AgreementAccount account : accounts) {
            Set<String> fields =
                    account.agreement().fields().stream().map(Field::id).collect(Collectors.toSet());
            owned.put(account.id(), fields);
        }
        Map<String, Set<String>> found = Counts.sorted();
        owned.keySet().forEach(agreement -> found.put(agreement, Set.of()));
        counts.agreements().keySet().forEach(agreement -> found.put(agreement, counts.fieldsOf(agreement)));
        Map<String, Text> columns = Counts.sorted();
        found.forEach((agreement, fields) ->
                fields.forEach(field -> columns.putIfAbsent(field, tongues.field(agreement, field))));
        long quiet = owned.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(field -> !columns.containsKey(field))
                .count();
        return new HeatMap(tongues, counts, new ArrayList<>(found.keySet()), columns, owned, (int) quiet);
    }

    String markup() {
        Markup table = new Markup().open("thead").open("tr");
        table.element("th", tongues.label("head.agreement"), "scope", "col");
        columns.forEach((id, name) -> table.open("th", "scope", "col", "class", "upright")
                .open("div")
                .text(name)
                .close("div", "th"));
        table.open("th", "scope", "col", "class", "upright").open("div").text(tongues.label("summary.total"));
        table.close("div", "th", "tr", "thead").line().open("tbody").line();
        int most = counts.fields().values().stream()
                .flatMap(fields -> fields.values().stream())
                .mapToInt(Counts::sum)
                .max()
                .orElse(0);
        agreements.forEach(agreement -> row(table, agreement, most));
        return sums(table.close("tbody").line()).toString();
    }

    private void row(Markup table, String agreement, int most) {
        table.open("tr").element("th", tongues.agreement(agreement), "scope", "row");
        for (String field : columns.keySet()) {
            int count = Counts.sum(counts.field(agreement, field));
            if (count == 0
                    && field != null
                    && !owned.getOrDefault(agreement, Set.of()).contains(field)) {
                table.element("td", "", "class", "absent");
            } else {
                String address = Markup.filter("agreement", agreement, "field", field);
                table.count(tongues.value(count), count == 0, "heat" + shade(count, most), address);
            }
        }
        int all = Counts.sum(counts.agreement(agreement));
        table.count(tongues.value(all), all == 0, "total", Markup.filter("agreement", agreement));
        table.close("tr").line();
    }

    /** By the root, so that one large number does not make all others pale. */
    private static int shade(int count, int most) {
        return count == 0 ? 0 : (int) Math.ceil(SHADES * Math.sqrt((double) count / most));
    }

    private Markup sums(Markup table) {
        table.open("tfoot").open("tr").element("th", tongues.label("summary.total"), "scope", "row");
        int all = 0;
        for (String field : columns.keySet()) {
            int sum = agreements.stream()
                    .mapToInt(agreement -> Counts.sum(counts.field(agreement, field)))
                    .sum();
            table.count(tongues.value(sum), sum == 0, "", Markup.filter("field", field));
            all += sum;
        }
        return table.cell(tongues.value(all)).close("tr", "tfoot");
    }
}
