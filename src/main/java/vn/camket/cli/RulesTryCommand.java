package vn.camket.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camket.Request;
import vn.camket.RuleChange;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.output.RuleChangeJson;
import vn.camket.output.RuleChangeWorkbook;

/** Shows what a change of the rules folder does to the findings on the stored reports. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Không phát hiện nào khác đi / no finding differs",
            "1:Có phát hiện khác đi / findings differ",
            "2:Chưa thử được / not done"
        },
        description = {
            "Thử một thư mục quy tắc đã sửa trên các báo cáo hiện có: phát hiện nào thêm mới, không còn, đổi mức độ.",
            "Tries a changed rules folder on the stored reports: which findings come, go, or change their severity."
        })
final class RulesTryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CHANGED-RULES",
            description = "Thư mục quy tắc đã sửa, đủ mọi tệp / the changed rules folder, with all its files")
    private Path changed;

    @Option(
            names = "--out",
            defaultValue = "reports-out",
            paramLabel = "DIR",
            description =
                    "Thư mục kết quả, chỉ để dùng lại báo cáo đã đọc / output folder, only for reports read before"
                            + " (${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|json",
            description = "Dạng kết quả: text, json / form of the result (${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "Ghi thêm ra bảng tính / write a workbook too")
    private Path xlsx;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private ReportsOptions options;

    /** How the result is written; the names are those of the option. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws IOException {
        Request request = options.request(out, scope.agreements(), scope.units());
        RuleChange.Tried tried = RuleChange.of(request, changed);
        if (xlsx != null) {
            save(tried);
        }
        PrintWriter screen = spec.commandLine().getOut();
        if (format == Format.json) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RuleChangeJson.write(tried.comparison(), tried.before(), tried.after(), bytes);
            screen.print(bytes.toString(StandardCharsets.UTF_8));
        } else {
            new RuleChangePage(tried, options.language(), xlsx).print(screen);
        }
        screen.flush();
        return tried.comparison().differs() ? 1 : 0;
    }

    private void save(RuleChange.Tried tried) {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(xlsx))) {
            RuleChangeWorkbook.write(
                    tried.comparison(), tried.before(), tried.after(), options.language(), reportsFromFile(), file);
        } catch (IOException unwritable) {
            throw new RunFailure(
                    new Text(
                            "--xlsx: không ghi được tệp " + xlsx + " (" + unwritable + "); chọn nơi khác.",
                            "--xlsx: the file " + xlsx + " cannot be written (" + unwritable + "); choose another."),
                    unwritable);
        }
    }

    /** For the links of the workbook, which go on to hold when both are moved together. */
    private Path reportsFromFile() {
        Path folder = xlsx.toAbsolutePath().normalize().getParent();
        Path absolute = options.reports().toAbsolutePath().normalize();
        return Objects.equals(folder.getRoot(), absolute.getRoot()) ? folder.relativize(absolute) : absolute;
    }
}
