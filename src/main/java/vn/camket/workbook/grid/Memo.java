package vn.camket.workbook.grid;

import java.util.function.Function;

/**
 * Remembers what was made of short texts lately, a bounded number of them: reports say the same words over and over. It
 * serves any number of threads; what is made depends on the key alone, and does not change.
 */
public final class Memo<K, T> {
    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 200;

    private final Function<K, T> maker;
    // Threads may overwrite each other's entries: what is lost is only made again.
    private final Met<K, T>[] places;

    private record Met<K, T>(K key, T made) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    public Memo(Function<K, T> maker) {
        this.maker = maker;
        this.places = new Met[PLACES];
    }

    public T of(K key) {
        if (key instanceof String text && text.length() > LONGEST) {
            return maker.apply(key);
        }
        int hash = key.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Met<K, T> met = places[place];
        if (met == null || !met.key().equals(key)) {
            met = new Met<>(key, maker.apply(key));
            places[place] = met;
        }
        return met.made();
    }
}
