package vn.camket.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Of several values the smallest, the middle one and the largest. */
record Spread(double min, double median, double max) {
    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    /** Of what one is to the other, round by round; the middle is that of the middles. */
    static Spread ofRatios(List<Double> one, List<Double> other) {
        Spread pairs = of(IntStream.range(0, Math.min(one.size(), other.size()))
                .mapToObj(round -> one.get(round) / other.get(round))
                .toList());
        double middle = of(one).median / of(other).median;
        return new Spread(Math.min(pairs.min, middle), middle, Math.max(pairs.max, middle));
    }

    /** With a comma in Vietnamese, a point in English. */
    String in(boolean english, int digits) {
        return number(min, english, digits) + " / " + number(median, english, digits) + " / "
                + number(max, english, digits);
    }

    static String number(double value, boolean english, int digits) {
        String plain = String.format(Locale.ROOT, "%,." + digits + "f", value);
        return english ? plain : plain.replace(',', '\u0000').replace('.', ',').replace('\u0000', '.');
    }
}
