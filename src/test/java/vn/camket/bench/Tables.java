package vn.camket.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what was measured into Markdown tables of one language. */
record Tables(Measured measured, boolean english) {

    /** The goals, all medians, then every trial with minimum and maximum. */
    String all(List<InnerParts.Part> parts) throws IOException {
        return String.join("\n", goals(), medians(), heaps(), trials(), parts(parts));
    }

    private String say(String vietnamese, String inEnglish) {
        return english ? inEnglish : vietnamese;
    }

    private String goals() {
        List<List<String>> rows = new ArrayList<>();
        for (Goal goal : Goal.of(measured)) {
            String bound = goal.most() ? say("tối đa ", "at most ") : say("tối thiểu ", "at least ");
            boolean whole = goal.unit().english().equals("MB");
            int digits = whole ? 0 : goal.measured().median() < 10 ? 2 : 1;
            rows.add(List.of(
                    goal.figure().in(english),
                    bound + Spread.number(goal.wanted(), english, goal.wanted() % 1 == 0 ? 0 : 1) + " "
                            + goal.unit().in(english),
                    goal.measured().in(english, digits),
                    goal.reached() ? say("đạt", "yes") : say("chưa", "no")));
        }
        return table(
                List.of(
                        say("Chỉ số", "Figure"),
                        say("Mục tiêu", "Goal"),
                        say("Đo được (nhỏ nhất / trung vị / lớn nhất)", "Measured (minimum / median / maximum)"),
                        say("Đạt", "Reached")),
                rows);
    }

    /** Who took how long on which load. */
    private String medians() throws IOException {
        List<Load> loads = measured.plan().loads();
        List<String> heads =
                new ArrayList<>(List.of(say("Trung vị, giây (bộ nhớ, MB)", "Median, seconds (memory, MB)")));
        for (Load load : loads) {
            heads.add(words(load));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Contestant contestant : Contestant.values()) {
            if (loads.stream().anyMatch(load -> measured.has(contestant, load))) {
                List<String> row = new ArrayList<>(List.of(contestant.words().in(english)));
                loads.forEach(load -> row.add(median(contestant, load)));
                rows.add(row);
            }
        }
        return table(heads, rows);
    }

    private String median(Contestant contestant, Load load) {
        if (!measured.has(contestant, load)) {
            return "";
        }
        double seconds = Spread.of(measured.seconds(contestant, load)).median();
        double peak = Spread.of(measured.values(contestant, load, run -> run.peakKilobytes() / 1024.0))
                .median();
        return Spread.number(seconds, english, seconds < 10 ? 2 : 1) + " (" + Spread.number(peak, english, 0) + ")";
    }

    String words(Load load) throws IOException {
        if (load == measured.plan().sample()) {
            return say("bộ mẫu", "sample");
        }
        String number = load.key().substring(load.key().indexOf('-') + 1);
        String written = Spread.number(Integer.parseInt(number), english, 0);
        return load == measured.plan().rows()
                ? say("1 bảng tính " + written + " dòng", "1 workbook of " + written + " rows")
                : written + say(" bảng tính", " workbooks");
    }

    private String heaps() throws IOException {
        List<String> each = new ArrayList<>();
        for (Map.Entry<Load, Integer> heap : measured.smallestHeaps().entrySet()) {
            each.add(words(heap.getKey()) + " `-Xmx" + heap.getValue() + "m`");
        }
        return say("Bộ nhớ heap nhỏ nhất đủ cho lần đầu: ", "The smallest heap that suffices for the first run: ")
                + String.join(", ", each) + ".\n";
    }

    private String trials() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Trial, List<Run>> trial : measured.runs().entrySet()) {
            Measured.Figures figures = Measured.Figures.of(trial.getValue());
            rows.add(List.of(
                    words(trial.getKey().load()),
                    trial.getKey().contestant().words().in(english),
                    String.valueOf(figures.rounds()),
                    figures.seconds().in(english, 2),
                    figures.cpuSeconds().in(english, 2),
                    figures.peakMegabytes().in(english, 0)));
        }
        return table(
                List.of(
                        say("Dữ liệu", "Load"),
                        say("Chương trình", "Program"),
                        say("Số vòng", "Rounds"),
                        say("Giây", "Seconds"),
                        say("CPU, giây", "CPU, seconds"),
                        say("Bộ nhớ cao nhất, MB", "Peak memory, MB")),
                rows);
    }

    private String parts(List<InnerParts.Part> parts) {
        return table(
                List.of(say("Bên trong (JMH)", "Inner parts (JMH)"), "ms"),
                parts.stream()
                        .map(part -> List.of(
                                part.name(),
                                Spread.number(part.millis(), english, 3) + " ± "
                                        + Spread.number(part.error(), english, 3)))
                        .toList());
    }

    static String table(List<String> heads, List<List<String>> rows) {
        String rule = heads.stream().map(head -> "---").collect(Collectors.joining("|", "|", "|\n"));
        return line(heads) + rule + rows.stream().map(Tables::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
