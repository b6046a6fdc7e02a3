package vn.camket.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Keys;
import vn.camket.workbook.value.Values;

/** Reads what lines above a table say without a label of the cover: "Quý 3 năm 2025 - Đơn vị: …", "Đơn vị tính: …". */
final class TitleLines {
    private static final int LONGEST_LINE = 300;
    private static final int MOST_CELLS = 3;
    /** Titles stand at the top of a sheet, whatever stands further down. */
    private static final int LAST_ROW = 60;

    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|]\\s+|\n");
    /** The line by which an appendix names its report, after the forms of Nghị định 30/2020/NĐ-CP. */
    private static final Pattern OF_REPORT = Pattern.compile(
            "\\(?kèm theo báo cáo(?: số)?:? ?(?<number>\\S+?),? (?<day>ngày [\\p{L}\\d /.-]+?)(?: của (?<unit>[^()]+))?\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** At the top of a report as decrees shape it: "Hậu Giang, ngày 17 tháng 3 năm 2025". */
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "[\\p{L}. -]{2,40}, ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Beside it: "Số: 125/BC-UBND". */
    private static final Pattern NUMBER = Pattern.compile(
            "số:? ?(?<number>\\d+[\\p{L}\\d/& -]{2,30})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern QUARTER =
            Pattern.compile("(?<!\\p{L})quý(?= *[ivx\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String sheet;
    private final Headers headers;
    private final Values values;
    private final Notebook notebook;

    TitleLines(String sheet, Headers headers, Values values, Notebook notebook) {
        this.sheet = sheet;
        this.headers = headers;
        this.values = values;
        this.notebook = notebook;
    }

    /** Keeps what the row tells of the report as suggestions: a label of the cover beats them. */
    void suggest(GridRow row, CoverDraft cover) {
        if (row.index() > LAST_ROW) {
            return;
        }
        for (GridCell cell : row.cells()) {
            if (!cell.isWords() || cell.text().length() > LONGEST_LINE) {
                continue;
            }
            Matcher report = OF_REPORT.matcher(cell.text().replace('\n', ' '));
            if (report.matches()) {
                suggest(cover, "documentNumber", cell.saying(report.group("number")));
                suggest(cover, "reportDate", cell.saying(report.group("day")));
                suggest(cover, "unit", report.group("unit") == null ? null : cell.saying(report.group("unit")));
            } else if (cell.text().indexOf(',') > 0
                    && PLACE_AND_DAY.matcher(cell.text()).matches()) {
                suggest(cover, "reportDate", cell);
            } else {
                for (String part : PARTS.split(cell.text(), -1)) {
                    suggest(cell.saying(inside(part)), cover);
                }
            }
        }
    }

    private void suggest(CoverDraft cover, String label, GridCell value) {
        if (value != null) {
            cover.suggest(label, value);
            notebook.takeLabel(value, label, value);
        }
    }

    private void suggest(GridCell part, CoverDraft cover) {
        Matcher number = NUMBER.matcher(part.text());
        if (number.matches()
                && values.documentNumberIn(values.text(sheet, part)).isGiven()) {
            suggest(cover, "documentNumber", part.saying(number.group("number")));
        }
        int colon = part.text().indexOf(':');
        if (colon > 0 && Keys.of(part.text().substring(0, colon)).equals("donvi")) {
            GridCell unit = part.saying(part.text().substring(colon + 1));
            suggest(cover, "unit", values.isMeasure(unit) ? null : unit);
        } else {
            suggest(cover, "quarter", quarter(part));
        }
    }

    /** The quarter with which a title ends: "KẾT QUẢ THỰC HIỆN QUÝ III/2025"; null where it names none, or two. */
    private GridCell quarter(GridCell title) {
        boolean mayName = title.text().indexOf('q') >= 0 || title.text().indexOf('Q') >= 0;
        Matcher quarter = QUARTER.matcher(title.text());
        if (!mayName || !quarter.find()) {
            return null;
        }
        GridCell named = title.saying(title.text().substring(quarter.start()));
        return quarter.find() || !values.quarter(sheet, named).isGiven() ? null : named;
    }

    /** The unit of measure that the row gives to the figures below, null when it gives none. */
    GridCell measure(GridRow row) {
        if (row.cells().size() > MOST_CELLS) {
            return null;
        }
        for (GridCell cell : row.cells()) {
            GridCell measure = cell.isWords() && cell.text().indexOf(':') > 0 ? measure(cell) : null;
            if (measure != null && values.isMeasure(measure)) {
                return measure;
            }
        }
        return null;
    }

    /** What stands behind "Đơn vị tính:", null in any other cell. */
    private GridCell measure(GridCell cell) {
        String line = inside(cell.text());
        int colon = line.indexOf(':');
        boolean isLabelled = colon > 0
                && headers.exact(TableKind.COMMITMENTS, line.substring(0, colon))
                        .contains("measure");
        return isLabelled ? cell.saying(line.substring(colon + 1)) : null;
    }

    private static String inside(String line) {
        String text = line.strip();
        return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
    }
}
