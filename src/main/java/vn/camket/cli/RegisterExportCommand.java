package vn.camket.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
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
import vn.camket.RunFailure;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.Text;
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
    private RegisterOptions options;

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
        Request request = options.request(agreements, options.date());
        List<ProposedReview> proposals = withReported ? Proposals.of(request) : List.of();
        RegisterTables tables = RegisterImport.tables(request.rules(), agreements, proposals);
        Wording wording = new Wording(options.language(), new Units(List.of()), LocalDate.now());
        write(content(tables, wording));
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

    private byte[] content(RegisterTables tables, Wording wording) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            RegisterWorkbook.write(tables, wording, LocalDate.now(), bytes);
        } catch (IOException full) {
            throw unwritable(full);
        }
        return bytes.toByteArray();
    }

    /** What somebody may have worked in is never written over. */
    private void write(byte[] content) {
        if (Files.exists(out)) {
            throw new RunFailure(
                    new Text(
                            "Đã có " + out + ", chưa ghi gì; chuyển tệp đó đi hoặc chọn tên khác bằng --out.",
                            out + " is there already and nothing was written; move it away or choose another name with"
                                    + " --out."),
                    null);
        }
        try {
            if (out.getParent() != null) {
                Files.createDirectories(out.getParent());
            }
            Files.write(out, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException refused) {
            throw unwritable(refused);
        }
    }

    private RunFailure unwritable(IOException why) {
        return new RunFailure(
                new Text(
                        "Không ghi được " + out + " (" + why + "); chỉ ra nơi khác bằng --out.",
                        out + " cannot be written (" + why + "); name another place with --out."),
                why);
    }
}
