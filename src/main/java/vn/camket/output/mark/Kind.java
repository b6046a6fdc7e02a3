package vn.camket.output.mark;

/** Names the kinds of parts that a marked copy may have more. */
enum Kind {
    WORKSHEET("worksheet", ".xml"),
    STYLES("styles", ".xml"),
    COMMENTS("comments", ".xml"),
    DRAWING("vmlDrawing", ".vml");

    private final String word;
    private final String extension;

    Kind(String word, String extension) {
        this.word = word;
        this.extension = extension;
    }

    /** The last word of the type of the relations that point to it. */
    String word() {
        return word;
    }

    String extension() {
        return extension;
    }

    String contentType() {
        return this == DRAWING
                ? "application/vnd.openxmlformats-officedocument.vmlDrawing"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml." + word + "+xml";
    }
}
