package vn.camket.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds the file of a department, whose layout is its own: a cover, then a sheet a table. */
final class DepartmentBook {
    private static final Object[] TASKS = {
        "Mã nhiệm vụ",
        "Nội dung nhiệm vụ",
        "Tình trạng",
        "Tỷ lệ hoàn thành (%)",
        "Kết quả thực hiện",
        "Văn bản minh chứng",
        "Khó khăn, vướng mắc"
    };
    private static final Object[] FIGURES = {"Mã chỉ tiêu", "Tên chỉ tiêu", "Thực hiện", "Văn bản minh chứng"};
    private static final Object[] REVIEWS = {"Loại hội nghị", "Ngày tổ chức", "Văn bản kết luận", "Nội dung kết luận"};

    private final XSSFWorkbook book = new XSSFWorkbook();

    /** @param quarter null for a cover that leaves it open */
    DepartmentBook(String unit, String quarter) {
        Sheet cover = book.createSheet("Bìa");
        add(cover, "Thỏa thuận", "can-tho-hau-giang-2021");
        add(cover, "Đơn vị báo cáo", unit);
        if (quarter != null) {
            add(cover, "Kỳ báo cáo", quarter);
        }
    }

    /** @param values code, content, status, progress, result, evidence, difficulties; null for blank */
    DepartmentBook task(Object... values) {
        return add("Việc", TASKS, values);
    }

    /** @param values code, indicator, value, evidence */
    DepartmentBook figure(Object... values) {
        return add("Số liệu", FIGURES, values);
    }

    /** @param values kind, day, document, conclusions */
    DepartmentBook review(Object... values) {
        return add("Họp", REVIEWS, values);
    }

    private DepartmentBook add(String name, Object[] head, Object... values) {
        Sheet sheet = book.getSheet(name);
        if (sheet == null) {
            sheet = book.createSheet(name);
            add(sheet, head);
        }
        add(sheet, values);
        return this;
    }

    private static void add(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof Integer number) {
                row.createCell(at).setCellValue(number);
            } else if (values[at] != null) {
                row.createCell(at).setCellValue(values[at].toString());
            }
        }
    }

    Path write(Path file) throws IOException {
        try (XSSFWorkbook closed = book;
                OutputStream out = Files.newOutputStream(file)) {
            closed.write(out);
        }
        return file;
    }
}
