package vn.camket.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.camket.fact.Amount;
import vn.camket.fact.Cover;
import vn.camket.fact.Due;
import vn.camket.fact.Period;
import vn.camket.fact.Reading;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.Section;
import vn.camket.fact.SheetNotes;
import vn.camket.fact.Stated;

/** Writes everything that was read of a workbook, one line a cell. */
final class Facts {
    private final StringBuilder text = new StringBuilder();

    private Facts() {}

    static String of(Reading reading) {
        Facts facts = new Facts();
        if (reading.isRefused()) {
            facts.line("refused " + reading.refusal());
        }
        facts.line("rows " + reading.rows());
        reading.sections().forEach(facts::section);
        return facts.text.toString();
    }

    private void section(Section section) {
        line("");
        line("section " + section.sheet() + ": tables " + section.tables().size()
                + (section.nothingToReport() ? ", nothing to report" : ""));
        cells("cover", cover(section.cover()));
        section.tables().stream()
                .filter(table -> !table.isComplete())
                .forEach(table -> line("missing in " + table.kind() + " at "
                        + place(table.sheet(), table.header().ref()) + ": " + String.join(", ", table.missing())));
        section.actions().forEach(row -> row("action", row));
        section.measurements().forEach(row -> row("commitment", row));
        section.reviews().forEach(row -> row("review", row));
        section.notes().forEach(this::notes);
    }

    private static Map<String, Stated<?>> cover(Cover cover) {
        Map<String, Stated<?>> cells = new LinkedHashMap<>();
        cells.put("agreement", cover.agreement());
        cells.put("unit", cover.unit());
        cells.put("quarter", cover.quarter());
        cells.put("reportDate", cover.reportDate());
        cells.put("documentNumber", cover.documentNumber());
        cells.put("dataWindow", cover.dataWindow());
        cells.put("plan", cover.plan());
        cells.put("preparedBy", cover.preparedBy());
        return cells;
    }

    private void row(String kind, ReportedRow row) {
        Map<String, Stated<?>> cells = new LinkedHashMap<>();
        cells.put("heading", row.heading());
        cells.putAll(row.columns());
        cells("%s %s row %d".formatted(kind, row.sheet(), row.row()), cells);
    }

    private void cells(String head, Map<String, Stated<?>> cells) {
        line(head);
        List<String> blank = new ArrayList<>();
        cells.forEach((name, stated) -> {
            if (stated.isBlank()) {
                blank.add(name);
            } else {
                line("  " + name + " "
                        + place(stated.cell().sheet(), stated.cell().ref()) + " = " + said(stated));
            }
        });
        line("  blank: " + String.join(", ", blank));
    }

    private static String said(Stated<?> stated) {
        String met = stated.cell().text();
        if (stated.isUnreadable()) {
            return "? wanted " + stated.wanted() + ", met \"" + met + "\"";
        }
        String value = value(stated.value());
        return value.equals(met) ? value : value + " from \"" + met + "\"";
    }

    private static String value(Object value) {
        if (value instanceof Due due) {
            return due.regular() ? "regular" : due.date().toString();
        }
        if (value instanceof Period period) {
            return period.from() + ".." + period.to();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Amount amount) {
            return (amount.bound() == Amount.Bound.EXACT ? "" : amount.bound() + " ")
                    + amount.value().toPlainString()
                    + (amount.total() == null ? "" : " of " + amount.total().toPlainString())
                    + (amount.measure() == null ? "" : " " + amount.measure());
        }
        return value.toString();
    }

    private void notes(SheetNotes notes) {
        line("notes " + notes.sheet());
        if (notes.converted() != null) {
            line("  converted " + notes.converted());
        }
        if (notes.hidden() != null) {
            line("  hidden " + notes.hidden());
        }
        notes.totals()
                .forEach(figure -> line("  figure row " + figure.row() + " \"" + figure.heading() + "\" "
                        + Objects.requireNonNullElse(figure.column(), "tasks") + " in " + figure.table() + ": "
                        + place(figure.cell().sheet(), figure.cell().ref()) + " says "
                        + figure.stated().toPlainString()
                        + ", rows give " + figure.sum().toPlainString()));
    }

    private static String place(String sheet, String ref) {
        return sheet + "!" + ref;
    }

    private void line(String line) {
        text.append(line.replace("\n", "⏎")).append('\n');
    }
}
