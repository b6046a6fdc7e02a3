package vn.camket.workbook;

/**
 * What the header of a column says.
 *
 * @param upper texts of the merged headers above it, joined by " / "; empty when there is none
 * @param lower text of its lowest cell
 */
record HeaderWords(String upper, String lower) {
    /** The merged header right above it, empty when there is none. */
    String nearest() {
        return upper.substring(upper.lastIndexOf(" / ") < 0 ? 0 : upper.lastIndexOf(" / ") + 3);
    }

    /** Read as "upper / lower". */
    String path() {
        return upper.isEmpty() ? lower : upper + " / " + lower;
    }
}
