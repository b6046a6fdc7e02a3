package vn.camket.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camket.Renewal;

/** Begins the next agreement from one that ends. */
@Command(
        name = "renew",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Mã thoát / exit codes:%n",
        exitCodeList = {"0:Đã ghi / written", "2:Chưa ghi / not written"},
        description = {
            "Lập giai đoạn sau của một thỏa thuận: việc chưa xong, cam kết chưa đạt được chuyển sang.",
            "Begins the next phase of an agreement: unfinished tasks and commitments are carried over."
        })
final class RegisterRenewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Mã thỏa thuận / id of the agreement")
    private String agreement;

    @Option(
            names = "--id",
            paramLabel = "NEW",
            description =
                    "Mã giai đoạn sau; mặc định mã cũ với năm mới / id of the next one; default with the new year")
    private String id;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "Ngày bắt đầu; mặc định ngay sau ngày kết thúc cũ / first day; default the day after the end")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "Ngày kết thúc; mặc định dài bằng giai đoạn cũ / last day; default a period as long")
    private LocalDate to;

    @Mixin
    private ReportsOptions options;

    @Override
    public Integer call() {
        Renewal.Begun begun = Renewal.of(options.request(List.of(agreement), List.of()), id, from, to);
        new RenewalPage(begun, options.wording(begun.register().units()))
                .print(spec.commandLine().getOut());
        return 0;
    }
}
