package vn.camket.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command answered.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Said(int exit, String out, String err) {
    /** Runs a check in this JVM. */
    static Said check(Object... arguments) {
        List<String> words = new ArrayList<>(List.of("check"));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Camket.run(
                words.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
