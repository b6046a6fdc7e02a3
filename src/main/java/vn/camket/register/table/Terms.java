package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Folding;
import vn.camket.fact.Nearest;
import vn.camket.fact.Text;

/** Holds the values of one list: the word of the register, the words that a reader sees, and others that mean the same. */
final class Terms {
    private final String name;
    private final Map<String, Text> shown = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    /** @param name by which cells refer to the list */
    Terms(String name) {
        this.name = name;
    }

    /** Words of an enumeration whose description says "word: meaning; …", in Vietnamese and in English. */
    static Terms of(String name, Shape shape) {
        List<String> vi = meanings(shape.note().vi());
        List<String> en = meanings(shape.note().en());
        Terms terms = new Terms(name);
        int at = 0;
        for (String word : shape.words("enum")) {
            terms.add(word, new Text(vi.get(at), en.get(at)), List.of());
            at++;
        }
        return terms;
    }

    private static List<String> meanings(String description) {
        List<String> meanings = new ArrayList<>();
        for (String part : description.split(";", -1)) {
            meanings.add(part.substring(part.indexOf(": ") < 0 ? 0 : part.indexOf(": ") + 2)
                    .strip());
        }
        return meanings;
    }

    /** Provinces and cities of a units file, or department types; a unit without a name goes by its id. */
    static Terms units(String name, JsonNode units, boolean departments) {
        Terms terms = new Terms(name);
        for (JsonNode unit : units) {
            if (unit.path("kind").asText().equals("department-type") == departments && unit.has("id")) {
                List<String> also = new ArrayList<>();
                also.add(unit.path("fullName").asText());
                unit.path("aliases").forEach(alias -> also.add(alias.asText()));
                unit.path("nameHistory")
                        .forEach(former -> also.add(former.path("fullName").asText()));
                String id = unit.path("id").asText();
                terms.add(id, Text.same(unit.path("name").asText(id)), also);
            }
        }
        return terms;
    }

    void add(String code, Text words, List<String> also) {
        if (shown.putIfAbsent(code, words) != null) {
            return;
        }
        codes.putIfAbsent(Folding.fold(code), code);
        codes.putIfAbsent(Folding.fold(words.vi()), code);
        codes.putIfAbsent(Folding.fold(words.en()), code);
        also.forEach(other -> codes.putIfAbsent(Folding.fold(other), code));
    }

    String name() {
        return name;
    }

    List<Text> words() {
        return List.copyOf(shown.values());
    }

    /** What stands for a word of the register; the word itself where it is not known. */
    Text shown(String code) {
        return shown.getOrDefault(code, Text.same(code));
    }

    /** Null for words that none of the list has. */
    String code(String words) {
        String folded = Folding.fold(words);
        return folded.isEmpty() ? null : codes.get(folded);
    }

    /** A proposal, with a blank before it; empty when nothing is near. */
    Text near(String words) {
        return new Text(
                Nearest.of(words, shown.values().stream().map(Text::vi).toList())
                        .map(near -> " Có phải là \"" + near + "\"?")
                        .orElse(""),
                Nearest.of(words, shown.values().stream().map(Text::en).toList())
                        .map(near -> " Was \"" + near + "\" meant?")
                        .orElse(""));
    }
}
