package vn.camket.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
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
import vn.camket.RunFailure;
import vn.camket.SuccessionList;
import vn.camket.fact.Text;
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
    private RegisterOptions options;

    @Override
    public Integer call() {
        LocalDate date = options.date();
        requireFree();
        SuccessionList.Listed listed = SuccessionList.of(options.request(List.of(), date));
        write(content(listed, date));
        Wording wording = options.wording(listed.register().units(), date);
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(SuccessionWorkbook.counts(listed.cases(), date, wording));
        screen.println(wording.label("case.file", out));
        return 0;
    }

    private byte[] content(SuccessionList.Listed listed, LocalDate date) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SuccessionWorkbook.write(listed.cases(), listed.register(), options.language(), date, bytes);
        } catch (IOException full) {
            throw unwritable(full);
        }
        return bytes.toByteArray();
    }

    private void write(byte[] content) {
        try {
            if (out.getParent() != null) {
                Files.createDirectories(out.getParent());
            }
            Files.write(out, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException refused) {
            throw unwritable(refused);
        }
    }

    /** Somebody may have decided in it. */
    private void requireFree() {
        if (Files.exists(out)) {
            throw new RunFailure(
                    new Text(
                            "Đã có " + out + ", chưa ghi gì; chuyển tệp đó đi hoặc chọn tên khác bằng --out.",
                            out + " is there already and nothing was written; move it away or choose another name"
                                    + " with --out."),
                    null);
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
