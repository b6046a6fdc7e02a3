package vn.camket.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the sample workbooks into a folder, byte for byte the same on each run: those of {@code reports-in}, or with
 * {@code seeds} as second argument those on the older agreements.
 */
public final class SampleReports {
    private SampleReports() {}

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        for (Report report : args.length > 1 && args[1].equals("seeds") ? seeds() : all()) {
            Path file = target.resolve(report.file());
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(report));
        }
    }

    static List<Report> all() {
        return Stream.concat(CanThoHauGiang.reports().stream(), HoChiMinhNorth.reports().stream())
                .toList();
    }

    /** Reports of the time of the older agreements, one folder an agreement. */
    static List<Report> seeds() {
        return Stream.of(
                        LaoCaiLaiChau.reports(),
                        HoChiMinhDakNong.reports(),
                        HoChiMinhCaMau.reports(),
                        HoChiMinhCaMauIct.reports())
                .flatMap(List::stream)
                .toList();
    }

    static byte[] bytes(Report report) throws IOException {
        byte[] whole;
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            layout(report).write(report, workbook);
            sign(workbook, report);
            workbook.write(out);
            whole = PlainZip.rewrite(out.toByteArray());
        }
        return report.is(Trait.CUT_SHORT) ? Arrays.copyOf(whole, whole.length * 3 / 5) : whole;
    }

    private static Layout layout(Report report) {
        return switch (report.style()) {
            case TEMPLATE -> new TemplateLayout();
            case PRINTED -> new PrintedLayout();
            case ENGLISH -> new EnglishLayout();
        };
    }

    private static void sign(XSSFWorkbook workbook, Report report) {
        Date written = Date.from(LocalDate.parse(report.date()).atTime(9, 0).toInstant(ZoneOffset.UTC));
        var core = workbook.getProperties().getCoreProperties();
        core.setCreator(report.unit());
        core.setCreated(Optional.of(written));
        core.setModified(Optional.of(written));
    }
}
