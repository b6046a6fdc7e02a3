package vn.camket;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.fact.Form;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.fact.Status;
import vn.camket.output.TemplateWorkbook;

/** Fills in a form as a person does: only cells that are open, words from the lists, dates and numbers in any form. */
final class FilledForm {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final Form form;
    private final XSSFWorkbook book;
    private final Random dice;
    private final List<String> statuses = new ArrayList<>();

    private FilledForm(Form form, XSSFWorkbook book, Random dice) {
        this.form = form;
        this.book = book;
        this.dice = dice;
    }

    static byte[] blank(Form form, Register register, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TemplateWorkbook.write(form, register, language, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** Writes a filled form to a file; gives the status words that were chosen, row by row. */
    static List<String> write(Form form, Register register, Language language, Path file) throws IOException {
        byte[] blank = blank(form, register, language);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(blank));
                OutputStream out = Files.newOutputStream(file)) {
            FilledForm filled =
                    new FilledForm(form, book, new Random(form.mark().hashCode()));
            filled.fill(language == Language.VI);
            book.write(out);
            return filled.statuses;
        }
    }

    private void fill(boolean vi) {
        cover(vi ? "Ngày báo cáo" : "Report date", closes());
        cover(vi ? "Số văn bản" : "Document number", "215/BC-UBND");
        cover(vi ? "Kế hoạch triển khai" : "Implementation plan", "102/KH-UBND ngày 10/5/2023");
        cover(vi ? "Người lập" : "Prepared by", "Nguyễn Thị Ánh");
        tasks(new Table(book.getSheet(vi ? "Nhiệm vụ" : "Actions"), vi ? "Mã nhiệm vụ" : "Code"), vi);
        if (!form.figures().isEmpty()) {
            figures(new Table(book.getSheet(vi ? "Chỉ tiêu" : "Commitments"), vi ? "Mã chỉ tiêu" : "Code"), vi);
        }
        review(new Table(book.getSheet(vi ? "Hội nghị" : "Reviews"), vi ? "Loại hội nghị" : "Kind"), vi);
    }

    LocalDate closes() {
        return form.quarter().closes(form.agreement().reporting().scheme());
    }

    private void cover(String label, Object value) {
        for (Row row : book.getSheetAt(0)) {
            if (row.getCell(0).toString().equals(label)) {
                put(row.getCell(1), value);
                return;
            }
        }
        throw new AssertionError("no label " + label);
    }

    private void tasks(Table table, boolean vi) {
        for (int at = 0; at < form.tasks().size(); at++) {
            task(table, table.row(form.tasks().get(at).action().id()), vi);
        }
        Row added = table.blank(1);
        put(table.cell(added, vi ? "Nội dung nhiệm vụ" : "Content"), "Tập huấn cho cán bộ hai bên");
        put(
                table.cell(added, vi ? "Cơ quan chủ trì" : "Lead"),
                last(list(table, added, vi ? "Cơ quan chủ trì" : "Lead")));
        put(table.cell(added, vi ? "Hạn hoàn thành" : "Due"), date(closes().plusDays(40)));
        List<String> fields = list(table, added, vi ? "Lĩnh vực" : "Field");
        if (!fields.isEmpty()) {
            put(table.cell(added, vi ? "Lĩnh vực" : "Field"), last(fields));
        }
        task(table, added, vi);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private void task(Table table, Row row, boolean vi) {
        List<String> words = list(table, row, vi ? "Tình trạng" : "Status");
        int chosen = dice.nextInt(words.size());
        Status status = Status.values()[chosen];
        statuses.add(words.get(chosen));
        put(table.cell(row, vi ? "Tình trạng" : "Status"), words.get(chosen));
        Cell progress = table.cell(row, vi ? "Tỷ lệ hoàn thành (%)" : "Progress (%)");
        if (status.isDone()) {
            put(progress, 100);
            put(
                    table.cell(row, vi ? "Văn bản minh chứng" : "Evidence"),
                    "4778/KH-UBND ngày " + TYPED.format(closes().minusDays(9)));
            put(table.cell(row, vi ? "Ngày hoàn thành" : "Completed on"), date(closes().minusDays(9)));
        } else if (!status.isNotStarted()) {
            put(progress, List.<Object>of(45, "45%", "98,5", 0).get(dice.nextInt(4)));
            put(
                    table.cell(row, vi ? "Kết quả thực hiện" : "Result"),
                    "Đã họp hai bên, thống nhất " + dice.nextInt(9) + " nội dung");
        }
        put(table.cell(row, vi ? "Cơ quan phối hợp" : "Cooperating"), "Sở Tài chính; Sở Y tế");
    }

    private void figures(Table table, boolean vi) {
        for (Form.Figure figure : form.figures()) {
            Row row = table.row(figure.commitment().id());
            Object value = List.<Object>of(3270, "3.359,8", "hơn 500", 12.5).get(dice.nextInt(4));
            put(table.cell(row, vi ? "Thực hiện" : "Actual"), value);
        }
    }

    private void review(Table table, boolean vi) {
        Row row = table.blank(0);
        put(
                table.cell(row, vi ? "Loại hội nghị" : "Kind"),
                list(table, row, vi ? "Loại hội nghị" : "Kind").get(0));
        put(table.cell(row, vi ? "Ngày tổ chức" : "Date"), date(closes().minusDays(20)));
        put(table.cell(row, vi ? "Văn bản kết luận" : "Document"), "512/TB-VPCP");
        put(table.cell(row, vi ? "Năm đánh giá" : "Covers year"), closes().getYear());
    }

    private Object date(LocalDate day) {
        return dice.nextBoolean() ? day : TYPED.format(day);
    }

    private static void put(Cell cell, Object value) {
        if (cell.getCellStyle().getLocked()) {
            throw new AssertionError(cell.getSheet().getSheetName() + "!" + cell.getAddress() + " is locked");
        }
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** The words that a cell offers, none when it has no list. */
    private List<String> list(Table table, Row row, String header) {
        int column = table.columns().get(header);
        for (XSSFDataValidation rule : ((XSSFSheet) row.getSheet()).getDataValidations()) {
            boolean isHere = rule.getRegions().getCellRangeAddresses()[0].isInRange(row.getRowNum(), column);
            if (isHere
                    && rule.getValidationConstraint().getFormula1() != null
                    && book.getName(rule.getValidationConstraint().getFormula1()) != null) {
                return words(book.getName(rule.getValidationConstraint().getFormula1())
                        .getRefersToFormula());
            }
        }
        return List.of();
    }

    private List<String> words(String area) {
        List<String> words = new ArrayList<>();
        AreaReference cells = new AreaReference(area, book.getSpreadsheetVersion());
        for (CellReference cell : cells.getAllReferencedCells()) {
            words.add(book.getSheet(cell.getSheetName())
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .toString());
        }
        return words;
    }

    /** A table of the form by the words of its head. */
    private record Table(Sheet sheet, Row head, Map<String, Integer> columns) {
        Table(Sheet sheet, String known) {
            this(sheet, head(sheet, known), new HashMap<>());
            head.forEach(cell -> columns.put(cell.toString(), cell.getColumnIndex()));
        }

        private static Row head(Sheet sheet, String known) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.toString().equals(known)) {
                        return row;
                    }
                }
            }
            throw new AssertionError(sheet.getSheetName() + " has no header " + known);
        }

        Cell cell(Row row, String header) {
            return row.getCell(columns.get(header));
        }

        Row row(String code) {
            for (Row row : sheet) {
                if (row.getCell(1) != null && row.getCell(1).toString().equals(code)) {
                    return row;
                }
            }
            throw new AssertionError("no row " + code);
        }

        /** The first row below the head that has a number and no more, some rows skipped. */
        Row blank(int skipped) {
            int left = skipped;
            for (int at = head.getRowNum() + 1; at <= sheet.getLastRowNum(); at++) {
                Row row = sheet.getRow(at);
                boolean isBlank = !row.getCell(0).toString().isEmpty()
                        && row.getCell(1).toString().isEmpty()
                        && row.getCell(3).toString().isEmpty()
                        && sheet.getMergedRegions().stream().noneMatch(area -> area.isInRange(row.getRowNum(), 0));
                if (isBlank && left-- == 0) {
                    return row;
                }
            }
            throw new AssertionError("no blank row");
        }
    }
}
