package vn.camket.register.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Maps JSON pointers to lines and columns; made only for a file that has a fault. */
final class Places {
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final List<String> duplicates = new ArrayList<>();

    private Places() {}

    /** Reads a text that is known to be JSON. */
    static Places of(String text) {
        Places places = new Places();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            places.read(parser, "");
        } catch (IOException changed) {
            throw new UncheckedIOException("this text was JSON a moment ago", changed);
        }
        return places;
    }

    private void read(JsonParser parser, String pointer) throws IOException {
        values.put(pointer, place(parser.currentTokenLocation()));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = Entry.member(pointer, parser.currentName());
                if (keys.put(member, place(parser.currentTokenLocation())) != null) {
                    duplicates.add(member);
                }
                parser.nextToken();
                read(parser, member);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                read(parser, pointer + "/" + index);
            }
        }
    }

    static Place place(JsonLocation location) {
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /** Where a value begins; of a value that is not there, where the nearest one around it begins. */
    Place value(String pointer) {
        String at = pointer;
        while (!values.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return values.get(at);
    }

    /** Where the key of a member begins. */
    Place key(String pointer) {
        Place place = keys.get(pointer);
        return place == null ? value(pointer) : place;
    }

    /** Pointer to the value, or to the member by whose key, that begins at a place; to the whole file for any other place. */
    String pointer(Place place) {
        return Stream.of(values, keys)
                .flatMap(known -> known.entrySet().stream())
                .filter(known -> known.getValue().equals(place))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Pointers of the keys that stand a second time; {@link #key} gives the last place. */
    List<String> duplicates() {
        return duplicates;
    }

    static String lastName(String pointer) {
        return JsonPointer.compile(pointer).last().getMatchingProperty();
    }
}
