package vn.camket.output.page;

/**
 * A cell that the reader fills in.
 *
 * @param first what stands there at first, null for nothing
 * @param face how it looks, null for as its column says
 */
public record Entry(Object first, Face face) {
    public static final Entry BLANK = new Entry(null);

    public Entry(Object first) {
        this(first, null);
    }
}
