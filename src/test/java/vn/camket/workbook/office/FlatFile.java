package vn.camket.workbook.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the flat XML of OpenDocument as LibreOffice writes it, and no other: prefixes are taken for granted. */
final class FlatFile {
    private static final double SECONDS_OF_DAY = 86_400;
    private static final int ISO_DATE = 10;
    /** Notes and drawings lie within a cell and are not of its text. */
    private static final Set<String> BESIDES = Set.of(
            "office:annotation",
            "draw:frame",
            "draw:custom-shape",
            "draw:control",
            "draw:g",
            "draw:line",
            "draw:rect",
            "draw:ellipse",
            "draw:path",
            "draw:polygon",
            "draw:polyline",
            "draw:caption",
            "draw:connector",
            "table:shapes",
            "text:ruby-text",
            "office:event-listeners");

    private final XMLStreamReader xml;
    private final List<OfficeSheet> sheets = new ArrayList<>();
    private LocalDate dayZero = LocalDate.of(1899, 12, 30);
    private List<OfficeCell> cells = List.of();
    private boolean isCopy;
    private int row;
    private int rows;
    private int column;

    private FlatFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    static OfficeBook read(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            FlatFile flat = new FlatFile(factory.createXMLStreamReader(in));
            while (flat.xml.hasNext()) {
                flat.take(flat.xml.next());
            }
            return new OfficeBook(flat.dayZero, flat.sheets);
        }
    }

    private void take(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(name());
        } else if (event == XMLStreamConstants.END_ELEMENT && name().equals("table:table-row")) {
            row += rows;
        }
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "table:null-date" -> dayZero = LocalDate.parse(attribute("table:date-value"));
            case "table:table" -> {
                cells = new ArrayList<>();
                sheets.add(new OfficeSheet(attribute("table:name"), cells));
                row = 0;
            }
            // A sheet of another workbook, of which LibreOffice keeps what formulas refer to.
            case "table:table-source" -> sheets.remove(sheets.size() - 1);
            case "table:table-row" -> {
                rows = count("table:number-rows-repeated");
                column = 0;
            }
            case "table:table-cell", "table:covered-table-cell" -> cell();
            default -> {
                if (BESIDES.contains(name)) {
                    passOver();
                }
            }
        }
    }

    private void cell() throws XMLStreamException {
        int columns = count("table:number-columns-repeated");
        String type = attribute("calcext:value-type");
        String kind = "error".equals(type) ? type : attribute("office:value-type");
        String value = attribute("office:value");
        String date = attribute("office:date-value");
        String time = attribute("office:time-value");
        String truth = attribute("office:boolean-value");
        boolean isFormula = attribute("table:formula") != null;
        String text = text();
        if (kind != null && !(kind.equals("string") && text.isBlank())) {
            Double number = value != null
                    ? Double.valueOf(value)
                    : time != null
                            ? Double.valueOf(days(time))
                            : truth != null ? Double.valueOf(truth.equals("true") ? 1 : 0) : null;
            for (int down = 0; down < rows; down++) {
                for (int right = 0; right < columns; right++) {
                    cells.add(new OfficeCell(row + down, column + right, kind, text, number, day(date), isFormula));
                }
            }
        }
        column += columns;
    }

    private static LocalDate day(String date) {
        return date == null || date.charAt(4) != '-' ? null : LocalDate.parse(date.substring(0, ISO_DATE));
    }

    private static double days(String time) {
        return Duration.parse(time).toNanos() / 1e9 / SECONDS_OF_DAY;
    }

    /** The paragraphs of a cell, up to its end. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int depth = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && depth > 0) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == 0) {
                    return text.toString();
                }
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = name();
                if (BESIDES.contains(name)) {
                    passOver();
                    continue;
                }
                depth++;
                switch (name) {
                    case "text:p" -> text.append(paragraphs++ == 0 ? "" : "\n");
                    case "text:s" -> text.append(" ".repeat(count("text:c")));
                    case "text:tab" -> text.append('\t');
                    case "text:line-break" -> text.append('\n');
                    default -> {}
                }
            }
        }
    }

    private void passOver() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int count(String attribute) {
        String count = attribute(attribute);
        return count == null ? 1 : Integer.parseInt(count);
    }

    private String name() {
        return xml.getPrefix() + ":" + xml.getLocalName();
    }

    private String attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (name.equals(xml.getAttributePrefix(at) + ":" + xml.getAttributeLocalName(at))) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }
}
