package vn.camket.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Proposals;
import vn.camket.RegisterImport;
import vn.camket.Request;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.Units;
import vn.camket.output.RegisterWorkbook;
import vn.camket.text.Wording;

/** Writes the register as a workbook. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {"0:Đã ghi / written", "2:Chưa thực hiện được / not done"},
        description = {
            "Xuất sổ theo dõi ra một bảng tính để cán bộ sửa, bổ sung.",
            "Writes the register as a workbook to work in."
        })
final class RegisterExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportsOptions options;

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "Chỉ thỏa thuận này; ghi được nhiều lần / only this agreement; may be repeated")
    private List<String> agreements = List.of();

    @Option(
            names = "--with-reported",
            description = "Thêm hội nghị, kết luận mà báo cáo nêu và sổ chưa có, làm đề xuất / add reviews and"
                    + " conclusions that reports tell and the register lacks, as proposals")
    private boolean withReported;

    @Option(
            names = "--out",
            defaultValue = "so-theo-doi.xlsx",
            paramLabel = "FILE",
            description =
                    "Tệp bảng tính; không ghi đè tệp đã có / the workbook; never one that is there (${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() {
        Request request = options.request(agreements, List.of());
        List<ProposedReview> proposals = withReported ? Proposals.of(request) : List.of();
        RegisterTables tables = RegisterImport.tables(request.rules(), agreements, proposals);
        Wording wording = options.wording(new Units(List.of()));
        NewFile.requireFree(List.of(out));
        NewFile.write(out, content -> RegisterWorkbook.write(tables, wording, options.date(), content));
        spec.commandLine()
                .getOut()
                .println(wording.label(
                        "register.exported", out, tables.tables().get(0).rows().size()));
        if (withReported) {
            int count = tables.proposals();
            String key = count == 0 ? "register.proposals.none" : "register.proposals";
            spec.commandLine().getOut().println(wording.label(key, count));
        }
        return 0;
    }
}
