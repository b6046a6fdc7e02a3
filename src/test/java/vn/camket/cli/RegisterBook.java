package vn.camket.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of the register, and its workbook that an officer works in. */
record RegisterBook(Path rules, Path file) {
    static final String FULL = "full-2021";
    static final String BARE = "bare-2022";

    /** @param agreements the only ones of the register */
    static RegisterBook of(Path work, String... agreements) throws IOException {
        RegisterBook book = new RegisterBook(work.resolve("rules"), work.resolve("so.xlsx"));
        Path rules = Path.of("rules");
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                boolean isLeft = one.startsWith(rules.resolve("agreements")) && agreements.length > 0;
                if (!isLeft || one.toString().endsWith("schema.json")) {
                    Path copy = book.rules.resolve(rules.relativize(one).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(one, copy);
                }
            }
        }
        Files.deleteIfExists(agreements.length > 0 ? book.rules.resolve("waivers.json") : work.resolve("none"));
        for (String id : agreements) {
            try (InputStream text = RegisterBook.class.getResourceAsStream("/register/" + id + ".json")) {
                Files.copy(text, book.agreement(id));
            }
        }
        return book;
    }

    Path agreement(String id) {
        return rules.resolve("agreements/" + id + ".json");
    }

    String text(String id) throws IOException {
        return Files.readString(agreement(id), StandardCharsets.UTF_8);
    }

    Said export(String language) throws IOException {
        return Said.to("register", "export", "--rules", rules, "--lang", language, "--out", file);
    }

    Said bringIn(String language, Object... more) throws IOException {
        Stream<Object> usual = Stream.of("import", file, "--rules", rules, "--lang", language);
        return Said.to("register", Stream.concat(usual, Stream.of(more)).toArray());
    }

    void edit(Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    /** @param place such as {@code Cam kết!I4} */
    void put(String place, Object value) throws IOException {
        edit(book -> put(book, place, value));
    }

    static Cell put(XSSFWorkbook book, String place, Object value) {
        int mark = place.indexOf('!');
        Sheet sheet = book.getSheet(place.substring(0, mark));
        CellReference at = new CellReference(place.substring(mark + 1));
        Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        Cell cell = row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
            cell.setCellValue(day);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof String text && text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
            cell.setCellErrorValue((byte) 0x07);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
        return cell;
    }
}
