package vn.camket.rule.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.kie.api.builder.Message;

/**
 * Carries one error of Drools' compiler as it came, on one line.
 *
 * @param path of the rule file or of a generated Java file, empty when the compiler names none
 * @param line 1-based in a rule file, which the compiler often does not know: then less than 1
 * @param words what the compiler says
 * @param java the generated Java from the error on, empty when the error is not in generated Java
 * @param javaLine the line of generated Java that the error is in, empty likewise
 */
record CompileError(String path, int line, String words, String java, String javaLine) {
    private static final String LISTING = "Java source of ";
    private static final Pattern STOP = Pattern.compile("^\\[ERR \\d+\\] Line (\\d+):(\\d+)");
    private static final int LONGEST = 200;

    /** The errors without what only echoes them. */
    static List<CompileError> of(List<Message> messages) {
        Map<String, String> listings = new HashMap<>();
        for (Message message : messages) {
            if (message.getText().startsWith(LISTING)) {
                listings.put(
                        message.getPath(),
                        message.getText().substring(1 + message.getText().indexOf('\n')));
            }
        }
        return messages.stream()
                .filter(message -> !message.getText().startsWith(LISTING))
                .filter(message -> !message.getText().startsWith("Parser returned a null Package"))
                .map(message -> of(message, listings.get(message.getPath())))
                .toList();
    }

    private static CompileError of(Message message, String listing) {
        String path = message.getPath() == null ? "" : message.getPath();
        String words = oneLine(message.getText());
        if (!path.endsWith(".java") || listing == null) {
            return new CompileError(path, message.getLine(), words, "", "");
        }
        // for generated Java the column is an offset into the whole file
        int offset = Math.max(0, Math.min(message.getColumn(), listing.length()));
        int begin = 1 + listing.lastIndexOf('\n', offset - 1);
        int end = listing.indexOf('\n', offset);
        return new CompileError(
                path,
                0,
                words,
                listing.substring(offset),
                listing.substring(begin, end < 0 ? listing.length() : end).strip());
    }

    static CompileError of(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = cause instanceof PatternSyntaxException regex
                ? regex.getDescription() + ": \"" + regex.getPattern() + "\""
                : cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new CompileError("", 0, oneLine(words), "", "");
    }

    /** Where the parser of rules stopped, as line and column from 0; empty for every other error. */
    Optional<int[]> stop() {
        Matcher stop = STOP.matcher(words);
        return stop.find()
                ? Optional.of(new int[] {Integer.parseInt(stop.group(1)), Integer.parseInt(stop.group(2))})
                : Optional.empty();
    }

    /** Whether it is in the Java that was generated of what stands behind then. */
    boolean isOfReport() {
        return path.contains("/LambdaConsequence");
    }

    private static String oneLine(String text) {
        String line = text.replaceFirst("(?s)Problem stacktrace.*", "")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceFirst(":$", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
