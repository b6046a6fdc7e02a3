package vn.camket.workbook.xls;

/** Lists the kinds of records that are read; the numbers of one kind in different versions differ in two bits. */
final class Kind {
    static final int INTEGER = 0x02;
    static final int NUMBER = 0x03;
    static final int LABEL = 0x04;
    static final int TRUTH_OR_ERROR = 0x05;
    static final int FORMULA = 0x06;
    static final int STRING = 0x07;
    static final int ROW = 0x08;
    static final int BEGIN = 0x09;
    static final int END = 0x0A;
    static final int FORMAT = 0x1E;
    static final int DATE_1904 = 0x22;
    static final int COLUMN_WIDTH = 0x24;
    static final int FILE_PASS = 0x2F;
    static final int FONT = 0x31;
    static final int CODE_PAGE = 0x42;
    static final int OLD_STYLE = 0x43;
    static final int COLUMN = 0x7D;
    static final int SMALL_NUMBER = 0x7E;
    static final int SHEET = 0x85;
    static final int SMALL_NUMBERS = 0xBD;
    static final int RICH_STRING = 0xD6;
    static final int STYLE = 0xE0;
    static final int MERGES = 0xE5;
    static final int SHARED_STRINGS = 0xFC;
    static final int SHARED_STRING = 0xFD;

    private static final int VERSIONS = 0x0600;
    private static final int BEGIN_IN_EXCEL_5 = 0x0809;

    private Kind() {}

    static int of(int number) {
        return number == BEGIN_IN_EXCEL_5 ? BEGIN : number & ~VERSIONS;
    }
}
