package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * What reports tell of a review that the register lacks, to be entered in it if an officer finds it right.
 *
 * @param agreement id
 * @param kind null when no report says which
 * @param source the cell that gives its day, null for a review that the register has, though without conclusions
 */
public record ProposedReview(
        String agreement,
        ReviewKind kind,
        LocalDate on,
        String document,
        Integer coversYear,
        Provenance source,
        List<Conclusion> conclusions) {
    /**
     * One thing that the review concluded.
     *
     * @param id unique in the agreement
     * @param lead a party's unit, null when the text names none or several
     * @param due null when the text does not plainly say
     * @param source the cell that its text is a part of
     */
    public record Conclusion(String id, String text, String lead, LocalDate due, Provenance source) {}
}
