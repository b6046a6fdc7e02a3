package vn.camket.fact;

/** Names how often a report is owed. */
public enum Frequency {
    QUARTER,
    HALF_YEAR,
    YEAR,
    NONE
}
