package vn.camket.workbook;

import java.util.List;
import java.util.regex.Pattern;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.Memo;
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
            "nguoi tong hop",
            "xac nhan cua",
            "thu truong",
            "thu truong don vi",
            "ke toan truong");

    /** Who signs: "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN TỈNH", "HIỆU TRƯỞNG". */
    private static final Pattern OFFICE = Pattern.compile("(?:(?:kt|tl|tuq|q) )?(?:pho )?"
            + "(?:chu tich|(?:tong )?giam doc|chanh van phong|(?:hieu|vien|cuc|chi cuc) truong|truong (?:phong|ban))"
            + "|tm (?:uy ban|ubnd|ban (?:thuong vu|chap hanh)|thuong truc).*");

    /** So many of the signatures may go on: "Nơi nhận: như trên". */
    private static final int BEGINNINGS = 7;

    private static final int LONGEST_PHRASE = 150;
    private static final int LONGEST_SIGNATURE = 60;

    private final List<String> nothing;
    private final Memo<String, Boolean> nothings = new Memo<>(this::saysNothing);
    private final Memo<String, Boolean> signatures = new Memo<>(Phrases::signs);
    private final TotalWords totals;

    Phrases(Vocabulary vocabulary) {
        nothing = vocabulary.nothingToReport().stream().map(Keys::words).toList();
        totals = new TotalWords(vocabulary);
    }

    /** "Không phát sinh", also with the period: "Không phát sinh trong quý III/2025". */
    boolean isNothingToReport(GridCell cell) {
        return cell.isWords() && cell.text().length() <= LONGEST_PHRASE && nothings.of(cell.text());
    }

    private boolean saysNothing(String text) {
        String words = Keys.words(text);
        for (String phrase : nothing) {
            boolean isBeginning = words.startsWith(phrase);
            if (isBeginning && isPeriodBehind(words, phrase.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPeriodBehind(String words, int length) {
        return words.length() == length || words.charAt(length) == ' ' && Headers.isPeriod(words.substring(length + 1));
    }

    TotalWords totals() {
        return totals;
    }

    boolean isNote(GridCell cell) {
        return cell.isWords() && Keys.words(cell.text()).startsWith("ghi chu");
    }

    boolean isSignature(GridCell cell) {
        return cell.isWords() && cell.text().length() <= LONGEST_SIGNATURE && signatures.of(cell.text());
    }

    boolean anyIsSignature(List<GridCell> cells) {
        for (GridCell cell : cells) {
            if (isSignature(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean signs(String text) {
        String words = Keys.words(text);
        boolean isOffice = SIGNATURES.contains(words) || OFFICE.matcher(words).matches();
        boolean isBeginning = false;
        for (int at = 0; at < BEGINNINGS && !isBeginning; at++) {
            isBeginning = words.startsWith(SIGNATURES.get(at));
        }
        boolean isPlaceAndDay = words.contains("ngay") && words.contains(" thang ") && words.contains(" nam");
        return isOffice || isBeginning || isPlaceAndDay && (words.startsWith("ngay") || text.indexOf(',') >= 0);
    }
}
