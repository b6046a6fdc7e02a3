package vn.camket.output.paper;

/**
 * Lays out the head of the first page: who writes at left, the state and its motto at right.
 *
 * @param superior the body above the one that writes, null when it names none
 */
public record Letterhead(String superior, String agency, String nation, String motto, String place) {
    private static final int AGENCY = 3500;
    private static final int NATION = Paper.WIDTH - AGENCY;
    private static final int AGENCY_RULE = 1100;
    private static final int MOTTO_RULE = 3250;

    /** @param below stands under the document's number, in a style of its own */
    public void write(Paper paper, String number, Style style, String below) {
        Frame frame = paper.frame(AGENCY, NATION);
        if (superior != null) {
            frame.write(0, Style.CAPITALS, superior);
        }
        frame.write(0, Style.CAPITALS_BOLD, agency)
                .rule(0, AGENCY_RULE)
                .write(0, Style.NUMBER, number)
                .write(0, style, below);
        frame.write(1, Style.CAPITALS_BOLD, nation)
                .write(1, Style.MOTTO, motto)
                .rule(1, MOTTO_RULE)
                .write(1, Style.PLACE, place);
    }
}
