package vn.camket.finding;

import java.util.List;
import java.util.SortedMap;

/**
 * Who is told by mail of what was found.
 *
 * @param illustrative whether the addresses are made up, so that nothing may be sent to them
 * @param from address that mails come from
 * @param coordinator who gets the summary
 * @param units who gets the findings of a unit, by the unit's id
 */
public record Contacts(boolean illustrative, String from, Recipient coordinator, SortedMap<String, Recipient> units) {
    /** @param name for the salutation */
    public record Recipient(String name, List<String> mail) {}
}
