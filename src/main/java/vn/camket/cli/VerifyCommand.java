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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camket.Verification;
import vn.camket.fact.Units;
import vn.camket.text.Wording;
import vn.camket.trail.Manifest;
import vn.camket.trail.Manifest.Difference;

/** Holds a result against its manifest. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Kết quả còn nguyên như khi lập / the result is as it was made",
            "1:Có tệp kết quả bị sửa, bị xóa hoặc thêm vào / files were changed, removed or added",
            "2:Chưa kiểm được / not done"
        },
        description = {
            "Đối chiếu một kết quả với bản kê của nó: còn nguyên hay không, có lập lại được không.",
            "Holds a result against its manifest: whether it is untouched, whether it can be made again."
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description = "Thư mục kết quả, ví dụ reports-out/2025-12-31 / folder of a result")
    private Path folder;

    @Option(
            names = "--reports",
            defaultValue = "reports-in",
            paramLabel = "DIR",
            description = "Thư mục báo cáo / reports folder (${DEFAULT-VALUE})")
    private Path reports;

    @Mixin
    private RulesOptions options;

    @Override
    public Integer call() {
        Verification.Told told = Verification.of(folder, reports, options.rules());
        Manifest manifest = told.manifest();
        LocalDate asOf = LocalDate.parse(manifest.asOf());
        Wording wording = new Wording(options.language(), new Units(List.of()), asOf);
        PrintWriter out = spec.commandLine().getOut();
        out.println(wording.label(
                told.isUntouched() ? "verify.untouched" : "verify.touched",
                asOf,
                manifest.outputs().size()));
        list(told.outputs(), "", wording, out);
        out.println(wording.label(
                told.canBeMadeAgain() ? "verify.sameInputs" : "verify.otherInputs",
                manifest.inputs().size(),
                manifest.rules().size(),
                manifest.former().size()));
        list(told.inputs(), reports + "/", wording, out);
        list(told.rules(), options.rules() + "/", wording, out);
        list(told.former(), wording.label("verify.former") + " ", wording, out);
        out.println(wording.label(told.canBeMadeAgain() ? "verify.again" : "verify.notAgain", again(manifest)));
        out.flush();
        return told.isUntouched() ? 0 : 1;
    }

    private static String again(Manifest manifest) {
        return String.join(" ", "camket", "check", "--as-of", manifest.asOf(), String.join(" ", manifest.options()))
                .strip();
    }

    private static void list(Difference difference, String before, Wording wording, PrintWriter out) {
        list(difference.changed(), "verify.changed", before, wording, out);
        list(difference.missing(), "verify.missing", before, wording, out);
        list(difference.added(), "verify.added", before, wording, out);
    }

    private static void list(List<String> names, String how, String before, Wording wording, PrintWriter out) {
        names.forEach(name -> out.println("  " + wording.label(how) + ": " + before + name));
    }
}
