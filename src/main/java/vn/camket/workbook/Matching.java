package vn.camket.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.workbook.value.Keys;

/**
 * Gives each header of a block its column in one kind of table: exact words first, then looser ones; a header that may
 * mean two columns by what stands below it and by what the table still lacks, required columns first.
 */
final class Matching {
    private static final int LOOSEST = Candidates.LOOSEST;

    private final TableKind kind;
    private final HeaderBlock block;
    private final Headers headers;
    private final Samples samples;
    /** In order of columns. */
    private final List<Asked> asked = new ArrayList<>();

    private final List<Asked> fullestFirst = new ArrayList<>();
    private final Map<String, Integer> columns = new TreeMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private int score;

    Matching(TableKind kind, HeaderBlock block, Headers headers, Samples samples) {
        this.kind = kind;
        this.block = block;
        this.headers = headers;
        this.samples = samples;
        ask();
        takeCumulative();
        for (int looseness = 0; looseness <= LOOSEST; looseness++) {
            takeClear(looseness);
            takeAmbiguous(looseness);
        }
    }

    /** A header and what it may mean. */
    private record Asked(HeaderText text, Candidates.Found found) {
        List<String> found(int looseness) {
            return found.byLooseness().get(looseness);
        }
    }

    private void ask() {
        Candidates candidates = headers.candidates(kind);
        for (HeaderText text : block.texts()) {
            asked.add(new Asked(text, candidates.of(text)));
        }
        for (HeaderText text : samples.fullestFirst()) {
            fullestFirst.add(new Asked(text, candidates.of(text)));
        }
    }

    TableKind kind() {
        return kind;
    }

    /** Grid columns by name. */
    Map<String, Integer> columns() {
        return columns;
    }

    /** Names by grid column. */
    Map<Integer, String> names() {
        return names;
    }

    int score() {
        return score;
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>(kind.required());
        missing.removeAll(columns.keySet());
        return List.copyOf(missing);
    }

    /**
     * All that it must have is there, whatever columns people have added; or half of the headers are known, among them
     * what a row is about and another one, or four at all.
     */
    boolean isTable() {
        Integer subject = columns.get(kind.subject());
        boolean isWhole = missing().isEmpty() || isMostlyThere(subject);
        return isWhole && (subject == null || samples.fit(kind.subject(), subject));
    }

    private boolean isMostlyThere(Integer subject) {
        return (subject != null && columns.size() >= 2 || columns.size() >= 4) && isMostlyKnown();
    }

    /** Finds what the table still lacks under headers that only begin with known words. */
    void takeLastResorts() {
        for (HeaderText text : block.texts()) {
            if (!isFree(text) || headers.isIgnored(text.text())) {
                continue;
            }
            List<String> found = new ArrayList<>(headers.exact(kind, text.text()));
            found.addAll(headers.beginning(kind, text.text()));
            found.addAll(headers.beginning(kind, text.path()));
            found.removeIf(name -> !missing().contains(name));
            takeFirst(found, text, LOOSEST);
        }
        for (HeaderText text : block.texts()) {
            if (isFree(text) && !headers.isIgnored(text.text())) {
                takeFirst(headers.longBeginning(kind, text.text()), text, LOOSEST);
            }
        }
    }

    /** Takes the first column that the table lacks and that what stands below can be. */
    private void takeFirst(List<String> names, HeaderText text, int looseness) {
        names.stream()
                .filter(name -> isLacking(name) && samples.fit(name, text.column()))
                .findFirst()
                .ifPresent(name -> take(name, text, looseness));
    }

    /** Values count since the start or since January, so the cumulative column goes before the quarter's own. */
    private void takeCumulative() {
        for (Asked header : asked) {
            if (header.found().all().contains("actual")
                    && Keys.of(header.text().text()).startsWith("luyke")) {
                take("actual", header.text(), 0);
                return;
            }
        }
    }

    private void takeClear(int looseness) {
        for (Asked header : fullestFirst) {
            HeaderText text = header.text();
            List<String> found = header.found(looseness);
            if (found.size() == 1 && isFree(text) && isLacking(found.get(0)) && suits(found.get(0), text)) {
                take(found.get(0), text, looseness);
            }
        }
    }

    /** "Đơn vị" means the lead in one kind of table and the unit of measure in another. */
    private boolean suits(String name, HeaderText text) {
        boolean isDoubtful = name.equals("lead") || name.equals("measure");
        boolean meansBoth = isDoubtful
                && headers.exact(TableKind.ACTIONS, text.text()).contains("lead")
                && headers.exact(TableKind.COMMITMENTS, text.text()).contains("measure");
        return !meansBoth || samples.fit(name, text.column());
    }

    private void takeAmbiguous(int looseness) {
        for (Asked header : asked) {
            HeaderText text = header.text();
            if (header.found(looseness).size() < 2 || !isFree(text)) {
                continue;
            }
            List<String> found = new ArrayList<>(header.found(looseness));
            if (found.contains("status") && !found.contains("progress") && isProgress(text)) {
                found.add(0, "progress");
            }
            takeFirst(found, text, looseness);
        }
    }

    /** Percentages under "Tiến độ" are neither status words nor a result. */
    private boolean isProgress(HeaderText text) {
        return !samples.isEmpty(text.column()) && samples.mostAreProgress(text.column());
    }

    private boolean isFree(HeaderText text) {
        return !names.containsKey(text.column());
    }

    private boolean isLacking(String name) {
        return !columns.containsKey(name);
    }

    private void take(String name, HeaderText text, int looseness) {
        columns.put(name, text.column());
        names.put(text.column(), name);
        score += (looseness < 3 ? 2 : 1) + (kind.required().contains(name) ? 3 : 0);
    }

    private boolean isMostlyKnown() {
        int known = 0;
        for (Asked header : asked) {
            boolean isKnown = !header.found().all().isEmpty()
                    || headers.isIgnored(header.text().text());
            known += isKnown ? 1 : 0;
        }
        return known * 2 >= asked.size();
    }
}
