package vn.camket.rule.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.RuleFile;

/**
 * Carries one error of Drools' compiler, and finds the line that its author must look at.
 *
 * @param line 1-based line of the rule file, 0 when the compiler does not know it or means a line of generated Java
 * @param words what the compiler says, on one line
 */
record CompileError(int line, String words) {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Pattern COMMENT = Pattern.compile("//.*");

    static CompileError of(Message message) {
        boolean inRule = message.getPath() != null && message.getPath().endsWith(".drl");
        return new CompileError(inRule ? Math.max(0, message.getLine()) : 0, oneLine(message.getText()));
    }

    static CompileError of(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new CompileError(0, oneLine(cause.toString()));
    }

    /** Adds the errors that a build of this rule alone gave; the listing of generated Java is none of them. */
    static void tell(RuleFile rule, List<CompileError> errors, Faults faults) {
        errors.stream()
                .filter(error -> !error.words.startsWith("Java source of"))
                .forEach(error -> faults.add(
                        rule.file(),
                        error.line > 0 ? error.line : error.lineIn(rule.drl()),
                        "Không biên dịch được quy tắc: " + error.words,
                        "The rule does not compile: " + error.words));
    }

    /** What Drools cannot read stands after a colon, or else before it. */
    private int lineIn(String drl) {
        int named = lineOf(words.substring(words.indexOf(':') + 1), drl);
        return named > 0 ? named : lineOf(words, drl);
    }

    /** The line with the longest name that the words speak of, 0 when they name nothing that stands in the rule. */
    private static int lineOf(String words, String drl) {
        String[] lines = drl.split("\n", -1);
        int found = 0;
        int longest = 1;
        Matcher name = IDENTIFIER.matcher(words);
        while (name.find()) {
            int line = name.group().length() > longest ? lineWith(name.group(), lines) : 0;
            if (line > 0) {
                found = line;
                longest = name.group().length();
            }
        }
        return found;
    }

    private static int lineWith(String name, String[] lines) {
        Pattern whole = Pattern.compile("(?<![A-Za-z0-9_$])" + Pattern.quote(name) + "(?![A-Za-z0-9_$])");
        for (int at = 0; at < lines.length; at++) {
            if (whole.matcher(COMMENT.matcher(lines[at]).replaceAll("")).find()) {
                return at + 1;
            }
        }
        return 0;
    }

    private static String oneLine(String text) {
        return text.replaceFirst("(?s)Problem stacktrace.*", "").strip().replaceAll("\\s+", " ");
    }
}
