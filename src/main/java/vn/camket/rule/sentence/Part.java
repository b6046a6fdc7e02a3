package vn.camket.rule.sentence;

/** Names what a line of a rule can be a part of. */
enum Part {
    OUTSIDE(null),
    HEAD("when"),
    WHEN("then"),
    THEN("end");

    private final String next;

    Part(String next) {
        this.next = next;
    }

    /** The keyword that ends it, null when only a rule can follow. */
    String next() {
        return next;
    }

    /** What a keyword opens. */
    static Part behind(String keyword) {
        return switch (keyword) {
            case "rule" -> HEAD;
            case "when" -> WHEN;
            case "then" -> THEN;
            default -> OUTSIDE;
        };
    }
}
