package vn.camket.fact;

/** Names what a document does for an agreement. */
public enum DocumentRole {
    PROGRAMME,
    ANNUAL_PLAN,
    CASCADE,
    AMENDMENT,
    SUCCESSION,
    RENEWAL,
    CLOSURE
}
