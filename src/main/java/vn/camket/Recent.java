package vn.camket;

/**
 * Gives back an equal text that came lately, so that what is read from many files and then kept takes the room of its
 * different words. It remembers a bounded number, and serves any number of threads.
 */
final class Recent {
    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 100;

    // Threads may overwrite each other's entries: what is lost only takes more room.
    private final String[] places = new String[PLACES];

    /** Null for null. */
    String text(String text) {
        if (text == null || text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        String met = places[place];
        if (text.equals(met)) {
            return met;
        }
        places[place] = text;
        return text;
    }
}
