package vn.camket.output.mark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;
import vn.camket.text.Wording;

/** Decides what is done to each part of one workbook so that its findings stand at their cells. */
final class Marking {
    private final Parts parts;
    private final Wording wording;
    private final Allowance allowance;
    private final String name;
    private final LocalDate asOf;
    private final Map<String, Marks> bySheet = new LinkedHashMap<>();
    private final List<ListSheet.Listed> listed = new ArrayList<>();

    /** @param name of the workbook among the inputs */
    Marking(Parts parts, String name, LocalDate asOf, Wording wording, Allowance allowance) {
        this.parts = parts;
        this.name = name;
        this.asOf = asOf;
        this.wording = wording;
        this.allowance = allowance;
    }

    void add(Finding finding) {
        List<Provenance> places = finding.evidence().stream()
                .filter(place -> !place.isRegister() && place.file().equals(name))
                .toList();
        Map<String, List<String>> cells = new LinkedHashMap<>();
        String link = null;
        for (Provenance place : places) {
            Spot spot = Spot.of(place.cell());
            if (place.sheet() != null) {
                List<String> there = cells.computeIfAbsent(place.sheet(), any -> new ArrayList<>());
                if (spot != null) {
                    bySheet.computeIfAbsent(place.sheet(), any -> new Marks()).add(spot, finding);
                    there.add(spot.ref());
                }
                link = link == null ? link(place.sheet(), spot == null ? "A1" : spot.ref()) : link;
            }
        }
        listed.add(new ListSheet.Listed(finding, place(cells), link));
    }

    private static String link(String sheet, String ref) {
        return "'" + sheet.replace("'", "''") + "'!" + ref;
    }

    private String place(Map<String, List<String>> cells) {
        List<String> places = new ArrayList<>();
        cells.forEach((sheet, refs) -> places.add(sheet + (refs.isEmpty() ? "" : "!" + String.join(", ", refs))));
        return places.isEmpty() ? wording.label("mark.workbook") : String.join("; ", places);
    }

    /** What becomes of the parts. */
    Changes changes() throws IOException, XMLStreamException {
        Relations root = Relations.of("", parts, allowance);
        String workbook = root.first("officeDocument");
        if (workbook == null || !parts.has(ContentTypes.PART)) {
            throw UnmarkableException.odd();
        }
        Relations relations = Relations.of(workbook, parts, allowance);
        BookPart book = new BookPart(parts.walk(workbook), allowance);
        Changes changes = new Changes(parts, book.dialect(), allowance);
        Styles styles = styles(workbook, relations, changes);
        String list = book.free(wording.label("mark.sheet"));
        Function<Collection<Finding>, Note> words = findings -> Note.of(findings, list, wording);
        MarkedSheet sheets = new MarkedSheet(parts, changes, styles, words, allowance);
        for (Map.Entry<String, Marks> sheet : bySheet.entrySet()) {
            String part = relations.ofKind(book.sheet(sheet.getKey()).relation(), Kind.WORKSHEET.word());
            if (part == null) {
                throw UnmarkableException.odd();
            }
            sheets.mark(part, sheet.getValue());
        }
        ListSheet sheet = new ListSheet(notes(sheets.silent()), listed, wording, styles);
        String relation = changes.add(
                relations,
                Kind.WORKSHEET,
                Parts.folder(workbook) + "worksheets/sheet",
                ListSheet.template(changes.dialect()),
                sheet.rewriting(allowance));
        changes.change(workbook, book.with(new BookPart.Added(list, relation, sheet.head(), sheet.table())));
        relations.into(changes);
        return changes;
    }

    private Styles styles(String workbook, Relations relations, Changes changes)
            throws IOException, XMLStreamException {
        String there = relations.first(Kind.STYLES.word());
        if (there != null) {
            Styles styles = Styles.of(parts.walk(there), allowance);
            changes.put(new Changes.Change(there, null, styles::rewrite, true));
            return styles;
        }
        Styles styles = Styles.none(allowance);
        String template = "<styleSheet xmlns=\"" + changes.dialect().main() + "\"/>";
        changes.add(relations, Kind.STYLES, Parts.folder(workbook) + "styles", template, styles::rewrite);
        return styles;
    }

    /** What a reader should know of the copy. */
    private List<String> notes(int silent) {
        List<String> notes = new ArrayList<>();
        notes.add(wording.label("mark.note", name, asOf, listed.size()));
        if (parts.hasNamed("vbaproject.bin")) {
            notes.add(wording.label("mark.macros"));
        }
        if (parts.hasBelow("xl/externallinks/") || parts.hasNamed("connections.xml")) {
            notes.add(wording.label("mark.links"));
        }
        if (parts.hasBelow("_xmlsignatures/")) {
            notes.add(wording.label("mark.signed"));
        }
        if (silent > 0) {
            notes.add(wording.label("mark.silent", silent));
        }
        return notes;
    }
}
