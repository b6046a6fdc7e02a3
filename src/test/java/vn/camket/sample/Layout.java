package vn.camket.sample;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays a report out on the sheets of an empty workbook. */
interface Layout {
    void write(Report report, XSSFWorkbook workbook);
}
