package vn.camket.workbook;

import java.util.ArrayList;
import java.util.Comparator;
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
    private final Candidates candidates;
    private final Map<String, Integer> columns = new TreeMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final List<HeaderText> fullestFirst;
    private int score;

    Matching(TableKind kind, HeaderBlock block, Headers headers, Samples samples) {
        this.kind = kind;
        this.block = block;
        this.headers = headers;
        this.samples = samples;
        this.candidates = headers.candidates(kind);
        this.fullestFirst = fullestFirst();
        takeCumulative();
        for (int looseness = 0; looseness <= LOOSEST; looseness++) {
            takeClear(looseness);
            takeAmbiguous(looseness);
        }
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
        return kind.required().stream()
                .filter(name -> !columns.containsKey(name))
                .toList();
    }

    /**
     * All that it must have is there, whatever columns people have added; or half of the headers are known, among them
     * what a row is about and another one, or four at all.
     */
    boolean isTable() {
        Integer subject = columns.get(kind.subject());
        if (subject != null && !samples.fit(kind.subject(), subject)) {
            return false;
        }
        if (missing().isEmpty()) {
            return true;
        }
        long known = block.texts().stream().filter(this::isKnown).count();
        return known * 2 >= block.texts().size() && (subject != null && columns.size() >= 2 || columns.size() >= 4);
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
        block.texts().stream()
                .filter(text -> Keys.of(text.text()).startsWith("luyke"))
                .filter(text -> candidates.all(text).contains("actual"))
                .findFirst()
                .ifPresent(text -> take("actual", text, 0));
    }

    private void takeClear(int looseness) {
        for (HeaderText text : fullestFirst) {
            List<String> found = candidates.of(text, looseness);
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
        for (HeaderText text : block.texts()) {
            if (!isFree(text) || candidates.of(text, looseness).size() < 2) {
                continue;
            }
            List<String> found = new ArrayList<>(candidates.of(text, looseness));
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

    /** Of two columns of one meaning the one that says more: the other may be a group's name, filled once a group. */
    private List<HeaderText> fullestFirst() {
        List<HeaderText> texts = new ArrayList<>(block.texts());
        texts.sort(Comparator.comparingInt((HeaderText text) -> samples.count(text.column()))
                .reversed());
        return texts;
    }

    private boolean isLacking(String name) {
        return !columns.containsKey(name);
    }

    private void take(String name, HeaderText text, int looseness) {
        columns.put(name, text.column());
        names.put(text.column(), name);
        score += (looseness < 3 ? 2 : 1) + (kind.required().contains(name) ? 3 : 0);
    }

    private boolean isKnown(HeaderText text) {
        return !candidates.all(text).isEmpty() || headers.isIgnored(text.text());
    }
}
