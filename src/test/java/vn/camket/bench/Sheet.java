package vn.camket.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Puts rows of values into a sheet.
 *
 * @param rows texts, numbers, dates, nulls for empty cells; {@link #BROKEN} is an error value
 */
record Sheet(String name, List<List<Object>> rows) {
    /** What Excel shows for a formula whose cell was deleted. */
    static final String BROKEN = "#REF!";

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The sheet's part; its texts are added to those of the workbook. */
    String xml(Map<String, Integer> texts) {
        StringBuilder xml = new StringBuilder(Xlsx.HEAD).append("<worksheet xmlns=\"");
        xml.append(Xlsx.MAIN).append("\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            List<Object> values = rows.get(row);
            for (int column = 0; column < values.size(); column++) {
                if (values.get(column) != null) {
                    cell(xml, (char) ('A' + column) + String.valueOf(row + 1), values.get(column), texts);
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, String place, Object value, Map<String, Integer> texts) {
        xml.append("<c r=\"").append(place).append('"');
        if (value instanceof LocalDate day) {
            xml.append(" s=\"1\"><v>").append(ChronoUnit.DAYS.between(DAY_ZERO, day));
        } else if (value instanceof Number) {
            xml.append("><v>").append(value);
        } else if (value.equals(BROKEN)) {
            xml.append(" t=\"e\"><v>").append(BROKEN);
        } else {
            xml.append(" t=\"s\"><v>").append(texts.computeIfAbsent(value.toString(), text -> texts.size()));
        }
        xml.append("</v></c>");
    }
}
