package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.camket.workbook.grid.Memo;

/** Finds the labels of a cover in the text of a cell. */
final class Labels {
    static final String WINDOW = "dataWindow";

    private final Headers headers;
    private final Memo<String, List<Label>> met = new Memo<>(this::find);

    /**
     * A label found in a cell.
     *
     * @param value what follows it in the same cell, null when nothing does
     */
    record Label(String name, String value) {}

    Labels(Headers headers) {
        this.headers = headers;
    }

    /** In the order of the text; none for most texts. */
    List<Label> of(String text) {
        return met.of(text);
    }

    private List<Label> find(String text) {
        String whole = headers.label(Numbering.withoutMark(text));
        if (whole != null) {
            return List.of(new Label(whole, null));
        }
        List<Label> labels = new ArrayList<>();
        for (String marked : text.replace('：', ':').split("\n", -1)) {
            String line = Numbering.withoutMark(marked);
            int colon = line.indexOf(':');
            int digit = colon < 0 ? firstDigit(line) : -1;
            if (colon > 0 && headers.label(line.substring(0, colon)) != null) {
                String value = line.substring(colon + 1);
                labels.add(new Label(headers.label(line.substring(0, colon)), value.isBlank() ? null : value));
            } else if (digit > 0 && WINDOW.equals(headers.label(line.substring(0, digit)))) {
                labels.add(new Label(WINDOW, line.substring(digit)));
            }
        }
        return List.copyOf(labels);
    }

    private static int firstDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
