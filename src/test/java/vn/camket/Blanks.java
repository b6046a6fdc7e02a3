package vn.camket;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the blanks of a JSON file at random, and nothing else; the same seed moves them the same way. */
final class Blanks {
    private static final Pattern PIECE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{}:,]|[^\\s\\[\\]{}:,\"]+");

    private final Random random;

    Blanks(int seed) {
        random = new Random(seed);
    }

    String json(String text) {
        StringBuilder shaken = new StringBuilder();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            shaken.append(some()).append(pieces.group());
        }
        return shaken.append(some()).toString();
    }

    private String some() {
        return switch (random.nextInt(6)) {
            case 0 -> " ";
            case 1 -> "\n";
            case 2 -> "\t \r\n\n  ";
            default -> "";
        };
    }
}
