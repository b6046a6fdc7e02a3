package vn.camket.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.RulesDocs;

/** Writes the rules as pages to read and to print. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        description = {
            "Tạo các trang HTML về mọi quy tắc, tham số và trường hợp thử, bằng hai thứ tiếng; mở được khi không có mạng.",
            "Makes HTML pages of all rules, parameters and cases, in both languages; they open without a network."
        })
final class RulesDocsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOptions options;

    @Option(
            names = "--out",
            defaultValue = "rules-docs",
            paramLabel = "DIR",
            description = "Thư mục của các trang: mới, trống, hoặc của lần tạo trước"
                    + " / folder of the pages: new, empty, or of a former run (${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() {
        int pages = RulesDocs.write(options.rules(), Home.compiledRules(), out);
        Path index = out.resolve("index.html");
        spec.commandLine()
                .getOut()
                .println(options.say(
                        "Đã tạo " + pages + " trang. Mở " + index + ".",
                        "Made " + pages + " pages. Open " + index + "."));
        return 0;
    }
}
