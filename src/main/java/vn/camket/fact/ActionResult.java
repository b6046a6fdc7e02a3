package vn.camket.fact;

/**
 * What the state row of an action says was achieved.
 *
 * @param action id or key of the action
 * @param field id of its field, null when none is known
 * @param quarter that the row reports on
 * @param unit id of the reporting unit
 * @param text in the reporter's words
 */
public record ActionResult(
        String action, Text title, String field, Quarter quarter, String unit, String text, Provenance place) {}
