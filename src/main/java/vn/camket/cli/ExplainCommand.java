package vn.camket.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camket.Explain;
import vn.camket.Inquiry;
import vn.camket.Request;
import vn.camket.fact.Register;
import vn.camket.rule.ExplanationWords;
import vn.camket.rule.WhyNot;
import vn.camket.text.Wording;

/** Tells how a finding came about, or why a rule does not find something. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Đã giải thích / explained",
            "2:Chưa giải thích được: không có mã, quy tắc hoặc đối tượng đó / not done: no such id, rule or subject"
        },
        description = {
            "Giải thích một phát hiện: quy tắc nào, ngưỡng nào, dữ kiện và ô nào; hoặc vì sao một quy tắc không nêu.",
            "Explains a finding: which rule, thresholds, facts and cells; or why a rule does not find something."
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FINDING-ID",
            description = "Mã phát hiện, hoặc ít nhất 6 ký tự đầu / id of a finding, or its first 6 signs or more")
    private String id;

    @Option(
            names = "--why-not",
            arity = "2",
            paramLabel = "RULE SUBJECT",
            hideParamSyntax = true,
            description = "Vì sao quy tắc không nêu đối tượng, ví dụ overdue-action action:duong-tinh-926"
                    + " / why a rule does not find a subject")
    private List<String> whyNot = new ArrayList<>();

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "Với --why-not: chỉ xét thỏa thuận này / with --why-not: this agreement only")
    private List<String> agreements = new ArrayList<>();

    @Option(
            names = "--reports",
            defaultValue = "reports-in",
            paramLabel = "DIR",
            description = "Thư mục báo cáo / reports folder (${DEFAULT-VALUE})")
    private Path reports;

    @Option(
            names = "--out",
            defaultValue = "reports-out",
            paramLabel = "DIR",
            description = "Thư mục kết quả các lần kiểm tra; không ghi gì vào đó / results of runs; nothing is written"
                    + " there (${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "Ngày kiểm tra; mặc định: lần kiểm tra gần nhất có mã đó, hoặc hôm nay / date to judge by;"
                    + " default: of the newest run with that id, or today")
    private LocalDate asOf;

    @Option(names = "--no-cache", description = "Không dùng kết quả đọc của lần trước / use nothing of former runs")
    private boolean noCache;

    @Mixin
    private RulesOptions options;

    @Override
    public Integer call() {
        if ((id == null) == whyNot.isEmpty()) {
            throw wrong("FINDING-ID or --why-not RULE SUBJECT: one of them");
        }
        if (id == null) {
            whyNot();
        } else {
            finding(id.toLowerCase(Locale.ROOT));
        }
        return 0;
    }

    private CommandLine.ParameterException wrong(String words) {
        return new CommandLine.ParameterException(spec.commandLine(), words);
    }

    private void finding(String wanted) {
        if (!wanted.matches("[0-9a-f]{6,16}")) {
            throw wrong(
                    "'" + wanted + "' is not the id of a finding: 16 signs from 0-9 and a-f, or the first 6 or more");
        }
        if (!agreements.isEmpty()) {
            throw wrong("--agreement goes with --why-not only");
        }
        LocalDate date = date(Explain.dateOf(out, wanted));
        Explain.Explained explained = new Explain(request(date)).finding(wanted);
        FactLines lines = lines(explained.register(), date);
        new FindingPage(explained, date, lines).print();
        lines.guide();
    }

    private void whyNot() {
        LocalDate date = date(Inquiry.newestDate(out));
        Inquiry.Answers answers = new Inquiry(request(date)).whyNot(whyNot.get(0), whyNot.get(1));
        FactLines lines = lines(answers.register(), date);
        lines.prose()
                .text(
                        0,
                        lines.say("Ngày kiểm tra: ", "As-of date: ")
                                + lines.wording().value(date));
        for (WhyNot answer : answers.answers()) {
            lines.prose().gap();
            new WhyNotPage(answer, lines).print();
        }
        lines.guide();
    }

    private LocalDate date(Optional<LocalDate> published) {
        return asOf != null ? asOf : published.orElseGet(() -> LocalDate.now(RunOptions.VIETNAM));
    }

    private Request request(LocalDate date) {
        return new Request(
                reports,
                options.rules(),
                out,
                date,
                agreements,
                List.of(),
                null,
                options.language(),
                Runtime.getRuntime().availableProcessors(),
                !noCache,
                Home.folder(),
                false);
    }

    private FactLines lines(Register register, LocalDate date) {
        Wording wording = new Wording(options.language(), register.units(), date);
        return new FactLines(
                new Prose(spec.commandLine().getOut()),
                new ExplanationWords(wording, register, reports, options.rules()));
    }
}
