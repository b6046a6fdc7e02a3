package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Lists the sheets of a workbook and puts one more behind them. */
final class BookPart {
    private static final List<String> BEFORE_NAMES = List.of("sheets", "functionGroups", "externalReferences");
    private static final int LONGEST_NAME = 31;

    private final Allowance allowance;
    private final List<Sheet> sheets = new ArrayList<>();
    private int highestId;
    private boolean hasNames;
    private String lastBeforeNames;
    private Dialect dialect;

    /** @param relation id of the relation that points to its part */
    record Sheet(String name, String relation) {
        boolean isCalled(String other) {
            return name != null && nfc(name).equals(nfc(other));
        }

        private static String nfc(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    /**
     * The sheet that is added.
     *
     * @param relation id of the relation that points to its part
     * @param head 1-based row of its head, which is printed on every page
     * @param table its rows with head, e.g. {@code $A$4:$E$20}
     */
    record Added(String name, String relation, int head, String table) {}

    BookPart(Scribe scribe, Allowance allowance) throws IOException, XMLStreamException {
        this.allowance = allowance;
        while (scribe.next()) {
            if (scribe.isStart() && scribe.depth() == 1) {
                dialect = Dialect.of(scribe.namespace());
            } else if (scribe.starts("sheet", 3)) {
                sheets.add(new Sheet(scribe.attribute("name"), scribe.attribute("id")));
                highestId = Math.max(highestId, scribe.number("sheetId", 0));
            } else if (scribe.isStart() && scribe.depth() == 2) {
                hasNames |= scribe.name().equals("definedNames");
                lastBeforeNames = BEFORE_NAMES.contains(scribe.name()) ? scribe.name() : lastBeforeNames;
            }
        }
        if (sheets.isEmpty()) {
            throw UnmarkableException.odd();
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** The first sheet of a name. */
    Sheet sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.isCalled(name)).findFirst().orElseThrow(UnmarkableException::odd);
    }

    /** A name as near to the wanted one as other sheets allow. */
    String free(String wanted) {
        Set<String> taken = new HashSet<>();
        sheets.forEach(sheet -> taken.add(String.valueOf(sheet.name()).toLowerCase(Locale.ROOT)));
        String free = wanted;
        for (int twin = 2; taken.contains(free.toLowerCase(Locale.ROOT)); twin++) {
            String number = " (" + twin + ")";
            free = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - number.length())) + number;
        }
        return free;
    }

    Changes.Rewriting with(Added added) {
        return (in, out) -> rewrite(added, in, out);
    }

    private void rewrite(Added added, Reader in, Writer out) throws IOException, XMLStreamException {
        Scribe scribe = new Scribe(in, out, allowance);
        while (scribe.next()) {
            String prefix = scribe.prefix();
            if (scribe.ends("sheets", 2)) {
                scribe.append(book -> book.write(Markup.prefixed(prefix, sheet(added))));
            } else if (hasNames && scribe.ends("definedNames", 2)) {
                scribe.append(book -> book.write(Markup.prefixed(prefix, names(added))));
            }
            if (!hasNames && scribe.ends(lastBeforeNames, 2)) {
                scribe.after(Markup.prefixed(prefix, "<definedNames>" + names(added) + "</definedNames>"));
            }
        }
    }

    private String sheet(Added added) {
        return "<sheet xmlns:r=\"" + dialect.office() + "\" name=\"" + Markup.text(added.name()) + "\" sheetId=\""
                + (highestId + 1) + "\" r:id=\"" + added.relation() + "\"/>";
    }

    private String names(Added added) {
        String place = Markup.text("'" + added.name().replace("'", "''") + "'!");
        String begin = "<definedName name=\"_xlnm.";
        String sheet = "\" localSheetId=\"" + sheets.size() + "\"";
        return begin + "_FilterDatabase" + sheet + " hidden=\"1\">" + place + added.table() + "</definedName>" + begin
                + "Print_Titles" + sheet + ">" + place + "$" + added.head() + ":$" + added.head() + "</definedName>";
    }
}
