package vn.camket.fact;

/**
 * Bounds the work that may be spent on one workbook: counts, so that a file is judged alike everywhere, and a time that is
 * only the safety net.
 *
 * @param fileMegabytes size of the file
 * @param unzippedMegabytes size of all parts that are read
 * @param events XML events of all parts
 * @param sheets sheets of the workbook
 * @param rows rows that are not blank, of all sheets
 * @param cells cells that are not blank, of all sheets
 * @param characters characters of all these cells
 * @param tables rows with the words of a table's header
 * @param stringMegabytes room that the shared strings take in memory
 * @param cellCharacters characters of one cell; Excel allows 32,767
 * @param merges merged areas, each counted once a row that it covers
 * @param styles cell styles; Excel allows 65,490
 * @param pageElements elements of a web page, which is read as a whole
 * @param parts entries of the zip archive, or relations of one of them
 * @param seconds the safety net; a file that it stops may be read another time
 */
public record Limits(
        long fileMegabytes,
        long unzippedMegabytes,
        long events,
        long sheets,
        long rows,
        long cells,
        long characters,
        long tables,
        long stringMegabytes,
        long cellCharacters,
        long merges,
        long styles,
        long pageElements,
        long parts,
        long seconds) {
    /** What counts where {@code rules/parameters.json} says nothing. */
    public static final Limits DEFAULT = new Limits(
            50,
            512,
            100_000_000,
            512,
            300_000,
            2_500_000,
            100_000_000,
            2_000,
            64,
            131_068,
            1_000_000,
            70_000,
            1_000_000,
            10_000,
            30);
}
