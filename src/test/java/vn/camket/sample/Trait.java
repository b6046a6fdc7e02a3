package vn.camket.sample;

/** Names what is out of the ordinary in a workbook. */
enum Trait {
    /** The agreement stands in a column of the tables and not on the cover. */
    AGREEMENT_COLUMN,
    /** The table of tasks has no column for the status. */
    NO_STATUS,
    /** The file ends in the middle, as after a broken copy. */
    CUT_SHORT
}
