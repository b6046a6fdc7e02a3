package vn.camket.fact;

/** Names the two ways to close a quarter's data. */
public enum Scheme {
    /** Nghị định 09/2019/NĐ-CP art. 12: from the 15th of the month before to the 14th of the last month. */
    ND09,
    /** Thông tư 02/2019/TT-BTC: first to last day of the quarter. */
    CALENDAR
}
