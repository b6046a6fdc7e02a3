package vn.camket.output;

/**
 * A column of a table in a sheet.
 *
 * @param key key of its head in the bundles
 * @param width in characters
 */
record Column(String key, int width, Face face) {}
