package vn.camket.workbook.ods;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.ErrorValue;
import vn.camket.workbook.grid.ExactNumber;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.Xml;

/** Gathers what the XML says of one cell and turns it into its content. */
final class CellDraft {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String EXTENSION = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final int ISO_DATE = 10;
    private static final double DAY = 86_400;
    /** What a date is when its number is 0. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private final Paragraphs paragraphs;
    private String formula;
    private String type;
    private String value;
    private boolean isError;

    CellDraft(Styles styles, Work work) {
        this.paragraphs = new Paragraphs(styles, work);
    }

    /** Reads a cell from its start to its end; null when it is blank. */
    Content read(Xml xml, Typeface face) throws XMLStreamException {
        String element = xml.name();
        begin(xml);
        paragraphs.clear();
        while (xml.next() && !(xml.isEnd() && xml.name().equals(element))) {
            if (xml.isStart() && Paragraphs.isParagraph(xml)) {
                paragraphs.read(xml);
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        GridCell own = value == null ? null : nativeValue();
        return own == null ? words(face) : Content.of(own);
    }

    private void begin(Xml xml) {
        formula = xml.attribute("formula");
        String stated = xml.attribute(OFFICE, "value-type");
        type = stated == null ? "" : stated;
        isError = "error".equals(xml.attribute(EXTENSION, "value-type"));
        value = xml.attribute(
                OFFICE,
                switch (type) {
                    case "date", "time", "boolean", "string" -> type + "-value";
                    default -> "value";
                });
    }

    /** Null for words. */
    private GridCell nativeValue() {
        try {
            return switch (type) {
                case "float", "currency" -> number();
                case "percentage" -> {
                    BigDecimal fraction = ExactNumber.of(value);
                    yield fraction == null ? failed(value) : GridCell.percent(0, 0, fraction);
                }
                case "date" -> date();
                case "time" ->
                    GridCell.number(
                            0,
                            0,
                            ExactNumber.of(Double.toString(Duration.parse(value).toSeconds() / DAY)));
                case "boolean" -> GridCell.truth(0, 0, value.equals("true"));
                default -> null;
            };
        } catch (DateTimeException | ArithmeticException e) {
            return failed(value);
        }
    }

    private GridCell number() {
        BigDecimal number = ExactNumber.of(value);
        return number == null ? failed(value) : GridCell.number(0, 0, number);
    }

    private GridCell date() {
        LocalDate date = LocalDate.parse(value.length() > ISO_DATE ? value.substring(0, ISO_DATE) : value);
        return date.equals(ZERO) ? GridCell.number(0, 0, BigDecimal.ZERO) : GridCell.date(0, 0, date);
    }

    private static GridCell failed(String text) {
        return GridCell.failed(0, 0, text);
    }

    private Content words(Typeface face) {
        String text = paragraphs.toString();
        if (isError || formula != null && ErrorValue.is(text)) {
            return Content.of(failed(text.isBlank() ? "#" : text));
        }
        if (text.isBlank() && value != null && type.equals("string")) {
            return value.isBlank() ? null : Content.of(value, face, null);
        }
        if (text.isBlank()) {
            return formula == null ? null : Content.of(failed(formula.substring(formula.indexOf(':') + 1)));
        }
        return Content.of(text, face, paragraphs.styled());
    }
}
