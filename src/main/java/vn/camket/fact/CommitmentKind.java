package vn.camket.fact;

/** Names how a commitment's values count: since the start, or anew each year. */
public enum CommitmentKind {
    CUMULATIVE,
    YEARLY
}
