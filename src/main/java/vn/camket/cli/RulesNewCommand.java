package vn.camket.cli;

import java.io.IOException;
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
import vn.camket.RulesCheck;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.rule.RuleScaffold;

/** Begins a rule with two files, and tells how to go on. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Tạo hai tệp của một quy tắc mới, với một trường hợp thử còn sai cho đến khi viết xong.",
            "Makes the two files of a new rule, with a case that fails until the rule is written."
        })
final class RulesNewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOptions options;

    @Parameters(
            index = "0",
            paramLabel = "FAMILY",
            description = "Nhóm, ví dụ missing-actions / family, such as missing-actions")
    private String family;

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description = "Tên theo lỗi, ví dụ overdue-action / name of the fault, such as overdue-action")
    private String name;

    @Option(
            names = "--sentences",
            description = "Viết bằng câu tiếng Việt (.dslr) / to be written in Vietnamese sentences (.dslr)")
    private boolean sentences;

    @Override
    public Integer call() throws IOException {
        RulesCheck.requireFolder(options.rules());
        RuleScaffold scaffold = new RuleScaffold(options.rules(), family, name, sentences);
        scaffold.refusal().ifPresent(why -> {
            throw new RunFailure(why, null);
        });
        try {
            List<Path> files = scaffold.write(LocalDate.now(RunOptions.VIETNAM));
            tell(files.get(0), files.get(1), spec.commandLine().getOut());
        } catch (IOException unwritable) {
            throw new RunFailure(
                    new Text(
                            "Không ghi được vào " + options.rules() + " (" + unwritable + "); kiểm tra quyền ghi.",
                            "Nothing can be written to " + options.rules() + " (" + unwritable
                                    + "); check permissions."),
                    unwritable);
        }
        return 0;
    }

    private void tell(Path drl, Path page, PrintWriter out) {
        String test = "camket rules test " + name;
        out.println(drl);
        out.println(page);
        out.println();
        out.println("Việc tiếp theo:");
        out.println("  1. Ghi tên gọi, câu mô tả, lý do và các trường hợp vào " + page + ".");
        out.println("  2. Viết điều kiện vào " + drl + (sentences ? " (các câu: camket rules language)" : "")
                + "; ngưỡng mới thì thêm vào " + options.rules().resolve("parameters.json") + ".");
        out.println("  3. Chạy " + test + ": trường hợp đầu còn sai cho đến khi điều kiện đúng.");
        out.println(
                "  4. Chạy camket rules format và camket rules check, rồi bỏ @trial khi quy tắc được áp dụng chính thức.");
        out.println("What to do next:");
        out.println("  1. Write title, message, reason and cases into " + page + ".");
        out.println("  2. Write the conditions into " + drl + (sentences ? " (sentences: camket rules language)" : "")
                + "; a new threshold goes into " + options.rules().resolve("parameters.json") + ".");
        out.println("  3. Run " + test + ": the first case fails until the conditions are right.");
        out.println("  4. Run camket rules format and camket rules check, and take @trial away once the rule counts.");
    }
}
