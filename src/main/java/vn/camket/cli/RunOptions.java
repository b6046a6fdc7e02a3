package vn.camket.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.camket.Request;
import vn.camket.fact.Language;

/** Reads the options of a run, for the commands that make one. */
final class RunOptions {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

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
            names = "--lang",
            defaultValue = "vi",
            paramLabel = "vi|en",
            converter = CheckCommand.LanguageReader.class,
            description = "Ngôn ngữ của bảng tính và màn hình / language of workbook and terminal (${DEFAULT-VALUE})")
    private Language language;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Số việc làm cùng lúc; mặc định số nhân / things done at once; default the number of cores")
    private Integer jobs;

    @Option(names = "--no-cache", description = "Không dùng kết quả đọc của lần trước / use nothing of former runs")
    private boolean noCache;

    @Option(
            names = "--findings-only",
            description = "Chỉ ghi findings.xlsx và findings.json, ví dụ khi kiểm tra hàng nghìn tệp / write only"
                    + " findings.xlsx and findings.json, e.g. of thousands of files")
    private boolean findingsOnly;

    /** Asked for by {@link Mishaps}, in the parsed line. */
    @SuppressWarnings("unused")
    @Option(names = "--debug", description = "In cả dấu vết lỗi / print stack traces too")
    private boolean debug;

    Language language() {
        return language;
    }

    /** The run that is asked for, now: without {@code --as-of} it is today's. */
    Request request(CommandLine line) {
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (threads < 1) {
            throw new CommandLine.ParameterException(line, "--jobs: a number from 1 on, not " + threads);
        }
        LocalDate date = asOf == null ? LocalDate.now(VIETNAM) : asOf;
        return new Request(
                reports,
                rules,
                out,
                date,
                agreements,
                units,
                days,
                language,
                threads,
                !noCache,
                Home.folder(),
                findingsOnly);
    }
}
