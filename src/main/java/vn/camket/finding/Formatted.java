package vn.camket.finding;

import java.util.List;

/**
 * Holds a file below the rules folder as it should be laid out.
 *
 * @param text null when the file is left alone
 * @param faults why it is left alone
 */
public record Formatted(String text, List<Fault> faults) {}
