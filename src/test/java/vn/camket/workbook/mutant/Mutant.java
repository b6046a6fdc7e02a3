package vn.camket.workbook.mutant;

/**
 * A report that something was done to.
 *
 * @param name its number, the harm done, and the report it was
 */
public record Mutant(String name, byte[] bytes) {}
