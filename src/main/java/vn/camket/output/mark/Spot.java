package vn.camket.output.mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Cell;

/** A cell of a sheet, counted from 0; sorted by row. */
record Spot(int row, int column) implements Comparable<Spot> {
    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    private static final Pattern REF = Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7})");

    /** Null for what is no cell in A1 notation. */
    static Spot of(String ref) {
        Matcher matcher = ref == null ? null : REF.matcher(ref);
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + Character.toUpperCase(letter) - 'A' + 1;
        }
        int row = Integer.parseInt(matcher.group(2));
        return row < 1 || row > ROWS || column > COLUMNS ? null : new Spot(row - 1, column - 1);
    }

    String ref() {
        return Cell.letters(column) + (row + 1);
    }

    @Override
    public int compareTo(Spot other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }
}
