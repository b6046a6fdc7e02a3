package vn.camket.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.sample.PlainZip;

/**
 * A layout that was seen in use.
 *
 * @param file the workbook's name
 * @param drawing draws its sheets
 */
record Layout(String file, Consumer<XSSFWorkbook> drawing) {
    static final List<Layout> ALL = List.of(
            new Layout("vptu-nhap-lieu.xlsx", PartyOffice::input),
            new Layout("vptu-phu-luc-2.xlsx", PartyOffice::appendix),
            new Layout("nghi-quyet-57.xlsx", Resolution57::filled),
            new Layout("nghi-quyet-57-khong-hoat-dong.xlsx", Resolution57::empty),
            new Layout("quyet-dinh-1266.xlsx", Decision1266::draw),
            new Layout("nhap-ke-hoach.xlsx", PlanImport::draw),
            new Layout("o-nhieu-y.xlsx", ManyInOneCell::draw),
            new Layout("ke-hoach-47-nhiem-vu.xlsx", SchoolPlan::draw),
            new Layout("bieu-mau-phu-luc.xlsx", PrintedAppendix::draw));

    /** The workbook, the same bytes each time. */
    byte[] bytes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            drawing.accept(workbook);
            Date drawn = Date.from(
                    LocalDate.of(2026, 9, 15).atStartOfDay(ZoneOffset.UTC).toInstant());
            var core = workbook.getProperties().getCoreProperties();
            core.setTitle("Số liệu minh họa, không phải số liệu của cơ quan nào");
            core.setCreated(Optional.of(drawn));
            core.setModified(Optional.of(drawn));
            workbook.write(out);
            return PlainZip.rewrite(out.toByteArray());
        }
    }

    /** A row of a table; null for a blank cell. */
    static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
