package vn.camket.workbook.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.HashMap;
import java.util.Map;

/** Counts how the records of a text look when a sign parts their fields. */
final class Shape extends AbstractBaseCsvCallbackHandler<Integer> {
    /** Of the records, at least one in so many has two fields. */
    private static final int FEWEST = 5;

    private final char separator;
    private final Map<Integer, Integer> recordsByFields = new HashMap<>();
    private int records;
    private int parted;
    private boolean hasHeader;
    private int fields;
    private int filled;
    private int words;

    Shape(char separator) {
        this.separator = separator;
    }

    char separator() {
        return separator;
    }

    @Override
    protected void handleBegin(long line) {
        fields = 0;
        filled = 0;
        words = 0;
    }

    @Override
    protected void handleField(int column, char[] signs, int from, int length, boolean isQuoted) {
        String text = new String(signs, from, length);
        // Behind a comma of a sentence stands a blank.
        boolean isSentence = column > 0 && !isQuoted && separator != '\t' && separator != '|' && text.startsWith(" ");
        fields += isSentence ? 0 : 1;
        if (!text.isBlank() && !isSentence) {
            filled++;
            words += isWords(text) ? 1 : 0;
        }
    }

    private static boolean isWords(String text) {
        long letters = text.chars()
                .filter(sign -> Character.isLetter(sign) || sign >= 0x80)
                .count();
        return letters * 2 > text.strip().length();
    }

    @Override
    protected Integer buildRecord() {
        return fields;
    }

    void takeRecord() {
        records += filled > 0 ? 1 : 0;
        if (filled > 0 && fields > 1) {
            parted++;
            recordsByFields.merge(fields, 1, Integer::sum);
            hasHeader |= filled > 1 && words == filled;
        }
    }

    /** Prose has few lines that are parted; a log has no line of words only. */
    boolean isTable() {
        return parted > 1 && parted * FEWEST >= records && hasHeader;
    }

    /** The more separators in the more records that look alike, the surer. */
    long weight() {
        return recordsByFields.entrySet().stream()
                .mapToLong(entry -> (entry.getKey() - 1L) * entry.getValue())
                .max()
                .orElse(0);
    }
}
