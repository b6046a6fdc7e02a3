package vn.camket.output.form;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import vn.camket.output.page.Page;

/**
 * Says what may be entered into a block of cells. Only what the reader could not understand is stopped; dates and
 * numbers written as text are asked about, for the reader takes those.
 *
 * @param firstRow 0-based
 * @param lastRow 0-based
 */
record EntryRules(Page page, Lists lists, int firstRow, int lastRow) {
    private static final String LATEST = "DATE(2100,12,31)";

    /** One of a list and nothing else. */
    void choice(int column, String list) {
        chosen(column, list, ErrorStyle.STOP, "form.error.choice");
    }

    /** One of a list, or other words. */
    void proposal(int column, String list) {
        chosen(column, list, ErrorStyle.INFO, "form.error.proposal");
    }

    /** One of a list, or others of its kind. */
    void suggestion(int column, String list) {
        chosen(column, list, ErrorStyle.INFO, "register.error.suggestion");
    }

    private void chosen(int column, String list, int style, String error) {
        if (lists.has(list)) {
            add(column, helper().createFormulaListConstraint(list), style, error);
        }
    }

    /** @param earliest the first day that can be meant */
    void date(int column, LocalDate earliest) {
        String first =
                "DATE(" + earliest.getYear() + "," + earliest.getMonthValue() + "," + earliest.getDayOfMonth() + ")";
        add(
                column,
                helper().createDateConstraint(OperatorType.BETWEEN, first, LATEST, null),
                ErrorStyle.WARNING,
                "form.error.date");
    }

    /** Any day. */
    void day(int column) {
        add(
                column,
                helper().createDateConstraint(OperatorType.BETWEEN, "DATE(1945,9,2)", LATEST, null),
                ErrorStyle.WARNING,
                "register.error.day");
    }

    void percentage(int column) {
        add(
                column,
                helper().createDecimalConstraint(OperatorType.BETWEEN, "0", "100"),
                ErrorStyle.WARNING,
                "form.error.percentage");
    }

    void number(int column) {
        add(
                column,
                helper().createDecimalConstraint(OperatorType.BETWEEN, "-1E+15", "1E+15"),
                ErrorStyle.WARNING,
                "form.error.number");
    }

    void year(int column) {
        add(
                column,
                helper().createIntegerConstraint(OperatorType.BETWEEN, "1990", "2100"),
                ErrorStyle.STOP,
                "form.error.year");
    }

    private DataValidationHelper helper() {
        return page.sheet().getDataValidationHelper();
    }

    private void add(int column, DataValidationConstraint constraint, int style, String error) {
        CellRangeAddressList cells = new CellRangeAddressList(firstRow, lastRow, column, column);
        DataValidation rule = helper().createValidation(constraint, cells);
        rule.setErrorStyle(style);
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        rule.createErrorBox(page.wording().label("form.error"), page.wording().label(error));
        page.sheet().addValidationData(rule);
    }
}
