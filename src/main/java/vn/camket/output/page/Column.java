package vn.camket.output.page;

/**
 * A column of a table in a sheet.
 *
 * @param key key of its head in the bundles
 * @param width in characters
 */
public record Column(String key, int width, Face face) {}
