package vn.camket.output.page;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** Lays a sheet on paper: A4, lying, one page wide, its number below. */
final class PrintSettings {
    private PrintSettings() {}

    static void lay(Sheet sheet, String footer) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.3);
        sheet.setMargin(PageMargin.RIGHT, 0.3);
        sheet.setMargin(PageMargin.TOP, 0.4);
        sheet.setMargin(PageMargin.BOTTOM, 0.55);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter(footer);
    }
}
