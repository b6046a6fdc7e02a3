package vn.camket.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.camket.workbook.value.Keys;

/** Tells which columns of a table a total may sum up: figures, and whatever the table has no other use for. */
final class SummedColumns {
    private static final Set<String> OF_FIGURES = Set.of("target", "actual", "result");
    private static final Pattern SHARE = Pattern.compile(" t[yi] (?:le|trong) ");

    private SummedColumns() {}

    /** Headers by column; columns of percentages are left out. */
    static Map<Integer, String> of(Table table) {
        Map<Integer, String> headers = new HashMap<>();
        for (HeaderText header : table.header().texts()) {
            String name = table.name(header.column());
            if ((name == null || OF_FIGURES.contains(name)) && !isShare(header.path())) {
                headers.put(header.column(), header.path());
            }
        }
        return headers;
    }

    private static boolean isShare(String header) {
        String words = " " + Keys.words(header) + " ";
        return header.indexOf('%') >= 0 || SHARE.matcher(words).find();
    }
}
