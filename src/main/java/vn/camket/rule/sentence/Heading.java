package vn.camket.rule.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at what stands between the word that opens a rule and its conditions. */
final class Heading {
    private static final Pattern PART =
            Pattern.compile("\\s*(?:\"[^\"]*\"|@[A-Za-z]+(?:\\(\\s*(?:\"[^\"]*\"|[\\w-]*)\\s*\\))?|//.*)\\s*");

    private Heading() {}

    /** Where a line holds something else than names and annotations; -1 when nowhere. */
    static int wrong(String line) {
        Matcher part = PART.matcher(line);
        int at = 0;
        while (at < line.length()) {
            part.region(at, line.length());
            if (!part.lookingAt()) {
                return at;
            }
            at = part.end();
        }
        return -1;
    }
}
