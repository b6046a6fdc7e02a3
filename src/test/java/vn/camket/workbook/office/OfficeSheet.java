package vn.camket.workbook.office;

import java.util.List;

/** A sheet as LibreOffice has it, with its cells that are not blank in the order of rows and columns. */
record OfficeSheet(String name, List<OfficeCell> cells) {}
