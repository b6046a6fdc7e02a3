package vn.camket.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Check;
import vn.camket.Progress;
import vn.camket.Request;
import vn.camket.RunTrace;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.fact.Units;
import vn.camket.finding.Fault;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;
import vn.camket.text.Wording;
import vn.camket.trail.Figures;
import vn.camket.trail.StatusFile;

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

    @Mixin
    private MailOptions mail;

    @Option(
            names = "--status-file",
            paramLabel = "FILE",
            description =
                    "Ghi tình trạng lần chạy cho hệ thống giám sát, dạng Prometheus / write the run's status for a"
                            + " monitor, in Prometheus text format")
    private Path statusFile;

    @Override
    public Integer call() {
        Request request = options.request(spec.commandLine());
        mail.check(spec.commandLine(), request);
        if (quiet || System.console() == null) {
            return traced(request, Progress.SILENT);
        }
        // Who watches sees how far it is; a file or a program that reads along gets nothing but the result.
        Wording wording = new Wording(options.language(), new Units(List.of()), request.asOf());
        try (ProgressLine line = new ProgressLine(System.console().writer(), wording, System::nanoTime)) {
            return traced(request, line);
        }
    }

    private int traced(Request request, Progress progress) {
        InstantSource clock = InstantSource.system();
        try (RunTrace trace = RunTrace.begin(request, clock, progress)) {
            try {
                Check.Done done = new Check(request, trace).run();
                trace.result(done);
                tell(done);
                SortedMap<String, Integer> mails = mail.send(spec.commandLine(), request, done, trace, quiet);
                int exit = failOn.isReachedBy(done.outcome()) ? 1 : 0;
                writeStatus(trace.end(done, exit, mails), clock);
                return exit;
            } catch (RuntimeException | OutOfMemoryError failed) {
                writeStatus(trace.fail(Camket.NOT_DONE, Mishaps.line(failed)), clock);
                throw failed;
            }
        }
    }

    private void tell(Check.Done done) {
        tellDoubts(spec.commandLine().getErr(), done.doubts());
        if (!quiet) {
            new Board(done, options.language()).print(spec.commandLine().getOut());
        }
    }

    private void writeStatus(Figures figures, InstantSource clock) {
        if (statusFile == null) {
            return;
        }
        try {
            StatusFile.write(statusFile, figures, clock.instant());
        } catch (IOException unwritable) {
            Mishaps.tell(
                    spec.commandLine().getErr(),
                    new Text(
                            "Không ghi được tệp tình trạng " + statusFile + " (" + unwritable
                                    + "); chỉ ra tệp khác bằng --status-file.",
                            "The status file " + statusFile + " cannot be written (" + unwritable
                                    + "); name another with --status-file."));
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
