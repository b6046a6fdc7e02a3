package vn.camket.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.RulesCheck;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.output.FaultsJson;
import vn.camket.output.FaultsSarif;

/** Tells every fault of a rules folder at its place. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Không có lỗi nào / no fault",
            "1:Có lỗi hoặc chỗ đáng ngờ / errors or warnings were found",
            "2:Chưa kiểm tra được / not done"
        },
        description = {
            "Tìm mọi lỗi trong thư mục quy tắc: sổ theo dõi, tham số, từ vựng, miễn xử lý, quy tắc và trường hợp thử.",
            "Finds every fault in the rules folder: register, parameters, vocabulary, waivers, rules and cases."
        })
final class RulesCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOptions options;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|json|sarif",
            description = "Dạng kết quả: text, json, sarif / form of the result (${DEFAULT-VALUE})")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Ghi vào tệp này, bảng mã UTF-8; mặc định ra màn hình / write to this file; default: the terminal")
    private Path out;

    /** How faults are written; the names are those of the option. */
    enum Format {
        text,
        json,
        sarif
    }

    @Override
    public Integer call() throws IOException {
        RulesCheck.Checked checked = RulesCheck.of(options.rules(), Home.compiledRules());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(checked, bytes);
        if (out == null) {
            spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        } else {
            save(bytes);
        }
        return checked.faults().isEmpty() ? 0 : 1;
    }

    private void save(ByteArrayOutputStream bytes) {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            bytes.writeTo(file);
        } catch (IOException unwritable) {
            throw new RunFailure(
                    new Text(
                            "--out: không ghi được tệp " + out + " (" + unwritable + "); chọn nơi khác.",
                            "--out: the file " + out + " cannot be written (" + unwritable + "); choose another."),
                    unwritable);
        }
    }

    private void write(RulesCheck.Checked checked, OutputStream to) throws IOException {
        switch (format) {
            case json ->
                FaultsJson.write(
                        new FaultsJson.Looked(
                                options.rules().toString(),
                                checked.rules(),
                                checked.cases(),
                                checked.agreements(),
                                checked.parameters()),
                        checked.faults(),
                        to);
            case sarif -> FaultsSarif.write(options.rules(), checked.faults(), options.language(), Camket.VERSION, to);
            default -> text(checked, to);
        }
    }

    private void text(RulesCheck.Checked checked, OutputStream to) {
        PrintWriter lines = new PrintWriter(to, false, StandardCharsets.UTF_8);
        for (Fault fault : checked.faults()) {
            String place = options.place(fault.file(), fault.line(), fault.column());
            String doubt = fault.stops() ? "" : options.say("đáng ngờ: ", "warning: ");
            lines.println(place + ": " + doubt + fault.message().in(options.language()));
        }
        long errors = checked.faults().stream().filter(Fault::stops).count();
        long doubts = checked.faults().size() - errors;
        long files = checked.faults().stream().map(Fault::file).distinct().count();
        lines.println(
                checked.faults().isEmpty()
                        ? options.say(
                                "Không có lỗi. Đã xem " + checked.rules() + " quy tắc, " + checked.cases()
                                        + " trường hợp thử, " + checked.agreements() + " thỏa thuận, "
                                        + checked.parameters() + " tham số.",
                                "No fault. Looked at " + checked.rules() + " rules, " + checked.cases() + " cases, "
                                        + checked.agreements() + " agreements, " + checked.parameters()
                                        + " parameters.")
                        : options.say(
                                errors + " lỗi, " + doubts + " chỗ đáng ngờ trong " + files + " tệp.",
                                errors + " errors, " + doubts + " warnings in " + files + " files."));
        lines.flush();
    }
}
