package vn.camket.workbook;

import java.util.List;
import java.util.Locale;

/** Lists the kinds of table with the columns that each must have. */
enum TableKind {
    ACTIONS("content", "status"),
    COMMITMENTS("indicator", "actual"),
    REVIEWS("kind", "date");

    private final List<String> required;

    TableKind(String... required) {
        this.required = List.of(required);
    }

    /** The name of the kind in the vocabulary and in facts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names of the required columns; the first one says what a row is about. */
    List<String> required() {
        return required;
    }

    String subject() {
        return required.get(0);
    }
}
