package vn.camket.mail;

import java.util.List;
import vn.camket.fact.AwaitedReport;

/**
 * What a unit is reminded of.
 *
 * @param reports that are soon due, one at least
 * @param attachments forms to fill in
 * @param left names of forms that are not attached
 */
public record Reminded(
        String unit, List<AwaitedReport> reports, List<Letter.Attachment> attachments, List<String> left) {}
