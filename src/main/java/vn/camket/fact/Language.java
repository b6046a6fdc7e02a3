package vn.camket.fact;

/** Names the two languages that a reader may choose, Vietnamese first. */
public enum Language {
    VI,
    EN
}
