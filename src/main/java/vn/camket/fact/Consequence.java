package vn.camket.fact;

/** Marks a fact that may be as it is only because a party never reported. */
public interface Consequence {
    /** Unit id of the party that was to report it and never did, else null. */
    String awaits();
}
