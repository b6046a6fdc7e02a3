package vn.camket.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.RulesFormat;
import vn.camket.finding.Fault;

/** Lays out the files of a rules folder in one form. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Mọi tệp đã đúng dạng / every file is in the form",
            "1:Có tệp chưa đúng dạng (--check), hoặc tệp có lỗi để nguyên / some are not (--check), or were left alone",
            "2:Chưa thực hiện được / not done"
        },
        description = {
            "Trình bày lại các tệp .drl, .dslr, .md và .json của thư mục quy tắc theo một dạng thống nhất; không đổi nội dung.",
            "Lays out the .drl, .dslr, .md and .json files of the rules folder in one form; what they say stays the same."
        })
final class RulesFormatCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOptions options;

    @Option(
            names = "--check",
            description = "Chỉ nêu tệp chưa đúng dạng, không sửa gì / only name the files that are not, change nothing")
    private boolean check;

    @Override
    public Integer call() {
        RulesFormat.Looked looked = RulesFormat.of(options.rules(), !check);
        PrintWriter out = spec.commandLine().getOut();
        looked.unformatted().forEach(file -> out.println(options.place(file, 0, 0)));
        for (Fault fault : looked.faults()) {
            out.println(options.place(fault.file(), fault.line(), fault.column()) + ": "
                    + fault.message().in(options.language()));
        }
        int others = looked.unformatted().size();
        long left = looked.faults().stream().map(Fault::file).distinct().count();
        out.println(
                check
                        ? options.say(
                                "Đã xem " + looked.files() + " tệp: " + others + " tệp chưa đúng dạng, " + left
                                        + " tệp có lỗi.",
                                "Looked at " + looked.files() + " files: " + others + " are not in the form, " + left
                                        + " have faults.")
                        : options.say(
                                "Đã xem " + looked.files() + " tệp: trình bày lại " + others + " tệp, để nguyên " + left
                                        + " tệp có lỗi.",
                                "Looked at " + looked.files() + " files: laid out " + others + " anew, left " + left
                                        + " with faults as they are."));
        return looked.faults().isEmpty() && (!check || others == 0) ? 0 : 1;
    }
}
