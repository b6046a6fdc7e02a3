package vn.camket.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part of rules/README.md tells its reader to do: its code blocks, in their order.
 *
 * @param kind what stands behind the opening of a block: sh, drl, md or json
 * @param before the words between the block and the one before it
 * @param code what the block holds
 */
record Steps(String kind, String before, String code) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    static List<Steps> of(String text) {
        List<Steps> steps = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(text);
        int at = 0;
        while (blocks.find()) {
            steps.add(new Steps(blocks.group(1), text.substring(at, blocks.start()), blocks.group(2)));
            at = blocks.end();
        }
        return steps;
    }

    /** What stands between back quotes before the block, the last such words first. */
    List<String> named() {
        List<String> named = new ArrayList<>();
        QUOTED.matcher(before).results().forEach(words -> named.add(0, words.group(1)));
        return named;
    }

    /** The file that the block belongs into. */
    String file() {
        return named().stream()
                .filter(words -> words.startsWith("rules-moi/"))
                .findFirst()
                .orElseThrow();
    }
}
