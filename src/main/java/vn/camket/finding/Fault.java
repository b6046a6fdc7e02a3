package vn.camket.finding;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.camket.fact.Text;

/**
 * Something wrong with a file under the rules folder, told to its author.
 *
 * @param file path relative to the rules folder, {@code /} as separator
 * @param line 1-based, 0 when the fault is the whole file's
 * @param column 1-based, 0 when not known
 * @param message what was met, what was wanted and what to do
 * @param stops whether no run can be done with it; else it can, though the result is hardly what was meant
 */
public record Fault(String file, int line, int column, Text message, boolean stops) {
    /** By file, line and column. */
    public static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(fault -> fault.message().en());

    /** A cell or a key may be as long as its file; nobody reads a message to its end then. */
    private static final int LONGEST = 2000;

    /** What would command a terminal, or turn the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069]");

    public Fault {
        file = shown(file);
        message = new Text(shown(message.vi()), shown(message.en()));
    }

    public Fault(String file, int line, int column, Text message) {
        this(file, line, column, message, true);
    }

    private static String shown(String words) {
        String shown = UNSEEN.matcher(words).replaceAll("\uFFFD");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }

    /** {@code file:line:column}, without what is not known. */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }

    /** Place and message, in Vietnamese, and below it in English. */
    public List<String> lines() {
        return List.of(place() + ": " + message.vi(), " ".repeat(place().length() + 2) + message.en());
    }
}
