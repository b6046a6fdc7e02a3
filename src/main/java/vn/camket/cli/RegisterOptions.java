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

/** Holds the options of commands that look at the register together with the reports. */
final class RegisterOptions {
    @Option(
            names = "--reports",
            defaultValue = "reports-in",
            paramLabel = "DIR",
            description = "Thư mục báo cáo, để biết việc nào đã xong / reports folder, for what is done"
                    + " (${DEFAULT-VALUE})")
    private Path reports;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "Tính tại ngày này; mặc định hôm nay / date to judge by; default today")
    private LocalDate asOf;

    @Mixin
    private RulesOptions options;

    LocalDate date() {
        return asOf == null ? LocalDate.now(RunOptions.VIETNAM) : asOf;
    }

    Language language() {
        return options.language();
    }

    Request request(List<String> agreements, LocalDate date) {
        return new Request(
                reports,
                options.rules(),
                Path.of("reports-out"),
                date,
                agreements,
                List.of(),
                null,
                language(),
                Runtime.getRuntime().availableProcessors(),
                true,
                Home.folder(),
                false);
    }

    Wording wording(Units units, LocalDate date) {
        return new Wording(language(), units, date);
    }
}
