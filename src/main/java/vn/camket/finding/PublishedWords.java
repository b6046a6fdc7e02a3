package vn.camket.finding;

import java.util.List;
import vn.camket.fact.Provenance;
import vn.camket.fact.Text;

/**
 * What a published finding says.
 *
 * @param expected null when there is none
 * @param actual null when there is none
 * @param causedBy id of the finding of which it is a consequence, else null
 * @param answer null while nobody has answered
 */
public record PublishedWords(
        Text message,
        String subject,
        String expected,
        String actual,
        String basis,
        List<Provenance> evidence,
        String causedBy,
        Answer answer) {}
