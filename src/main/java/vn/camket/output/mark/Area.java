package vn.camket.output.mark;

/** Cells that a sheet shows as one. */
record Area(Spot first, Spot last) {
    /** Null for what is no area in A1 notation. */
    static Area of(String ref) {
        int colon = ref == null ? -1 : ref.indexOf(':');
        if (colon < 0) {
            return null;
        }
        Spot first = Spot.of(ref.substring(0, colon));
        Spot last = Spot.of(ref.substring(colon + 1));
        return first == null || last == null ? null : new Area(first, last);
    }

    boolean holds(Spot spot) {
        return spot.row() >= first.row()
                && spot.row() <= last.row()
                && spot.column() >= first.column()
                && spot.column() <= last.column();
    }
}
