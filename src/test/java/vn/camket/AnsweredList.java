package vn.camket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a list of findings as a person does, fills cells in and saves it elsewhere. */
public final class AnsweredList implements AutoCloseable {
    private final XSSFWorkbook book;
    private final Map<String, Integer> columns = new HashMap<>();
    private Row head;

    /** @param id the head of the column of ids, in the language of the list */
    public AnsweredList(Path file, String id) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            book = new XSSFWorkbook(in);
        }
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (head == null && cell.toString().equals(id)) {
                        head = row;
                    }
                }
            }
        }
        head.forEach(cell -> columns.put(cell.toString(), cell.getColumnIndex()));
        columns.put("id", columns.get(id));
    }

    Row row(String finding) {
        for (Row row : head.getSheet()) {
            Cell cell = row.getCell(columns.get("id"));
            if (cell != null && cell.toString().equals(finding)) {
                return row;
            }
        }
        throw new AssertionError("no row " + finding);
    }

    String text(String finding, String column) {
        return row(finding).getCell(columns.get(column)).toString();
    }

    public AnsweredList put(String finding, String column, Object value) {
        Cell cell = row(finding).getCell(columns.get(column));
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    /** Takes a column away, as with "delete column". */
    AnsweredList without(String column) {
        int at = columns.get(column);
        for (Row row : head.getSheet()) {
            for (int next = at; next < row.getLastCellNum(); next++) {
                Cell cell = row.getCell(next);
                Cell right = row.getCell(next + 1);
                if (cell != null) {
                    row.removeCell(cell);
                }
                if (right != null) {
                    row.createCell(next).setCellValue(right.toString());
                }
            }
        }
        return this;
    }

    public void save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
