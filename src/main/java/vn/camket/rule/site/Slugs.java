package vn.camket.rule.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.renderer.text.TextContentRenderer;

/** Names the headings of a page as the usual viewers of Markdown do, so that links within files hold here too. */
final class Slugs {
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();
    private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

    private final Map<String, Integer> used = new HashMap<>();

    String of(Heading heading) {
        String words = WORDS.render(heading).strip().toLowerCase(Locale.ROOT);
        String named = LEFT_OUT.matcher(words).replaceAll("").replace(' ', '-');
        String slug = named.isEmpty() ? "section" : named;
        int times = used.merge(slug, 1, Integer::sum);
        return times == 1 ? slug : fresh(slug, times - 1);
    }

    private String fresh(String slug, int times) {
        String name = slug + "-" + times;
        return used.putIfAbsent(name, 1) == null ? name : fresh(slug, times + 1);
    }
}
