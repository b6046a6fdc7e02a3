package vn.camket.output.page;

/** Foresees how much text a cell has room for. */
public final class Room {
    private static final double PADDING = 0.7;
    private static final double INDENT = 1.6;
    private static final double BOLDNESS = 1.08;

    /** Programs do not lay letters out alike, least of all when a page is scaled. */
    private static final double LEEWAY = 0.94;

    private Room() {}

    /** Room for text in a column of so many characters, in digits of the common font. */
    public static double of(Face face, int width) {
        double inside = (width - PADDING) * LEEWAY;
        return switch (face) {
            case HEAD -> inside / BOLDNESS;
            case TITLE,
                    NOTE,
                    CAPTION,
                    NUMBER,
                    PERCENT,
                    DATE,
                    ANSWER_DATE,
                    COUNT,
                    SHARE,
                    TOTAL,
                    WAIVED,
                    HEAT,
                    HEAT_CRITICAL,
                    HEAT_FROM,
                    ABSENT -> inside;
            case CODE -> (inside - INDENT) * Look.POINTS / Look.SMALL;
            default -> inside - INDENT;
        };
    }
}
