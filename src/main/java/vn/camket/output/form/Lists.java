package vn.camket.output.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import vn.camket.output.page.Page;

/** Keeps the lists that cells are chosen from on a hidden sheet: in the cell's own rule they could hold no comma. */
public final class Lists {
    public static final String STATUS = "CamketStatus";
    public static final String FIELD = "CamketField";
    public static final String LEAD = "CamketLead";
    public static final String REVIEW = "CamketReview";

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /** Leaves out a list without words: there is nothing to choose from. */
    public void add(String name, List<String> words) {
        if (!words.isEmpty()) {
            lists.put(name, words.stream().distinct().toList());
        }
    }

    boolean has(String name) {
        return lists.containsKey(name);
    }

    public List<List<String>> words() {
        return List.copyOf(lists.values());
    }

    /** Writes the lists side by side, without heads: a sheet with heads would be a table. */
    public void write(Page page) {
        List<List<String>> columns = words();
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < longest; at++) {
            List<String> row = new ArrayList<>();
            for (List<String> column : columns) {
                row.add(at < column.size() ? column.get(at) : null);
            }
            page.row(row);
        }
        Workbook book = page.sheet().getWorkbook();
        int column = 0;
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            String letters = CellReference.convertNumToColString(column++);
            Name name = book.createName();
            name.setNameName(list.getKey());
            name.setRefersToFormula("'" + page.sheet().getSheetName() + "'!$" + letters + "$1:$" + letters + "$"
                    + list.getValue().size());
        }
        book.setSheetHidden(book.getSheetIndex(page.sheet()), true);
    }
}
