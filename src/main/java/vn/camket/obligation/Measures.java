package vn.camket.obligation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Folding;

/** Brings units of measure that people write in different ways to one form. */
final class Measures {
    private final Map<String, String> standards = new HashMap<>();

    /** @param groups of equal spellings; the first of each is the standard one */
    Measures(List<List<String>> groups) {
        for (List<String> group : groups) {
            group.forEach(spelling -> standards.putIfAbsent(key(spelling), key(group.get(0))));
        }
    }

    /** The folded standard spelling, or the folded text itself when no group has it. */
    String standard(String measure) {
        String key = key(measure);
        return standards.getOrDefault(key, key);
    }

    /** Folded, save that {@code m²} stays apart from {@code m}, and that {@code %} is not lost. */
    private static String key(String measure) {
        String plain = Normalizer.normalize(measure, Normalizer.Form.NFKC).replace("%", " percent ");
        String folded = Folding.fold(plain);
        return folded.isEmpty() ? plain.strip() : folded;
    }
}
