package vn.camket.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Check;
import vn.camket.Request;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.fact.Units;
import vn.camket.finding.Fault;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;
import vn.camket.text.Wording;

/** Checks the reports folder with the rules folder and writes the findings. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Đã kiểm tra, không có phát hiện từ mức --fail-on trở lên / done, nothing at or above --fail-on",
            "1:Đã kiểm tra, có phát hiện từ mức đó trở lên / done, findings at or above it",
            "2:Chưa kiểm tra được / not done"
        },
        description = {
            "Kiểm tra các báo cáo trong thư mục và ghi các phát hiện ra bảng tính.",
            "Checks the reports in a folder and writes the findings as spreadsheets."
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            paramLabel = "LEVEL",
            converter = FailOn.Reader.class,
            description = "Mã thoát 1 từ mức này: info, warning, error, critical, never / exit 1 from this level on"
                    + " (${DEFAULT-VALUE})")
    private FailOn failOn;

    @Option(names = "--quiet", description = "Không in gì ngoài lỗi / print nothing but faults")
    private boolean quiet;

    @Override
    public Integer call() {
        Check.Done done = done();
        tellDoubts(spec.commandLine().getErr(), done.doubts());
        if (!quiet) {
            new Board(done, options.language()).print(spec.commandLine().getOut());
        }
        return failOn.isReachedBy(done.outcome()) ? 1 : 0;
    }

    /** Who watches sees how far it is; a file or a program that reads along gets nothing but the result. */
    private Check.Done done() {
        Request request = options.request(spec.commandLine());
        if (quiet || System.console() == null) {
            return new Check(request).run();
        }
        Wording wording = new Wording(options.language(), new Units(List.of()), request.asOf());
        try (ProgressLine line = new ProgressLine(System.console().writer(), wording, System::nanoTime)) {
            return new Check(request, line).run();
        }
    }

    static void tellDoubts(PrintWriter err, List<Fault> doubts) {
        if (!doubts.isEmpty()) {
            Mishaps.tell(
                    err,
                    new Text(
                            "Đã kiểm tra, nhưng thư mục quy tắc có chỗ đáng ngờ; xem bằng camket rules check:",
                            "Checked, but the rules folder has doubtful places; see camket rules check:"));
            Mishaps.tell(err, doubts);
        }
    }

    /** The level from which findings make the exit code 1; null for never. */
    record FailOn(Severity level) {
        boolean isReachedBy(Outcome outcome) {
            return level != null
                    && outcome.findings().stream()
                            .filter(listed -> listed.standing() != Outcome.Standing.WAIVED)
                            .anyMatch(listed -> listed.finding().severity().compareTo(level) >= 0);
        }

        /** Reads a severity or "never". */
        static final class Reader implements CommandLine.ITypeConverter<FailOn> {
            @Override
            public FailOn convert(String word) {
                try {
                    return new FailOn(word.equals("never") ? null : Severity.parse(word));
                } catch (IllegalArgumentException unknown) {
                    throw new CommandLine.TypeConversionException(
                            "'" + word + "': info, warning, error, critical, never");
                }
            }
        }
    }

    /** Reads "vi" or "en". */
    static final class LanguageReader implements CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String word) {
            return switch (word) {
                case "vi" -> Language.VI;
                case "en" -> Language.EN;
                default -> throw new CommandLine.TypeConversionException("'" + word + "': vi, en");
            };
        }
    }
}
