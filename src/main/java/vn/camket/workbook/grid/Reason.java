package vn.camket.workbook.grid;

import java.util.Locale;

/** Lists why a file is refused; the key and the details go to the text bundles. */
public enum Reason {
    /** Not a workbook of any kind: prose, a picture, the owner file that Excel leaves beside an open workbook. */
    NOT_A_WORKBOOK,
    /** A file of no bytes. */
    EMPTY,
    /** Protected by a password. */
    ENCRYPTED,
    /** Cut off: the end of the zip archive is missing. */
    TRUNCATED,
    /** A part's checksum is wrong, its XML is broken or forbidden, or something that it points to is missing. */
    DAMAGED,
    /** Beyond a limit; details: the limit's name in {@link Limits}, its number (of megabytes for a size). */
    TOO_LARGE,
    /** A known format that is not read; details: its usual extension, such as {@code xls}. */
    UNSUPPORTED_FORMAT,
    /** The file system does not give the file. */
    CANNOT_OPEN,
    /** Stopped by the safety net; details: its seconds. */
    TOO_SLOW,
    /** More than the memory of this run. */
    OUT_OF_MEMORY;

    /** Whether the same bytes may be read another time, on another machine or alone. */
    public boolean isPassing() {
        return this == CANNOT_OPEN || this == TOO_SLOW || this == OUT_OF_MEMORY;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
