package vn.camket.second;

/**
 * What the second evaluation finds.
 *
 * @param rule id of the rule, family and stem
 * @param severity the word of the severity
 * @param unit who must act as of the date, null when nobody is known
 */
public record Opinion(String rule, String severity, String agreement, String unit, String subject) {}
