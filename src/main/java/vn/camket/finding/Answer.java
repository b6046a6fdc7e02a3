package vn.camket.finding;

import java.time.LocalDate;

/**
 * What a unit answered to a finding in a workbook that it sent back; it closes nothing.
 *
 * @param explanation "Giải trình", null when left blank
 * @param remedy "Cách xử lý", null when left blank
 * @param by who answered, null when left blank
 * @param on when, null when left blank or unreadable
 * @param workbook path relative to the reports folder
 * @param verdict of the coordinating department, null while it has given none
 * @param until by when the matter is to be settled, null when no day is set
 * @param answered what the finding said when it was answered
 */
public record Answer(
        String explanation,
        String remedy,
        String by,
        LocalDate on,
        String workbook,
        Verdict verdict,
        LocalDate until,
        Values answered) {

    /** Names what the coordinating department may say of an answer. */
    public enum Verdict {
        ACCEPTED,
        MORE
    }

    /** The values that stood beside the answer, as text, null where there was none. */
    public record Values(Integer daysLate, String expected, String actual) {}
}
