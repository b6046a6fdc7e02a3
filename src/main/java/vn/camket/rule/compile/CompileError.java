package vn.camket.rule.compile;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.kie.api.builder.Message;

/**
 * Carries one error of Drools' compiler as it came, on one line.
 *
 * @param path of the rule file or of a generated Java file, empty when the compiler names none
 * @param words what the compiler says
 */
record CompileError(String path, String words) {
    private static final int LONGEST = 200;

    /** The errors without what only echoes them. */
    static List<CompileError> of(List<Message> messages) {
        return messages.stream()
                .filter(message -> !message.getText().startsWith("Java source of "))
                .filter(message -> !message.getText().startsWith("Parser returned a null Package"))
                .map(message -> new CompileError(
                        message.getPath() == null ? "" : message.getPath(), oneLine(message.getText())))
                .toList();
    }

    static CompileError of(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = cause instanceof PatternSyntaxException regex
                ? regex.getDescription() + ": \"" + regex.getPattern() + "\""
                : cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new CompileError("", oneLine(words));
    }

    private static String oneLine(String text) {
        String line = text.replaceFirst("(?s)Problem stacktrace.*", "")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceFirst(":$", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
