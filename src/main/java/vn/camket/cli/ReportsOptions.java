package vn.camket.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.camket.Request;
import vn.camket.fact.Language;
import vn.camket.fact.Units;
import vn.camket.text.Wording;

/** Holds the options of commands that look at the reports with the rules as of a date, and publish no result. */
final class ReportsOptions {
    private static final Path RESULTS = Path.of("reports-out");

    @Option(
            names = "--reports",
            defaultValue = "reports-in",
            paramLabel = "DIR",
            description = "Thư mục báo cáo / reports folder (${DEFAULT-VALUE})")
    private Path reports;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "Tính đến ngày này; mặc định hôm nay / date to judge by; default today")
    private LocalDate asOf;

    @Mixin
    private RulesOptions options;

    /** Today's date in Vietnam where none is given. */
    LocalDate date() {
        return asOf == null ? LocalDate.now(RunOptions.VIETNAM) : asOf;
    }

    Path reports() {
        return reports;
    }

    Path rules() {
        return options.rules();
    }

    Language language() {
        return options.language();
    }

    Wording wording(Units units) {
        return new Wording(language(), units, date());
    }

    /** Of all agreements and units, or only of those that are named. */
    Request request(List<String> agreements, List<String> units) {
        return request(RESULTS, agreements, units);
    }

    /** @param out where reports that were read before may lie */
    Request request(Path out, List<String> agreements, List<String> units) {
        return new Request(
                reports,
                rules(),
                out,
                date(),
                agreements,
                units,
                null,
                language(),
                Runtime.getRuntime().availableProcessors(),
                true,
                Home.folder(),
                false);
    }
}
