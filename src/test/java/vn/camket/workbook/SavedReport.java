package vn.camket.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.workbook.Book.Percent;

/**
 * One sheet that is saved in every format: texts, numbers, dates and percentages.
 *
 * @param merges areas such as {@code A1:B2}, whose cells but the first are null
 * @param hidden index of a hidden row, negative for none
 */
record SavedReport(String sheet, Object[][] rows, List<String> merges, int hidden) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    Path xlsx(Path file) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            return save(workbook, file);
        }
    }

    Path xls(Path file) throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            return save(workbook, file);
        }
    }

    /** As a file with macros, which are a part that nobody reads. */
    Path xlsm(Path file) throws IOException {
        return rewritten(
                xlsx(file), part -> part.replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml"));
    }

    /** In the namespaces of strict OOXML. */
    Path strict(Path file) throws IOException {
        return rewritten(
                xlsx(file),
                part -> part.replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main"));
    }

    private Path save(Workbook workbook, Path file) throws IOException {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        CellStyle percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        Sheet page = workbook.createSheet(sheet);
        for (int row = 0; row < rows.length; row++) {
            page.createRow(row).setZeroHeight(row == hidden);
            for (int column = 0; column < rows[row].length; column++) {
                Cell cell = page.getRow(row).createCell(column);
                Object value = rows[row][column];
                if (value instanceof LocalDate day) {
                    cell.setCellValue(day);
                    cell.setCellStyle(date);
                } else if (value instanceof Percent part) {
                    cell.setCellValue(part.fraction());
                    cell.setCellStyle(percent);
                } else if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else if (value != null) {
                    cell.setCellValue(value.toString());
                }
            }
        }
        merges.forEach(area -> page.addMergedRegion(CellRangeAddress.valueOf(area)));
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static Path rewritten(Path file, UnaryOperator<String> change) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                String part =
                        new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                parts.put(entry.getName(), change.apply(part));
            }
        }
        return zip(file, parts);
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    Path ods(Path file) throws IOException {
        StringBuilder content = new StringBuilder();
        for (int row = 0; row < rows.length; row++) {
            content.append(row == hidden ? "<table:table-row table:visibility=\"collapse\">" : "<table:table-row>");
            for (int column = 0; column < rows[row].length; column++) {
                content.append(odsCell(rows[row][column], area(row, column)));
            }
            content.append("</table:table-row>");
        }
        return odsOf(
                file,
                "",
                "<table:table table:name=\"" + sheet + "\">" + content
                        + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table>");
    }

    /** An .ods file with these automatic styles and sheets. */
    static Path odsOf(Path file, String styles, String tables) throws IOException {
        String names = Stream.of("office", "table", "text", "style")
                        .map(name -> " xmlns:" + name + "=\"" + OFFICE + name + ":1.0\"")
                        .collect(Collectors.joining())
                + " xmlns:fo=\"" + OFFICE + "xsl-fo-compatible:1.0\" xmlns:calcext=\"" + CALC + "\"";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<office:document-content" + names + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
        return zip(file, parts);
    }

    private static String odsCell(Object value, CellRangeAddress area) {
        String spans = area == null
                ? ""
                : " table:number-rows-spanned=\"" + (area.getLastRow() - area.getFirstRow() + 1)
                        + "\" table:number-columns-spanned=\"" + (area.getLastColumn() - area.getFirstColumn() + 1)
                        + "\"";
        String type = value instanceof LocalDate day
                ? "date\" office:date-value=\"" + day
                : value instanceof Percent part
                        ? "percentage\" office:value=\"" + part.fraction()
                        : value instanceof Number number ? "float\" office:value=\"" + number : "string";
        return value == null
                ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"" + type + "\"" + spans + ">"
                        + shown(value)
                                .lines()
                                .map(line -> "<text:p>" + escaped(line) + "</text:p>")
                                .collect(Collectors.joining())
                        + "</table:table-cell>";
    }

    Path html(Path file) throws IOException {
        StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8><style>.d{mso-number-format:"
                + "\"dd\\/mm\\/yyyy\"} .p{mso-number-format:Percent}</style></head><body><table>");
        for (int row = 0; row < rows.length; row++) {
            page.append(row == hidden ? "<tr style='display:none'>" : "<tr>");
            for (int column = 0; column < rows[row].length; column++) {
                if (!isCovered(row, column)) {
                    page.append(htmlCell(rows[row][column], area(row, column)));
                }
            }
        }
        return Files.writeString(file, page.append("</table></body></html>"));
    }

    private static String htmlCell(Object value, CellRangeAddress area) {
        String spans = area == null
                ? ""
                : " rowspan=" + (area.getLastRow() - area.getFirstRow() + 1) + " colspan="
                        + (area.getLastColumn() - area.getFirstColumn() + 1);
        String number = value instanceof LocalDate day
                ? " class=d x:num=\"" + (day.toEpochDay() + 25_569) + "\""
                : value instanceof Percent part
                        ? " class=p x:num=\"" + part.fraction() + "\""
                        : value instanceof Number one ? " x:num=\"" + one + "\"" : "";
        return "<td" + spans + number + ">"
                + (value == null ? "" : escaped(shown(value)).replace("\n", "<br>"));
    }

    Path csv(Path file, char separator, Charset charset) throws IOException {
        String text = Stream.of(rows)
                .map(row -> Stream.of(row)
                        .map(value -> value == null ? "" : csvField(shown(value), separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"));
        return Files.write(file, text.getBytes(charset));
    }

    private static String csvField(String text, char separator) {
        boolean isQuoted = text.indexOf(separator) >= 0 || text.contains("\"") || text.contains("\n");
        return isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Letters as windows-1258 has them: the tone behind its vowel. */
    static String withTonesApart(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> {
                    String apart = Normalizer.normalize(sign, Normalizer.Form.NFD);
                    String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
                    return Normalizer.normalize(apart.replace(tone, ""), Normalizer.Form.NFC) + tone;
                })
                .collect(Collectors.joining());
    }

    private static String shown(Object value) {
        if (value instanceof LocalDate day) {
            return day.format(DAY);
        }
        return value instanceof Percent part
                ? Math.round(part.fraction() * 100) + "%"
                : value instanceof Number number ? number.toString().replace('.', ',') : value.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private CellRangeAddress area(int row, int column) {
        return merges.stream()
                .map(CellRangeAddress::valueOf)
                .filter(area -> area.getFirstRow() == row && area.getFirstColumn() == column)
                .findFirst()
                .orElse(null);
    }

    private boolean isCovered(int row, int column) {
        return area(row, column) == null
                && merges.stream().map(CellRangeAddress::valueOf).anyMatch(area -> area.isInRange(row, column));
    }
}
