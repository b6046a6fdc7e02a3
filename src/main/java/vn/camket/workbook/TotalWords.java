package vn.camket.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.Memo;
import vn.camket.workbook.value.Keys;

/** Recognises headings of total rows, and numbers of tasks stated in words: "Tổng số nhiệm vụ: 12". */
final class TotalWords {
    private static final int LONGEST_PHRASE = 150;
    private static final int LONGEST_NOTE = 500;
    private static final String TASKS = "(?:nhiem vu|cong viec|noi dung|hoat dong|tasks?|actions?)";
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})++|\\d{1,6}+)";
    private static final String NOT_ONE_OF_TWO = "(?! ?[.,/-]? ?\\d)(?! ?%)";
    private static final String END = "(?= ?(?:$|[,.;:)(]|trong do\\b|of which\\b))";
    private static final Pattern ALONE = Pattern.compile(NUMBER + " ?" + TASKS);
    private static final Pattern OF_TASKS = Pattern.compile(".*[ ]" + TASKS);

    private final Set<String> totals = new HashSet<>();
    private final Pattern count;
    private final Memo<String, Boolean> headings = new Memo<>(this::headsTotal);

    TotalWords(Vocabulary vocabulary) {
        vocabulary.totals().forEach(total -> totals.add(Keys.words(total)));
        String words = totals.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")"));
        count = Pattern.compile(words + " ?(?:" + TASKS + " ?(?:[:=(]|la)? ?" + NUMBER + NOT_ONE_OF_TWO
                + "|(?:[:=(]|la|co)? ?" + NUMBER + " ?" + TASKS + END + ")");
    }

    /** "Tổng cộng", "Cộng (I + II)", "Tổng số nhiệm vụ: 12", but no task such as "Tổng kết phong trào". */
    boolean isTotal(GridCell cell) {
        return cell.isWords() && cell.text().length() <= LONGEST_PHRASE && headings.of(cell.text());
    }

    private boolean headsTotal(String text) {
        String words = Keys.words(text);
        if (!beginsWithTotal(words)) {
            return false;
        }
        int bracket = text.indexOf('(');
        return isHeading(bracket < 1 ? words : Keys.words(text.substring(0, bracket)))
                || count.matcher(Keys.plain(Numbering.withoutMark(text))).lookingAt();
    }

    private boolean beginsWithTotal(String words) {
        for (String total : totals) {
            if (words.startsWith(total)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(String words) {
        int end = words.length();
        while (end > 0 && (Character.isDigit(words.charAt(end - 1)) || words.charAt(end - 1) == ' ')) {
            end--;
        }
        String heading = words.substring(0, end);
        return totals.contains(heading) || isOfTasks(heading);
    }

    /** "Tổng số nhiệm vụ": a figure beside it is a number of tasks. */
    boolean isOfTasks(String text) {
        String words = Keys.words(text);
        return OF_TASKS.matcher(words).matches()
                && totals.stream()
                        .anyMatch(total -> words.startsWith(total + " ")
                                && words.substring(total.length() + 1).matches(TASKS));
    }

    /** The number of tasks that a text states as a total, null when it states none. */
    BigDecimal tasks(GridCell cell) {
        if (!cell.isWords() || cell.text().length() > LONGEST_NOTE || totals.isEmpty()) {
            return null;
        }
        String plain = Keys.plain(cell.text());
        Matcher alone = ALONE.matcher(plain);
        Matcher stated = count.matcher(plain);
        if (alone.matches()) {
            return number(alone.group(1));
        }
        return stated.find() ? number(stated.group(1) == null ? stated.group(2) : stated.group(1)) : null;
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(".", ""));
    }

    /** The heading of a total row without the figure in it. */
    String heading(GridCell cell) {
        String text = Numbering.withoutMark(cell.text());
        int digit = 0;
        while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        String before = text.substring(0, digit).replaceFirst("[\\s:=(-]+$", "");
        boolean statesFigure = tasks(cell) != null || isHeading(Keys.words(before));
        return statesFigure && !before.isEmpty() ? before : text;
    }
}
