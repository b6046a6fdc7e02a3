package vn.camket.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.SuccessionList;
import vn.camket.output.SuccessionWorkbook;
import vn.camket.text.Wording;

/** Writes the workbook in which officers decide on the agreements of units that merged. */
@Command(
        name = "succession",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Mã thoát / exit codes:%n",
        exitCodeList = {"0:Đã ghi / written", "2:Chưa ghi / not written"},
        description = {
            "Liệt kê mọi thỏa thuận của đơn vị đã giải thể, sáp nhập và việc cần làm: kết thúc, ký lại hay phụ lục.",
            "Lists all agreements of units that were dissolved, and what each needs: an end, a new one, or an annex."
        })
final class RegisterSuccessionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            defaultValue = "ke-thua-thoa-thuan.xlsx",
            paramLabel = "FILE",
            description = "Tệp ghi ra / the file to write (${DEFAULT-VALUE})")
    private Path out;

    @Mixin
    private ReportsOptions options;

    @Override
    public Integer call() {
        LocalDate date = options.date();
        NewFile.requireFree(List.of(out));
        SuccessionList.Listed listed = SuccessionList.of(options.request(List.of(), List.of()));
        NewFile.write(
                out,
                bytes -> SuccessionWorkbook.write(listed.cases(), listed.register(), options.language(), date, bytes));
        Wording wording = options.wording(listed.register().units());
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(SuccessionWorkbook.counts(listed.cases(), date, wording));
        screen.println(wording.label("case.file", out));
        return 0;
    }
}
