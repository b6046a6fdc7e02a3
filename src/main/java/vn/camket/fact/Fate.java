package vn.camket.fact;

/** Names what becomes of an action or a commitment when the next agreement is drawn up. */
public enum Fate {
    CARRIED,
    DONE,
    REACHED,
    CANCELLED,
    /** Reports name it, and the register lacks it: whether it belongs to the agreement is still to be decided. */
    UNREGISTERED
}
