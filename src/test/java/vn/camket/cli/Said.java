package vn.camket.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

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
        return to("check", arguments);
    }

    /** Runs a command on rules in this JVM. */
    static Said rules(Object... arguments) {
        return to("rules", arguments);
    }

    /** Runs a command of some words in this JVM. */
    static Said to(String command, Object... arguments) {
        return run(Stream.concat(Stream.of(command.split(" ")), Stream.of(arguments)));
    }

    private static Said run(Stream<?> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Camket.run(
                words.map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
