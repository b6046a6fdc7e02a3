package vn.camket.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.AnsweredList;
import vn.camket.Check;
import vn.camket.Request;
import vn.camket.bench.SkewedLoad;
import vn.camket.fact.Language;
import vn.camket.finding.Outcome;

/**
 * Lays out reports and rules with all that their folders may hold, and lets one machine check them: on two dates, so that
 * the later result remembers the former one.
 *
 * @param place folder of all that is laid out
 */
record Corpus(Path place) {
    static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static final LocalDate FORMER = LocalDate.of(2025, 9, 30);
    private static final int ROUNDS = 5;
    private static final int OTHERS = 10;
    private static final int ROWS = 60;

    /** The project's sample, some three hundred generated workbooks, an answered list, and files of any kind. */
    static Corpus write(Path place) throws IOException {
        Corpus corpus = new Corpus(Files.createDirectories(place));
        copy(Path.of("rules"), corpus.rules());
        copy(Path.of("reports-in"), corpus.reports());
        Check.Done former = corpus.check(FORMER);
        corpus.answer(former);
        corpus.odd();
        SkewedLoad.write(corpus.rules().resolve("agreements"), corpus.reports(), ROUNDS, OTHERS, ROWS);
        return corpus;
    }

    Path reports() {
        return place.resolve("reports-in");
    }

    Path rules() {
        return place.resolve("rules");
    }

    /** What one machine finds. */
    Path check() throws IOException {
        return check(DAY).folder();
    }

    private Check.Done check(LocalDate day) {
        return new Check(new Request(
                        reports(),
                        rules(),
                        place.resolve("one-machine"),
                        day,
                        List.of(),
                        List.of(),
                        null,
                        Language.VI,
                        2,
                        true,
                        place.resolve("home"),
                        false))
                .run();
    }

    /** An output folder with nothing but the former result in it. */
    Path out(String name) throws IOException {
        Path out = Files.createDirectories(place.resolve(name));
        copy(place.resolve("one-machine").resolve(FORMER.toString()).toRealPath(), out.resolve(FORMER.toString()));
        return out;
    }

    /** As a department sends its list back. */
    private void answer(Check.Done former) throws IOException {
        String id = former.outcome().findings().stream()
                .map(Outcome.Listed::finding)
                .filter(finding -> "can-tho".equals(finding.unit()))
                .findFirst()
                .orElseThrow()
                .id();
        try (AnsweredList list =
                new AnsweredList(former.folder().resolve("units").resolve("can-tho.xlsx"), "Mã phát hiện")) {
            list.put(id, "Giải trình", "Đang trình phê duyệt.");
            list.save(reports().resolve("answers/can-tho.xlsx"));
        }
    }

    private void odd() throws IOException {
        Path any = reports().resolve("2025-Q3").resolve("Bao cao Can Tho Q3-2025.xlsx");
        Files.writeString(reports().resolve("hỏng.xlsx"), "PK");
        Files.writeString(reports().resolve("2025-Q4/~$Nghe An.xlsx"), "x");
        Files.writeString(reports().resolve("2025-Q4/ghi chú.txt"), "không phải báo cáo", StandardCharsets.UTF_8);
        Path slot = Files.createDirectories(reports().resolve("2025-Q3/slot"));
        for (String version : List.of("v001.xlsx", "v002.xlsx", "v003.xlsx")) {
            Files.copy(any, slot.resolve(version));
        }
        Files.writeString(slot.resolve("v003.xlsx.withdrawn"), "Gửi nhầm\n", StandardCharsets.UTF_8);
        Files.copy(
                any, Files.createDirectories(reports().resolve(".incoming/x")).resolve("v009.xlsx"));
        Path names = Files.createDirectories(reports().resolve("{a,b} [c] 100% #1 ơ: ?"));
        Files.copy(any, names.resolve("Báo cáo [mới], {1}; 50% #2 + 10h30 & ổn?.xlsx"));
        Files.writeString(names.resolve("~$10:30.xlsx"), "x");
        Files.createDirectories(reports().resolve("chưa có gì"));
    }

    static void copy(Path from, Path to) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(from)) {
            walk.forEach(paths::add);
        }
        for (Path path : paths) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }
}
