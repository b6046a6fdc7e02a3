package vn.camket.workbook.xls;

import java.nio.charset.Charset;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;

/** Lists the versions of Excel whose records differ, by the first Excel that wrote them. */
enum Version {
    EXCEL_2,
    EXCEL_3,
    EXCEL_4,
    EXCEL_5,
    EXCEL_97;

    static final Charset LATIN = Charset.forName("windows-1252");

    private static final int WORKSPACE = 0x0100;

    /**
     * @param number of the record that begins the workbook
     * @param named the version that the record names; many programs name none
     * @param content what it begins
     */
    static Version of(int number, int named, int content) {
        Version version = switch (number == 0x0809 ? named & 0xFF00 : number & 0xFF00) {
            case 0x0000 -> number == 0x0809 ? EXCEL_5 : EXCEL_2;
            case 0x0200 -> number == 0x0809 ? EXCEL_2 : EXCEL_3;
            case 0x0300 -> EXCEL_3;
            case 0x0400 -> EXCEL_4;
            case 0x0500 -> EXCEL_5;
            case 0x0600 -> EXCEL_97;
            default -> throw RefusedException.damaged();
        };
        if (content == WORKSPACE) {
            throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "xlw");
        }
        return version;
    }

    boolean isBefore(Version other) {
        return compareTo(other) < 0;
    }
}
