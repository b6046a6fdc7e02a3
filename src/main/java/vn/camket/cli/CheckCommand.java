package vn.camket.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Check;
import vn.camket.Request;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;

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
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--reports",
            defaultValue = "reports-in",
            paramLabel = "DIR",
            description = "Thư mục báo cáo / reports folder (${DEFAULT-VALUE})")
    private Path reports;

    @Option(
            names = "--rules",
            defaultValue = "rules",
            paramLabel = "DIR",
            description = "Thư mục quy tắc, sổ theo dõi / rules and register (${DEFAULT-VALUE})")
    private Path rules;

    @Option(
            names = "--out",
            defaultValue = "reports-out",
            paramLabel = "DIR",
            description = "Thư mục kết quả / output folder (${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "Ngày kiểm tra, ví dụ 2026-11-21; mặc định hôm nay / date to judge by; default today")
    private LocalDate asOf;

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "Chỉ nêu phát hiện của thỏa thuận này / findings on this agreement only")
    private List<String> agreements = new ArrayList<>();

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = "Chỉ nêu phát hiện của đơn vị này / findings for this unit only")
    private List<String> units = new ArrayList<>();

    @Option(
            names = "--before-conference",
            paramLabel = "DAYS",
            converter = DaysReader.class,
            description = "Chỉ xét thỏa thuận có hội nghị, sơ kết, tổng kết trong số ngày tới, ví dụ 45d / only"
                    + " agreements with a review within so many days, e.g. 45d")
    private Integer days;

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            paramLabel = "LEVEL",
            converter = FailOn.Reader.class,
            description = "Mã thoát 1 từ mức này: info, warning, error, critical, never / exit 1 from this level on"
                    + " (${DEFAULT-VALUE})")
    private FailOn failOn;

    @Option(
            names = "--lang",
            defaultValue = "vi",
            paramLabel = "vi|en",
            converter = LanguageReader.class,
            description = "Ngôn ngữ của bảng tính và màn hình / language of workbook and terminal (${DEFAULT-VALUE})")
    private Language language;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Số việc làm cùng lúc; mặc định số nhân / things done at once; default the number of cores")
    private Integer jobs;

    @Option(names = "--no-cache", description = "Không dùng kết quả đọc của lần trước / use nothing of former runs")
    private boolean noCache;

    @Option(names = "--quiet", description = "Không in gì ngoài lỗi / print nothing but faults")
    private boolean quiet;

    /** Asked for by {@link Mishaps}, in the parsed line. */
    @SuppressWarnings("unused")
    @Option(names = "--debug", description = "In cả dấu vết lỗi / print stack traces too")
    private boolean debug;

    @Override
    public Integer call() {
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (threads < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--jobs: a number from 1 on, not " + threads);
        }
        LocalDate date = asOf == null ? LocalDate.now(VIETNAM) : asOf;
        Request request = new Request(
                reports, rules, out, date, agreements, units, days, language, threads, !noCache, Home.folder());
        Check.Done done = new Check(request).run();
        tellDoubts(done.doubts());
        if (!quiet) {
            new Board(done, language).print(spec.commandLine().getOut());
        }
        return failOn.isReachedBy(done.outcome()) ? 1 : 0;
    }

    private void tellDoubts(List<Fault> doubts) {
        if (!doubts.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
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
