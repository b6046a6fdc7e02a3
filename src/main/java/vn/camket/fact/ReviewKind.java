package vn.camket.fact;

/** Names the two kinds of review: sơ kết and tổng kết. */
public enum ReviewKind {
    INTERIM,
    FINAL
}
