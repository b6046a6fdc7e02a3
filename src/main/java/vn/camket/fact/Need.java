package vn.camket.fact;

/** Names what an agreement needs once a party of it was dissolved, in the order in which officers ask for it. */
public enum Need {
    CLOSE,
    SIGN_ANEW,
    ANNEX,
    NONE
}
