package vn.camket.output.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.camket.output.content.HeatMap;
import vn.camket.output.content.HeatMap.Spot;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Heat;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes the heat map: a row an agreement, a column a field, the more there is to do the darker. */
public record MapSheet(Page page, Names names, HeatMap map) {
    private static final int NARROWEST = 11;
    private static final int WIDEST = 18;

    /** The agreement, all of it, what concerns no field, the fields. */
    public static List<Column> columns(HeatMap map) {
        Column common = new Column("field", NARROWEST, Face.HEAT);
        return Stream.of(
                        Stream.of(new Column("agreement", 42, Face.LABEL), common, common),
                        map.fields().stream().map(field -> new Column("field", width(field), Face.HEAT)),
                        map.rest() ? Stream.of(common) : Stream.<Column>empty())
                .flatMap(columns -> columns)
                .toList();
    }

    /** A word of a head is not broken unless it is very long. */
    private static int width(String field) {
        int longest =
                Stream.of(field.split(" ", -1)).mapToInt(String::length).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }

    public void write() {
        List<Integer> steps = Heat.steps(map.rows().stream()
                .flatMap(row -> spots(row).stream().skip(1))
                .mapToInt(spot -> spot == null ? 0 : spot.findings())
                .max()
                .orElse(0));
        legend(steps);
        page.skipTo(page.next() + 1);
        page.head(heads(), 1);
        int first = page.next();
        map.rows().forEach(this::row);
        page.finish();
        if (page.next() > first) {
            int last = columns(map).size() - 1;
            Heat.over(page.sheet(), new CellRangeAddress(first, page.next() - 1, 2, last), steps);
        }
    }

    private void legend(List<Integer> steps) {
        List<Object> cells = new ArrayList<>(List.of(page.wording().label("map.legend"), 0));
        cells.addAll(steps);
        Row row = page.row(cells.subList(0, Math.min(cells.size(), columns(map).size())));
        for (int column = 2; column < row.getLastCellNum(); column++) {
            page.dress(row, column, Face.HEAT_FROM);
        }
        Heat.over(page.sheet(), new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, steps.size() + 1), steps);
    }

    private List<String> heads() {
        Wording wording = page.wording();
        List<String> heads = new ArrayList<>(
                List.of(wording.label("head.agreement"), wording.label("map.total"), wording.label("map.whole")));
        heads.addAll(map.fields());
        if (map.rest()) {
            heads.add(wording.label("map.rest"));
        }
        return heads;
    }

    private void row(HeatMap.Row agreement) {
        List<Spot> spots = spots(agreement);
        List<Object> cells = new ArrayList<>(List.of(names.agreement(agreement.agreement())));
        spots.forEach(spot -> cells.add(spot == null ? null : spot.findings()));
        Row row = page.row(cells);
        for (int at = 0; at < spots.size(); at++) {
            Spot spot = spots.get(at);
            if (spot == null) {
                page.dress(row, at + 1, Face.ABSENT);
            } else if (spot.critical() > 0) {
                page.dress(row, at + 1, Face.HEAT_CRITICAL);
            }
        }
    }

    private List<Spot> spots(HeatMap.Row row) {
        List<Spot> spots = new ArrayList<>(Arrays.asList(row.total(), row.whole()));
        spots.addAll(row.fields());
        if (map.rest()) {
            spots.add(row.rest());
        }
        return spots;
    }
}
