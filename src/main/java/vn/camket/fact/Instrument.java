package vn.camket.fact;

/** Names the kinds of document by which parties agree. */
public enum Instrument {
    AGREEMENT,
    PROGRAMME,
    MEMORANDUM,
    PLAN,
    REGULATION
}
