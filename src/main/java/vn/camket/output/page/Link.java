package vn.camket.output.page;

/**
 * A cell that opens something.
 *
 * @param file a URI, relative to the workbook that holds the cell
 * @param place the place in the file as it is called there, null for the whole file
 */
public record Link(String text, String file, String place) {
    /** A URI of the place. */
    public String address() {
        return place == null ? file : file + "#" + Escapes.place(place);
    }
}
