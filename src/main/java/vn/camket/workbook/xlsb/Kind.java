package vn.camket.workbook.xlsb;

/** Lists the kinds of records that are read. */
final class Kind {
    static final int ROW = 0;
    static final int SMALL_NUMBER = 2;
    static final int ERROR = 3;
    static final int TRUTH = 4;
    static final int NUMBER = 5;
    static final int STRING = 6;
    static final int SHARED_STRING = 7;
    static final int STRING_RESULT = 8;
    static final int NUMBER_RESULT = 9;
    static final int TRUTH_RESULT = 10;
    static final int ERROR_RESULT = 11;
    static final int STRING_ITEM = 19;
    static final int FONT = 43;
    static final int FORMAT = 44;
    static final int STYLE = 47;
    static final int COLUMN = 60;
    static final int RICH_STRING = 62;
    static final int WORKBOOK = 153;
    static final int SHEET = 156;
    static final int MERGE = 176;
    static final int STYLES_BEGIN = 617;
    static final int STYLES_END = 618;

    private Kind() {}
}
