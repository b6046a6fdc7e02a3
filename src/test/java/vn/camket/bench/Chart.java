package vn.camket.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws how time grows with the number of workbooks, and beside that who takes how long on the largest load. */
final class Chart {
    private static final int TOP = 70;
    private static final int BOTTOM = 400;
    private static final int LEFT = 60;
    private static final int RIGHT = 330;
    private static final int BARS = 740;
    private static final int LONGEST_BAR = 190;
    private static final int BETWEEN_LABELS = 16;
    private static final Map<Contestant, String> COLOURS = Map.of(
            Contestant.FIRST, "#0072B2",
            Contestant.ONE_NEW, "#56B4E9",
            Contestant.LIMIT, "#666666",
            Contestant.SHEETJS, "#009E73",
            Contestant.OPENPYXL, "#B8860B",
            Contestant.PLAIN, "#D55E00",
            Contestant.PLAIN_SAME_FLAGS, "#CC79A7");

    private final Measured measured;
    private final Tables tables;
    private final boolean english;
    private final StringBuilder svg = new StringBuilder();
    private final double slowest;
    private final double fastest;

    Chart(Measured measured, Tables tables) {
        this.measured = measured;
        this.tables = tables;
        this.english = tables.english();
        List<Double> all = new ArrayList<>();
        for (Contestant one : COLOURS.keySet()) {
            measured.plan().sizes().forEach(load -> all.addAll(measured.seconds(one, load)));
        }
        this.slowest = Math.pow(10, Math.ceil(Math.log10(Spread.of(all).max())));
        this.fastest = Math.pow(10, Math.floor(Math.log10(Spread.of(all).min())));
    }

    String svg() throws IOException {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 450\" width=\"1000\" height=\"450\" ")
                .append("font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"13\">\n")
                .append("<rect width=\"1000\" height=\"450\" fill=\"white\"/>\n");
        axes();
        lines();
        bars();
        return svg.append("</svg>\n").toString();
    }

    private void axes() throws IOException {
        title(
                LEFT,
                english
                        ? "Seconds by number of workbooks (both logarithmic)"
                        : "Số giây theo số bảng tính (thang logarit)");
        for (double seconds = fastest; seconds <= slowest * 1.01; seconds *= 10) {
            double y = y(seconds);
            line(LEFT, y, RIGHT, y, "#dddddd", 1);
            String number = Spread.number(seconds, english, seconds < 0.05 ? 2 : seconds < 0.5 ? 1 : 0);
            text(LEFT - 8, y + 4, "end", "#333333", number);
        }
        for (Load load : measured.plan().sizes()) {
            text(x(load), BOTTOM + 22, "middle", "#333333", tables.words(load).split(" ", 2)[0]);
        }
    }

    /** A label at the end of a line, and where it would best stand. */
    private record Label(double y, Contestant contestant) {}

    private void lines() {
        List<Label> labels = new ArrayList<>();
        for (Contestant one : Contestant.values()) {
            List<Load> loads = measured.plan().sizes().stream()
                    .filter(load -> measured.has(one, load))
                    .toList();
            if (COLOURS.containsKey(one)
                    && loads.size() == measured.plan().sizes().size()) {
                StringBuilder points = new StringBuilder();
                loads.forEach(load -> points.append(number(x(load)))
                        .append(',')
                        .append(number(y(median(one, load))))
                        .append(' '));
                svg.append("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"%d\" points=\"%s\"/>\n"
                        .formatted(
                                COLOURS.get(one),
                                one.own() ? 4 : 2,
                                points.toString().strip()));
                labels.add(new Label(y(median(one, measured.plan().largest())), one));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double free = 0;
        for (Label label : labels) {
            free = Math.max(free, label.y());
            text(RIGHT + 8, free + 4, "start", COLOURS.get(label.contestant()), name(label.contestant()));
            free += BETWEEN_LABELS;
        }
    }

    private void bars() throws IOException {
        Load largest = measured.plan().largest();
        title(BARS - 200, (english ? "Seconds, " : "Số giây, ") + tables.words(largest));
        List<Contestant> present = COLOURS.keySet().stream()
                .filter(one -> measured.has(one, largest))
                .sorted(Comparator.comparingDouble(one -> median(one, largest)))
                .toList();
        double longest = median(present.get(present.size() - 1), largest);
        double y = TOP + 10;
        for (Contestant one : present) {
            double seconds = median(one, largest);
            double length = Math.max(1, LONGEST_BAR * seconds / longest);
            text(BARS - 8, y + 17, "end", "#333333", name(one));
            svg.append("<rect x=\"%d\" y=\"%s\" width=\"%s\" height=\"24\" fill=\"%s\"/>\n"
                    .formatted(BARS, number(y), number(length), COLOURS.get(one)));
            text(BARS + length + 6, y + 17, "start", "#333333", Spread.number(seconds, english, seconds < 10 ? 2 : 1));
            y += 44;
        }
    }

    private String name(Contestant contestant) {
        return contestant.words().in(english);
    }

    private double median(Contestant contestant, Load load) {
        return Spread.of(measured.seconds(contestant, load)).median();
    }

    private double x(Load load) {
        List<Load> sizes = measured.plan().sizes();
        return LEFT + 15.0 + (RIGHT - LEFT - 30.0) * sizes.indexOf(load) / (sizes.size() - 1);
    }

    private double y(double seconds) {
        return BOTTOM - (BOTTOM - TOP) * Math.log(seconds / fastest) / Math.log(slowest / fastest);
    }

    private void title(double x, String words) {
        svg.append("<text x=\"%s\" y=\"35\" font-weight=\"bold\" fill=\"#111111\">%s</text>\n"
                .formatted(number(x), words));
    }

    private void text(double x, double y, String anchor, String colour, String words) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
                .formatted(number(x), number(y), anchor, colour, words));
    }

    private void line(double x, double y, double toX, double toY, String colour, int width) {
        svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>\n"
                .formatted(number(x), number(y), number(toX), number(toY), colour, width));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
