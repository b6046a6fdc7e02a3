package vn.camket.finding;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Maps the names that a rule binds to what one finding has for them, in the room of an array: there are many findings. */
final class Bound extends AbstractMap<String, Object> {
    private final List<String> names;
    private final Object[] values;

    /**
     * Takes values.
     *
     * @param names sorted; findings of one rule may share them
     * @param values in the order of their names
     */
    Bound(List<String> names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public Object get(Object name) {
        int at = place(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(Object name) {
        return place(name) >= 0;
    }

    private int place(Object name) {
        return name instanceof String text ? Collections.binarySearch(names, text) : -1;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return IntStream.range(0, names.size())
                        .<Map.Entry<String, Object>>mapToObj(
                                at -> new SimpleImmutableEntry<>(names.get(at), values[at]))
                        .iterator();
            }

            @Override
            public int size() {
                return names.size();
            }
        };
    }
}
