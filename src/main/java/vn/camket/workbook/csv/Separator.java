package vn.camket.workbook.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sign between the fields of a text.
 *
 * @param isDeclared whether the first line is {@code sep=} and the sign
 */
record Separator(char sign, boolean isDeclared) {
    private static final String DECLARATION = "sep=";
    private static final int LONGEST_FIELD = 1 << 17;
    private static final int MOST_RECORDS = 500;

    /** The sign that parts most of a text's records alike, null when the text is prose. */
    static Separator of(String head) {
        int end = DECLARATION.length() + 1;
        boolean isDeclared = head.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length())
                && head.length() > end
                && "\r\n".indexOf(head.charAt(end)) >= 0;
        if (isDeclared) {
            return new Separator(head.charAt(end - 1), true);
        }
        return Stream.of('\t', ';', '|', ',')
                .map(sign -> shape(head, sign))
                .flatMap(Optional::stream)
                .filter(Shape::isTable)
                .max(Comparator.comparingLong(Shape::weight))
                .map(shape -> new Separator(shape.separator(), false))
                .orElse(null);
    }

    private static Optional<Shape> shape(String head, char sign) {
        Shape shape = new Shape(sign);
        try (Stream<Integer> records = format(sign).maxBufferSize(LONGEST_FIELD).build(shape, head).stream()) {
            records.limit(MOST_RECORDS).forEach(fields -> shape.takeRecord());
            return Optional.of(shape);
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    /** Fields as people leave them: rows of any length, and words behind a closing quote, which no other call allows. */
    @SuppressWarnings("removal")
    static CsvReader.CsvReaderBuilder format(char sign) {
        return CsvReader.builder()
                .fieldSeparator(sign)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true);
    }
}
