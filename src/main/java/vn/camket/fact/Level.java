package vn.camket.fact;

/** Names who the parties are. */
public enum Level {
    PROVINCE,
    DEPARTMENT,
    PARTY_COMMITTEE,
    FOREIGN
}
