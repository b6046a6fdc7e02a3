package vn.camket.workbook;

import java.util.List;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.value.Keys;

/** Recognises texts that are neither a heading nor a task: nothing to report, notes, signatures. */
final class Phrases {
    /** How the block below a table begins, by the forms of Nghị định 30/2020/NĐ-CP. */
    private static final List<String> SIGNATURES = List.of(
            "noi nhan",
            "nguoi lap",
            "nguoi bao cao",
            "lap bieu",
            "ky ten",
            "thu truong",
            "thu truong don vi",
            "tm uy ban nhan dan",
            "tm uy ban",
            "tm ubnd",
            "kt chu tich",
            "kt giam doc",
            "tl giam doc",
            "chu tich",
            "pho chu tich",
            "giam doc",
            "pho giam doc",
            "chanh van phong",
            "xac nhan cua");

    private static final int LONGEST_PHRASE = 150;
    private static final int LONGEST_SIGNATURE = 60;

    private final List<String> nothing;
    private final TotalWords totals;

    Phrases(Vocabulary vocabulary) {
        nothing = vocabulary.nothingToReport().stream().map(Keys::words).toList();
        totals = new TotalWords(vocabulary);
    }

    /** "Không phát sinh", also with the period: "Không phát sinh trong quý III/2025". */
    boolean isNothingToReport(GridCell cell) {
        if (!cell.isWords() || cell.text().length() > LONGEST_PHRASE) {
            return false;
        }
        String words = Keys.words(cell.text());
        return nothing.stream()
                .anyMatch(phrase -> words.equals(phrase)
                        || words.startsWith(phrase + " ") && Headers.isPeriod(words.substring(phrase.length() + 1)));
    }

    TotalWords totals() {
        return totals;
    }

    boolean isNote(GridCell cell) {
        return cell.isWords() && Keys.words(cell.text()).startsWith("ghi chu");
    }

    boolean isSignature(GridCell cell) {
        if (!cell.isWords() || cell.text().length() > LONGEST_SIGNATURE) {
            return false;
        }
        String words = Keys.words(cell.text());
        boolean isOffice = SIGNATURES.stream().anyMatch(words::equals);
        boolean isBeginning = SIGNATURES.stream().limit(6).anyMatch(words::startsWith);
        boolean isPlaceAndDay = words.contains("ngay") && words.contains(" thang ") && words.contains(" nam");
        return isOffice
                || isBeginning
                || isPlaceAndDay && (words.startsWith("ngay") || cell.text().indexOf(',') >= 0);
    }
}
